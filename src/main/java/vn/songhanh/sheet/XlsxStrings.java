package vn.songhanh.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.songhanh.text.Writing;

/** Texts of a zipped workbook: plain, or in pieces each with a font of its own. */
final class XlsxStrings {

    private final List<String> texts = new ArrayList<>();

    private XlsxStrings() {}

    static XlsxStrings read(ZipParts parts, String part) throws IOException, XMLStreamException {
        var strings = new XlsxStrings();
        var stream = parts.open(part);
        if (stream.isPresent()) {
            var xml = Xml.of(stream.get());
            xml.all(() -> {
                if (xml.starts("si")) {
                    strings.texts.add(text(xml, "si"));
                }
            });
        }
        return strings;
    }

    String text(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : "";
    }

    /** The text of the element that just started; readings beside East Asian signs are left out. */
    static String text(Xml xml, String element) throws XMLStreamException {
        var text = new StringBuilder();
        var font = new Writing[] {Writing.UNICODE};
        xml.within(element, () -> {
            if (xml.starts("r")) {
                font[0] = Writing.UNICODE;
            } else if (xml.starts("rFont")) {
                font[0] = Optional.of(xml.attribute("val", ""))
                        .flatMap(Writing::ofFont)
                        .orElse(Writing.UNICODE);
            } else if (xml.starts("rPh")) {
                xml.text();
            } else if (xml.starts("t")) {
                text.append(font[0].toUnicode(xml.text()));
            }
        });
        return text.toString();
    }
}
