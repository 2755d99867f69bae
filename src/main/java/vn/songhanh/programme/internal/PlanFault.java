package vn.songhanh.programme.internal;

import vn.songhanh.sheet.CellFault;
import vn.songhanh.sheet.CellPlace;
import vn.songhanh.text.Words;

/** Something wrong with a workbook of a plan, at the cell where it stands. */
public record PlanFault(CellPlace place, Code code, Words message) implements CellFault {

    /** What can be wrong, under a name that stays the same for programs (docs/plan.md). */
    public enum Code {
        UNIT_UNKNOWN,
        UNIT_AMBIGUOUS,
        UNIT_DIFFERS,
        INDICATOR_UNKNOWN,
        TWICE,
        NOT_A_NUMBER,
        DOUBTFUL,
        NEGATIVE,
        TOO_LARGE,
        QUARTERS_DIFFER,
        TOTAL_DIFFERS
    }
}
