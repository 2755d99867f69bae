package vn.songhanh.document.internal;

import java.math.BigDecimal;
import vn.songhanh.document.Block.Cell;
import vn.songhanh.document.Block.Column;

/** What a table's cell says, and where in the cell it stands. */
final class CellText {

    private CellText() {}

    static String of(Cell cell) {
        return switch (cell) {
            case Cell.Words(String text) -> text;
            case Cell.Number(BigDecimal value) -> VietnameseNumber.of(value);
            case Cell.Blank _ -> "";
        };
    }

    static Part part(Column column) {
        return switch (column.kind()) {
            case TEXT -> Part.TABLE_TEXT;
            case CENTRED -> Part.TABLE_CENTRED;
            case NUMBER -> Part.TABLE_NUMBER;
        };
    }
}
