package vn.songhanh.sheet;

import vn.songhanh.text.Words;

/** Where a cell is, as people find it: sheet, row number from 1, column from 0 which is shown as letters. */
public record CellPlace(String sheet, int row, int column) {

    /** {@code A}, {@code Z}, {@code AA}. */
    public String letters() {
        return letters(column);
    }

    public static String letters(int column) {
        var letters = new StringBuilder();
        for (var rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.append((char) ('A' + rest % 26));
        }
        return letters.reverse().toString();
    }

    /** {@code trang “DS”, ô C12}. */
    public Words words() {
        return Words.of("trang “{0}”, ô {1}", "sheet “{0}”, cell {1}").with(sheet, toString());
    }

    /** {@code C12}. */
    @Override
    public String toString() {
        return letters() + row;
    }
}
