package vn.songhanh.sheet;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;

/** Reads the single XML file in which Excel 2003 and many older programs save their tables. */
final class Xml2003Reader {

    private final Xml xml;
    private final SheetCollector sheets;
    private int row;
    private int column;
    private boolean rowHidden;

    private Xml2003Reader(Xml xml, SheetCollector sheets) {
        this.xml = xml;
        this.sheets = sheets;
    }

    static void read(String text, SheetCollector sheets) {
        try {
            new Xml2003Reader(Xml.of(new StringReader(text.strip())), sheets).read();
        } catch (XMLStreamException e) {
            throw new RefusedFile(Refusal.BROKEN);
        }
    }

    private void read() throws XMLStreamException {
        xml.all(() -> {
            if (xml.starts("Worksheet")) {
                sheets.begin(xml.attribute("Name", "?"), false);
                row = 0;
            } else if (xml.ends("Worksheet")) {
                sheets.endSheet();
            } else if (xml.starts("Row")) {
                row = xml.number("Index", row + 1);
                rowHidden = xml.isTrue("Hidden");
                column = -1;
            } else if (xml.ends("Row")) {
                sheets.endRow(row, rowHidden);
            } else if (xml.starts("Cell")) {
                readCell();
            }
        });
    }

    private void readCell() throws XMLStreamException {
        column = xml.number("Index", column + 2) - 1;
        var across = Math.min(xml.number("MergeAcross", 0), sheets.limits().columns());
        var down = xml.number("MergeDown", 0);
        if (across > 0 || down > 0) {
            sheets.merge(new Sheet.Merge(row, row + down, column, column + across));
        }
        var here = column;
        xml.within("Cell", () -> {
            if (xml.starts("Data")) {
                var type = xml.attribute("Type", "String");
                sheets.put(here, cell(type, xml.text()));
            }
        });
        column += across;
    }

    private static Cell cell(String type, String value) {
        if (value.isEmpty()) {
            return Cell.EMPTY;
        }
        try {
            return switch (type) {
                case "Number" -> NumberFormat.of("").cell(new BigDecimal(value.strip()), false);
                case "DateTime" -> new Cell.Date(LocalDate.parse(value.substring(0, Math.min(10, value.length()))));
                case "Error" -> new Cell.Fault(value);
                default -> new Cell.Text(value);
            };
        } catch (NumberFormatException | DateTimeException _) {
            return new Cell.Text(value);
        }
    }
}
