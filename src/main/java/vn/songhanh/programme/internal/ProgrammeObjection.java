package vn.songhanh.programme.internal;

import java.time.LocalDate;
import vn.songhanh.access.Side;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** Why an agreement is not taken as it stands. */
sealed interface ProgrammeObjection {

    record CodeTaken(String code) implements ProgrammeObjection {}

    record EndsBeforeItBegins(LocalDate first, LocalDate last) implements ProgrammeObjection {}

    record SignedAfterItEnds(LocalDate signed, LocalDate last) implements ProgrammeObjection {}

    /** Two bodies sign; one unit cannot hold both sides. */
    record OneUnitOnBothSides() implements ProgrammeObjection {}

    /** Two programmes at once would count the same fact in two places. */
    record Overlaps(Words title, Period term) implements ProgrammeObjection {}

    record ScopeEmpty() implements ProgrammeObjection {}

    /** An officer writes down the agreement of their own organisation, not that of others. */
    record NotYourOrganisation(Side side) implements ProgrammeObjection {}

    /** Something counts on days that would no longer lie in the term. */
    record ResultsOutside(Period counted) implements ProgrammeObjection {}

    /** Another organisation takes a side before the one that holds it has held it. */
    record HandedOverTooEarly(Side side, LocalDate since) implements ProgrammeObjection {}

    record HandoverDayMissing(Side side) implements ProgrammeObjection {}
}
