package vn.songhanh.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.songhanh.text.Writing;

/** What the style of a cell says about its content: whether a number is a date, and in which writing text is. */
final class XlsxStyles {

    private record Style(int format, int font) {}

    private final boolean since1904;
    private final Map<Integer, NumberFormat> formats = new HashMap<>();
    private final List<Optional<Writing>> fonts = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();

    private XlsxStyles(boolean since1904) {
        this.since1904 = since1904;
    }

    static XlsxStyles read(ZipParts parts, String part, boolean since1904) throws IOException, XMLStreamException {
        var styles = new XlsxStyles(since1904);
        var stream = parts.open(part);
        if (stream.isPresent()) {
            styles.read(Xml.of(stream.get()));
        }
        return styles;
    }

    Cell number(int style, BigDecimal value) {
        return format(style).cell(value, since1904);
    }

    String inUnicode(int style, String text) {
        return style < styles.size() && styles.get(style).font() < fonts.size()
                ? fonts.get(styles.get(style).font())
                        .map(writing -> writing.toUnicode(text))
                        .orElse(text)
                : text;
    }

    private NumberFormat format(int style) {
        var id = style >= 0 && style < styles.size() ? styles.get(style).format() : 0;
        return formats.computeIfAbsent(id, NumberFormat::builtIn);
    }

    private void read(Xml xml) throws XMLStreamException {
        xml.all(() -> {
            if (xml.starts("numFmt")) {
                formats.put(xml.number("numFmtId", 0), NumberFormat.of(xml.attribute("formatCode", "")));
            } else if (xml.starts("fonts")) {
                xml.within("fonts", () -> readFont(xml));
            } else if (xml.starts("cellXfs")) {
                xml.within("cellXfs", () -> readStyle(xml));
            }
        });
    }

    private void readFont(Xml xml) {
        if (xml.starts("font")) {
            fonts.add(Optional.empty());
        } else if (xml.starts("name") && !fonts.isEmpty()) {
            fonts.set(fonts.size() - 1, xml.attribute("val").flatMap(Writing::ofFont));
        }
    }

    private void readStyle(Xml xml) {
        if (xml.starts("xf")) {
            styles.add(new Style(xml.number("numFmtId", 0), xml.number("fontId", 0)));
        }
    }
}
