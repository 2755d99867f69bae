package vn.songhanh.founding.internal;

import vn.songhanh.sheet.CellPlace;
import vn.songhanh.sheet.SheetRow;
import vn.songhanh.text.Words;

/** Something wrong with a list of organisations of before, at the cell where it stands. */
public record ExistingFault(CellPlace place, Words message) {

    static ExistingFault of(SheetRow<ExistingColumn> row, ExistingColumn column, Words message) {
        return new ExistingFault(row.place(column), message);
    }
}
