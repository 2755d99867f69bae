package vn.songhanh.membership.internal;

import vn.songhanh.sheet.CellFault;
import vn.songhanh.sheet.CellPlace;
import vn.songhanh.text.Words;

/** Something wrong with a workbook of a month, at the cell where it stands. */
public record MonthFault(CellPlace place, Code code, Words message) implements CellFault {

    /** What can be wrong, under a name that stays the same for programs (docs/membership.md). */
    public enum Code {
        MONTH_INVALID,
        MONTH_DIFFERS,
        MONTH_NOT_OVER,
        UNIT_UNKNOWN,
        UNIT_AMBIGUOUS,
        UNIT_DIFFERS,
        TWICE,
        NOT_A_NUMBER,
        DOUBTFUL,
        NEGATIVE,
        TOO_LARGE,
        OPENING_MISSING,
        OPENING_DIFFERS,
        CLOSING_DIFFERS,
        BELOW_ZERO,
        ALREADY_COUNTED,
        BEFORE_FOUNDING,
        BEFORE_OPENING,
        ENDED,
        ALREADY_TOLD,
        PERIOD_LOCKED
    }
}
