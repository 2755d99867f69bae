package vn.songhanh.enterprise.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Line;

/**
 * What goes with every row of a list that is taken in.
 *
 * @param knownFrom since when new enterprises are known; null for {@link KnownSince#byDefault the usual day}
 * @param managing the unit that is to manage new enterprises on the line where the list names none; null for none
 * @param source what the counts of people will name
 */
record TakeInTerms(
        LocalDate asOf,
        @Nullable LocalDate knownFrom,
        Line line,
        @Nullable UnitId managing,
        String source) {

    LocalDate knownSince(Told told) {
        var registered = told.registeredOn();
        return knownFrom == null ? KnownSince.byDefault(asOf, registered) : KnownSince.notBefore(registered, knownFrom);
    }

    /** From when what the row tells of the enterprise holds: a new one has been so since it is known. */
    LocalDate since(Told told, @Nullable Kept kept) {
        return kept == null ? knownSince(told) : asOf;
    }
}
