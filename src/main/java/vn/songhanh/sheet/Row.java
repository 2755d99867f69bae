package vn.songhanh.sheet;

import java.util.List;
import java.util.stream.IntStream;

/** One row that has content: its number as people see it, and its cells from the first column on, without empty ones at the end. */
public record Row(String sheet, int number, boolean hidden, List<Cell> cells) {

    public Row {
        var width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        cells = List.copyOf(cells.subList(0, width));
    }

    /** The cell in that column, counted from 0; empty beyond the last. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    public CellPlace place(int column) {
        return new CellPlace(sheet, number, column);
    }

    /** The columns that have content, in order. */
    public List<Integer> filled() {
        return IntStream.range(0, cells.size())
                .filter(column -> !cells.get(column).isEmpty())
                .boxed()
                .toList();
    }
}
