package vn.songhanh.document.internal;

import java.math.BigDecimal;
import vn.songhanh.document.Block.Cell;
import vn.songhanh.document.Block.Column;
import vn.songhanh.text.Language;
import vn.songhanh.text.Numbers;

/** What a table's cell says, and where in the cell it stands. */
final class CellText {

    private CellText() {}

    static String of(Cell cell) {
        return switch (cell) {
            case Cell.Words(String text) -> text;
            case Cell.Number(BigDecimal value) -> number(value);
            case Cell.Blank _ -> "";
        };
    }

    /** With as many decimals as the number has. */
    static String number(BigDecimal value) {
        return Numbers.written(value, Math.max(0, value.scale()), Language.VI);
    }

    static Part part(Column column) {
        return switch (column.kind()) {
            case TEXT -> Part.TABLE_TEXT;
            case CENTRED -> Part.TABLE_CENTRED;
            case NUMBER -> Part.TABLE_NUMBER;
        };
    }
}
