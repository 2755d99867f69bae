package vn.songhanh.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One sheet: its rows with content in order, which cells are merged, which columns are hidden.
 *
 * @param hidden a sheet that its author put out of sight; drafts and lists for drop-downs live there
 */
public record Sheet(String name, boolean hidden, List<Row> rows, List<Merge> merges, Set<Integer> hiddenColumns) {

    public Sheet {
        rows = List.copyOf(rows);
        merges = List.copyOf(merges);
        hiddenColumns = Set.copyOf(hiddenColumns);
    }

    /** Cells shown as one, from the first to the last row (from 1) and column (from 0), all counted. */
    public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {

        boolean contains(int row, int column) {
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }
    }

    public Optional<Row> row(int number) {
        return rows.stream().filter(row -> row.number() == number).findFirst();
    }

    /** What a reader sees at that place: the content of the merged cell where the place is part of one. */
    public Cell shown(int row, int column) {
        return merges.stream()
                .filter(merge -> merge.contains(row, column))
                .findFirst()
                .map(merge -> cell(merge.firstRow(), merge.firstColumn()))
                .orElseGet(() -> cell(row, column));
    }

    /** How many columns the widest row has. */
    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    private Cell cell(int row, int column) {
        return row(row).map(found -> found.cell(column)).orElse(Cell.EMPTY);
    }
}
