package vn.songhanh.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.songhanh.time.Period;

/** What comes of offering a fact. */
public sealed interface Entering {

    /** Where the fact stands in the ledger, now or before; empty where it was not taken. */
    default Optional<EntryId> standing() {
        return switch (this) {
            case Entered(var entry, var _) -> Optional.of(entry);
            case AlreadyEntered(var entry, var _, var _, var _) -> Optional.of(entry);
            case PeriodLocked _, OutsideOfTerm _, InTheFuture _ -> Optional.empty();
        };
    }

    /** It is in the ledger, claimed by the body that entered it. */
    record Entered(EntryId entry, long position) implements Entering {}

    /** The same fact is there already; it can be claimed instead. */
    record AlreadyEntered(EntryId entry, ClaimState state, Instant at, String by) implements Entering {}

    /**
     * It would count in a period that both bodies have signed. The way out is an adjustment: the same fact, counted on
     * {@code countsOn}, the first day that is open again, and shown as a correction.
     */
    record PeriodLocked(Period locked, LocalDate countsOn) implements Entering {}

    /** It lies outside of the programme's term. */
    record OutsideOfTerm(Period term) implements Entering {}

    /** It is dated after today. */
    record InTheFuture(LocalDate today) implements Entering {}
}
