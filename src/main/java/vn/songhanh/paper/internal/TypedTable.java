package vn.songhanh.paper.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.songhanh.document.Block.Cell;
import vn.songhanh.document.Block.Column;
import vn.songhanh.document.Block.Row;
import vn.songhanh.document.Block.Table;

/** A table as people type it: one row a line, cells between bars, the first row its head. */
final class TypedTable {

    /** Letters of a running number (TT). */
    private static final int COUNT = 3;

    /** What a cell needs beside its letters. */
    private static final int AIR = 8;

    private static final int WIDEST = 34;

    private TypedTable() {}

    static Table of(List<String> lines) {
        var rows = lines.stream().map(TypedTable::cells).toList();
        var head = rows.getFirst();
        var columns = IntStream.range(0, head.size())
                .mapToObj(column -> column(head.get(column), column, rows))
                .toList();
        var below = rows.stream()
                .skip(1)
                .filter(row -> !row.stream().allMatch(cell -> cell.matches("[-: ]*")))
                .map(row -> row(row, head.size()))
                .toList();
        return new Table("", columns, below);
    }

    /** As wide as its longest words, within bounds: a column of dates needs less than one of tasks, one of counts least. */
    private static Column column(String heading, int index, List<List<String>> rows) {
        var longest = rows.stream()
                .filter(row -> row.size() > index)
                .mapToInt(row -> row.get(index).length())
                .max()
                .orElse(COUNT);
        var digits = rows.stream()
                .skip(1)
                .filter(row -> row.size() > index)
                .allMatch(row -> row.get(index).matches("[\\d.,/ ]{0,12}"));
        return new Column(
                heading, digits ? Column.Kind.CENTRED : Column.Kind.TEXT, AIR + Math.clamp(longest, COUNT, WIDEST));
    }

    private static Row row(List<String> cells, int columns) {
        return new Row.Cells(IntStream.range(0, columns)
                .mapToObj(index -> index < cells.size() ? Cell.of(cells.get(index)) : new Cell.Blank())
                .toList());
    }

    private static List<String> cells(String line) {
        var inner = line.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
        return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }
}
