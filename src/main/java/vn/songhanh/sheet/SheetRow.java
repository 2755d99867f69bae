package vn.songhanh.sheet;

/**
 * A row below the head of a table.
 *
 * @param group the text of the group row above it ("Quận Hồng Bàng"), empty where there is none
 */
public record SheetRow<K extends ColumnKind>(HeaderRow<K> header, Row row, Kind kind, String group) {

    /** What a row of an office's table can be. */
    public enum Kind {
        DATA,
        /** A line over the rows that follow: I, II, the name of a district. */
        GROUP,
        /** A sum of rows: Cộng, Tổng cộng. */
        TOTAL,
        /** The numbers of the columns under the head: (1), (2), (3). */
        NUMBERING,
        /** The head once more, as on every printed page. */
        REPEATED_HEADER,
        /** Remarks, signatures and whatever else stands around a table. */
        NOTE
    }

    /** What the row holds of that kind; empty where the table has no such column. */
    public Cell cell(K kind) {
        return header.column(kind).map(row::cell).orElse(Cell.EMPTY);
    }

    /** Where that stands; the first column where the table has no such column. */
    public CellPlace place(K kind) {
        return row.place(header.column(kind).orElse(0));
    }
}
