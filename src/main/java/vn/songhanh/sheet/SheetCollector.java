package vn.songhanh.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes the cells as a reader finds them, holds to the limits, and makes the sheets. */
final class SheetCollector {

    private final Limits limits;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Sheet.Merge> merges = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private final List<Cell> cells = new ArrayList<>();
    private String name = "";
    private boolean hidden;
    private int rowsOfAll;

    SheetCollector(Limits limits) {
        this.limits = limits;
    }

    void begin(String sheetName, boolean isHidden) {
        name = sheetName;
        hidden = isHidden;
    }

    /** Cells may come in any order; of two for one place the later stands. */
    void put(int column, Cell cell) {
        if (cell.isEmpty() || column < 0) {
            return;
        }
        if (column >= limits.columns()) {
            throw new RefusedFile(Refusal.TOO_MANY_COLUMNS, limits.columns());
        }
        while (cells.size() <= column) {
            cells.add(Cell.EMPTY);
        }
        cells.set(column, cell);
    }

    /** Ends a row; one without content leaves no trace but the gap in the numbers. */
    void endRow(int number, boolean isHidden) {
        if (!cells.isEmpty()) {
            if (++rowsOfAll > limits.rows()) {
                throw new RefusedFile(Refusal.TOO_MANY_ROWS, limits.rows());
            }
            rows.add(new Row(name, number, isHidden, cells));
            cells.clear();
        }
    }

    void merge(Sheet.Merge merge) {
        // More merges than rows allowed are not a table any more, and each is looked at for each header cell.
        if (merges.size() < limits.rows()) {
            merges.add(merge);
        }
    }

    void hideColumns(int first, int last) {
        for (var column = first; column <= Math.min(last, limits.columns() - 1); column++) {
            hiddenColumns.add(column);
        }
    }

    void endSheet() {
        sheets.add(LegacyColumns.toUnicode(new Sheet(name, hidden, rows, merges, hiddenColumns)));
        rows.clear();
        merges.clear();
        hiddenColumns.clear();
        cells.clear();
    }

    List<Sheet> sheets() {
        if (sheets.stream().allMatch(sheet -> sheet.rows().isEmpty())) {
            throw new RefusedFile(Refusal.NO_CONTENT);
        }
        return List.copyOf(sheets);
    }

    Limits limits() {
        return limits;
    }
}
