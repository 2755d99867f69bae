package vn.songhanh.enterprise.internal;

import vn.songhanh.sheet.CellFault;
import vn.songhanh.sheet.CellPlace;
import vn.songhanh.text.Words;

/** Something wrong with a row of a list, at the cell where it stands. */
public record ImportFault(CellPlace place, FaultCode code, Words message) implements CellFault {

    static ImportFault of(CellPlace place, FaultCode code, Object... found) {
        return new ImportFault(place, code, code.words().with(found));
    }

    boolean refuses() {
        return code.effect() == FaultCode.Effect.REFUSES;
    }
}
