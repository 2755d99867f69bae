package vn.songhanh.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads the tables of a page, which offices save under the name .xls; every outermost table is a sheet. */
final class HtmlReader {

    private static final int MOST_CHARACTERS = 10 * 1024 * 1024;

    private final SheetCollector sheets;
    private final int widest;

    private HtmlReader(SheetCollector sheets) {
        this.sheets = sheets;
        widest = sheets.limits().columns();
    }

    static void read(String text, SheetCollector sheets) {
        // A tree of nodes takes many times the memory of the text.
        if (text.length() > MOST_CHARACTERS) {
            throw new RefusedFile(Refusal.TOO_LARGE, MOST_CHARACTERS / 1024 / 1024);
        }
        new HtmlReader(sheets).read(Jsoup.parse(text).select("table"));
    }

    private void read(List<Element> tables) {
        var number = 0;
        for (var table : tables) {
            var parent = table.parent();
            if (parent == null || parent.closest("table") == null) {
                sheets.begin("Bảng " + ++number, false);
                readRows(table.select("tr").stream()
                        .filter(row -> row.closest("table") == table)
                        .toList());
                sheets.endSheet();
            }
        }
        if (number == 0) {
            throw new RefusedFile(Refusal.NOT_A_WORKBOOK);
        }
    }

    /** A cell that spans rows takes its columns away from the rows below. */
    private void readRows(List<Element> rows) {
        var takenUntil = new HashMap<Integer, Integer>();
        for (var index = 0; index < rows.size(); index++) {
            var column = 0;
            for (var cell : rows.get(index).children()) {
                if (cell.nameIs("td") || cell.nameIs("th")) {
                    column = free(takenUntil, index, column);
                    column = put(cell, index, column, takenUntil);
                }
            }
            sheets.endRow(
                    index + 1, rows.get(index).attr("style").replace(" ", "").contains("display:none"));
        }
    }

    private int put(Element cell, int row, int column, Map<Integer, Integer> takenUntil) {
        var width = span(cell, "colspan");
        var height = span(cell, "rowspan");
        var text = cell.wholeText();
        sheets.put(column, text.isBlank() ? Cell.EMPTY : new Cell.Text(cell.text()));
        if (width > 1 || height > 1) {
            sheets.merge(new Sheet.Merge(row + 1, row + height, column, column + width - 1));
            for (var taken = column; taken < column + width; taken++) {
                takenUntil.put(taken, row + height - 1);
            }
        }
        return column + width;
    }

    private static int free(Map<Integer, Integer> takenUntil, int row, int column) {
        var free = column;
        while (takenUntil.getOrDefault(free, -1) >= row) {
            free++;
        }
        return free;
    }

    private int span(Element cell, String attribute) {
        var said = cell.attr(attribute).strip();
        return said.matches("[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(said), widest) : 1;
    }
}
