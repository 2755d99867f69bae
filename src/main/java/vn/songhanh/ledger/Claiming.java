package vn.songhanh.ledger;

import vn.songhanh.time.Period;

/** What comes of an act on a claim. */
public sealed interface Claiming {

    /** The entry stands as this now. */
    record Agreed(ClaimState now, long position) implements Claiming {}

    /** Nothing changed, and why. */
    record Declined(Objection objection) implements Claiming {}

    /** Why an act on a claim is refused. */
    sealed interface Objection {

        /** A body confirmed what it has claimed itself. */
        record OwnClaim() implements Objection {}

        /** The act does not fit the state, usually because somebody was faster. */
        record NotNow(ClaimState state) implements Objection {}

        /** A dispute or a withdrawal without a reason. */
        record ReasonMissing() implements Objection {}

        /** The entry counts in a period that both bodies have signed. */
        record PeriodLocked(Period locked) implements Objection {}

        /** The entry has been reversed. */
        record Reversed(EntryId by) implements Objection {}

        /** There is no such entry. */
        record Unknown() implements Objection {}
    }
}
