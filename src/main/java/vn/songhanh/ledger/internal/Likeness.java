package vn.songhanh.ledger.internal;

import java.util.Optional;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.Claiming;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.time.Period;

/**
 * Two entries that may be one fact told by both bodies. A body joins them by giving up its own and counting the other's the
 * same, which both are its right; so neither decides for the other, and it does not matter who is first.
 */
record Likeness(Claim first, Claim second) {

    /** What joining leads to. */
    sealed interface Answer {

        /**
         * The own entry is given up, the other's stays with both claims.
         *
         * @param confirms whether it is to be confirmed; else both have confirmed it already
         */
        record Agreed(EntryId gives, EntryId keeps, boolean confirms) implements Answer {}

        record Refused(Claiming.Objection objection) implements Answer {}
    }

    /** @param locked the signed period in which the other's entry counts */
    Answer join(Side side, Optional<Period> locked) {
        var own = own(side);
        var theirs = theirs(side);
        if (own.claimedBy() == theirs.claimedBy()) {
            return refused(new Claiming.Objection.OwnClaim());
        }
        if (own.state() == ClaimState.CONFIRMED) {
            return refused(new Claiming.Objection.NotNow(own.state()));
        }
        var against = own.againstReversal(side);
        if (against.isPresent()) {
            return refused(against.get());
        }
        if (theirs.state() == ClaimState.CONFIRMED && theirs.reversal() == null) {
            return new Answer.Agreed(own.entry(), theirs.entry(), false);
        }
        return switch (theirs.take(Claim.Act.CONFIRM, side, "", locked)) {
            case Claim.Answer.Becomes _ -> new Answer.Agreed(own.entry(), theirs.entry(), true);
            case Claim.Answer.Refused(var objection) -> refused(objection);
        };
    }

    Claim own(Side side) {
        return first.claimedBy() == side ? first : second;
    }

    Claim theirs(Side side) {
        return first.claimedBy() == side ? second : first;
    }

    private static Answer refused(Claiming.Objection objection) {
        return new Answer.Refused(objection);
    }
}
