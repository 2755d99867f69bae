package vn.songhanh.ledger;

import vn.songhanh.text.Words;
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

        /** The other body disputes it: it lifts its dispute, or both settle. */
        record TheirDispute() implements Objection {}

        /** Only the body that claimed may take back what the other has not confirmed; the other one disputes. */
        record TheirClaim() implements Objection {}

        /** The reversal and what it reverses are one and done; the fact can be entered again. */
        record TakenBack() implements Objection {}

        /** A confirmed reversal is not disputed: it is reversed in its turn. */
        record ReversalStands() implements Objection {}

        /** A reversal of it was withdrawn; that one can be claimed again. */
        record ReversalWithdrawn(EntryId by) implements Objection {}

        /** The fact has been entered again meanwhile and would count twice. */
        record EnteredAgain(EntryId by) implements Objection {}

        /** Several tell what it stands for; it counts as long as one does, so each takes its own telling back. */
        record ToldBySeveral(int tellings) implements Objection {}

        /** A book of members would close with fewer than none; where, when, and what to do first. */
        record BelowZero(Words why) implements Objection {}

        /** The proposal is no longer the last word, or it is one's own. */
        record NoSuchProposal() implements Objection {}
    }
}
