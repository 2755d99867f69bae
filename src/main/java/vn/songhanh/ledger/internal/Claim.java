package vn.songhanh.ledger.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.Claiming;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.time.Period;

/**
 * How the two bodies stand to one entry, as the rules see it. The bodies are equals: swapping them swaps their names
 * and nothing else.
 */
record Claim(
        EntryId entry,
        ProgrammeId programme,
        LocalDate countsOn,
        Side claimedBy,
        ClaimState state,
        @Nullable EntryId reversedBy) {

    /** What a body may do. */
    enum Act {
        CLAIM,
        CONFIRM,
        DISPUTE,
        WITHDRAW
    }

    /** What an act leads to. */
    sealed interface Answer {
        record Becomes(ClaimState state) implements Answer {}

        record Refused(Claiming.Objection objection) implements Answer {}
    }

    Answer take(Act act, Side side, String reason, Optional<Period> locked) {
        if (reversedBy != null) {
            return new Answer.Refused(new Claiming.Objection.Reversed(reversedBy));
        }
        if (locked.isPresent()) {
            return new Answer.Refused(new Claiming.Objection.PeriodLocked(locked.get()));
        }
        if ((act == Act.DISPUTE || act == Act.WITHDRAW) && reason.isBlank()) {
            return new Answer.Refused(new Claiming.Objection.ReasonMissing());
        }
        return switch (act) {
            case CLAIM -> state == ClaimState.WITHDRAWN ? becomes(ClaimState.claimedBy(side)) : notNow();
            case CONFIRM -> confirmedBy(side);
            case DISPUTE -> disputedBy(side);
            case WITHDRAW -> withdrawnBy(side);
        };
    }

    private Answer confirmedBy(Side side) {
        if (!state.waits() && state != ClaimState.DISPUTED) {
            return notNow();
        }
        return side == claimedBy
                ? new Answer.Refused(new Claiming.Objection.OwnClaim())
                : becomes(ClaimState.CONFIRMED);
    }

    private Answer disputedBy(Side side) {
        if (state.waits() && side == claimedBy) {
            return new Answer.Refused(new Claiming.Objection.OwnClaim());
        }
        return state.waits() || state == ClaimState.CONFIRMED ? becomes(ClaimState.DISPUTED) : notNow();
    }

    private Answer withdrawnBy(Side side) {
        return side == claimedBy && (state.waits() || state == ClaimState.DISPUTED)
                ? becomes(ClaimState.WITHDRAWN)
                : notNow();
    }

    private Answer notNow() {
        return new Answer.Refused(new Claiming.Objection.NotNow(state));
    }

    private static Answer becomes(ClaimState state) {
        return new Answer.Becomes(state);
    }
}
