package vn.songhanh.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Reads the cells of one sheet of a zipped workbook. */
final class XlsxSheet {

    private static final Pattern PLACE = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})");

    private final Xml xml;
    private final XlsxStyles styles;
    private final XlsxStrings strings;
    private final SheetCollector sheets;
    private int row;
    private int column;
    private boolean rowHidden;

    XlsxSheet(Xml xml, XlsxStyles styles, XlsxStrings strings, SheetCollector sheets) {
        this.xml = xml;
        this.styles = styles;
        this.strings = strings;
        this.sheets = sheets;
    }

    void read() throws XMLStreamException {
        xml.all(() -> {
            if (xml.starts("row")) {
                row = xml.number("r", row + 1);
                rowHidden = xml.isTrue("hidden");
                column = -1;
            } else if (xml.starts("c")) {
                readCell();
            } else if (xml.ends("row")) {
                sheets.endRow(row, rowHidden);
            } else if (xml.starts("col") && xml.isTrue("hidden")) {
                sheets.hideColumns(xml.number("min", 1) - 1, xml.number("max", 1) - 1);
            } else if (xml.starts("mergeCell")) {
                merge(xml.attribute("ref", "")).ifPresent(sheets::merge);
            }
        });
    }

    private void readCell() throws XMLStreamException {
        column = xml.attribute("r").flatMap(XlsxSheet::column).orElse(column + 1);
        var style = xml.number("s", 0);
        var type = xml.attribute("t", "n");
        var value = new String[] {""};
        xml.within("c", () -> {
            if (xml.starts("v")) {
                value[0] = xml.text();
            } else if (xml.starts("is")) {
                value[0] = XlsxStrings.text(xml, "is");
            }
        });
        if (!value[0].isEmpty()) {
            sheets.put(column, cell(type, style, value[0]));
        }
    }

    private Cell cell(String type, int style, String value) {
        return switch (type) {
            case "s" -> new Cell.Text(styles.inUnicode(style, strings.text(integer(value))));
            case "str", "inlineStr" -> new Cell.Text(styles.inUnicode(style, value));
            case "b" -> new Cell.Text(value.strip().equals("1") ? "TRUE" : "FALSE");
            case "e" -> new Cell.Fault(value);
            case "d" -> date(value);
            default -> number(style, value.strip());
        };
    }

    private Cell number(int style, String value) {
        try {
            var number = new BigDecimal(value);
            // What no spreadsheet can show as a number is kept as it stands.
            return Math.abs((long) number.precision() - number.scale()) > 400
                    ? new Cell.Text(value)
                    : styles.number(style, number);
        } catch (NumberFormatException _) {
            return new Cell.Text(value);
        }
    }

    private static Cell date(String value) {
        try {
            return new Cell.Date(LocalDate.parse(value.substring(0, Math.min(10, value.length()))));
        } catch (DateTimeException _) {
            return new Cell.Text(value);
        }
    }

    private static int integer(String value) {
        return value.strip().matches("\\d{1,9}") ? Integer.parseInt(value.strip()) : -1;
    }

    private static Optional<Sheet.Merge> merge(String area) {
        var ends = area.split(":", 2);
        if (ends.length < 2) {
            return Optional.empty();
        }
        return column(ends[0])
                .flatMap(first ->
                        column(ends[1]).map(last -> new Sheet.Merge(row(ends[0]), row(ends[1]), first, last)));
    }

    private static Optional<Integer> column(String place) {
        var parts = PLACE.matcher(place);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var column = 0;
        for (var letter : parts.group(1).toUpperCase(java.util.Locale.ROOT).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return Optional.of(column - 1);
    }

    private static int row(String place) {
        return Integer.parseInt(PLACE.matcher(place).replaceFirst("$2"));
    }
}
