package vn.songhanh.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.songhanh.text.LegacyText;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Writing;

/**
 * Turns the text of a sheet into clean Unicode. Columns are judged as a whole, because a word alone may be read in two ways,
 * and a column that says too little is judged with its sheet.
 */
final class LegacyColumns {

    private LegacyColumns() {}

    static Sheet toUnicode(Sheet sheet) {
        var width = sheet.width();
        var ofSheet = LegacyText.guess(texts(sheet, 0, width));
        var writings = IntStream.range(0, width)
                .mapToObj(column -> writing(texts(sheet, column, column + 1), ofSheet))
                .toList();
        var rows = sheet.rows().stream()
                .map(row -> new Row(row.sheet(), row.number(), row.hidden(), converted(row.cells(), writings)))
                .filter(row -> !row.filled().isEmpty())
                .toList();
        return new Sheet(Typed.line(sheet.name()), sheet.hidden(), rows, sheet.merges(), sheet.hiddenColumns());
    }

    private static Writing writing(List<String> texts, LegacyText.Guess ofSheet) {
        var ofColumn = LegacyText.guess(texts);
        if (ofColumn.isSure() && ofColumn.writing() != Writing.UNICODE) {
            return ofColumn.writing();
        }
        return ofSheet.isSure() ? ofSheet.writing() : Writing.UNICODE;
    }

    private static List<Cell> converted(List<Cell> cells, List<Writing> writings) {
        var converted = new ArrayList<Cell>(cells.size());
        for (var column = 0; column < cells.size(); column++) {
            converted.add(
                    cells.get(column) instanceof Cell.Text(var text)
                            ? cell(text, writings.get(column))
                            : cells.get(column));
        }
        return converted;
    }

    /** In a column of Unicode a single cell may have been pasted from an old file. */
    private static Cell cell(String text, Writing writing) {
        var unicode = writing == Writing.UNICODE && mayBeLegacy(text)
                ? LegacyText.read(text).text()
                : writing.toUnicode(text);
        var clean = Typed.clean(unicode);
        return clean.isEmpty() ? Cell.EMPTY : new Cell.Text(clean);
    }

    private static boolean mayBeLegacy(String text) {
        return text.chars().anyMatch(sign -> sign > 0x7F && sign < 0x100);
    }

    private static List<String> texts(Sheet sheet, int from, int to) {
        var texts = new ArrayList<String>();
        for (var row : sheet.rows()) {
            for (var column = from; column < Math.min(to, row.cells().size()); column++) {
                if (row.cells().get(column) instanceof Cell.Text(var text) && mayBeMarked(text)) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    private static boolean mayBeMarked(String text) {
        return text.chars().anyMatch(sign -> sign > 0x7F);
    }
}
