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
 *
 * @param since the position since which it stands as it does
 * @param claimedBy the body that claimed it last
 * @param disputedBy the body whose dispute it was, if it is disputed
 * @param takesBack what it reverses; null for an ordinary entry
 * @param reversal the entry that reverses it
 */
record Claim(
        EntryId entry,
        ProgrammeId programme,
        LocalDate countsOn,
        long since,
        Side claimedBy,
        ClaimState state,
        @Nullable Side disputedBy,
        @Nullable Other takesBack,
        @Nullable Other reversal) {

    /** The other one of an entry and its reversal. */
    record Other(EntryId entry, ClaimState state) {}

    /** What a body may do. */
    enum Act {
        CLAIM,
        CONFIRM,
        DISPUTE,
        WITHDRAW,
        SETTLE
    }

    /** What an act leads to. */
    sealed interface Answer {
        record Becomes(ClaimState state) implements Answer {}

        record Refused(Claiming.Objection objection) implements Answer {}
    }

    Answer take(Act act, Side side, String reason, Optional<Period> locked) {
        var closed = closed(locked);
        if (closed.isPresent()) {
            return new Answer.Refused(closed.get());
        }
        if ((act == Act.DISPUTE || act == Act.WITHDRAW) && reason.isBlank()) {
            return new Answer.Refused(new Claiming.Objection.ReasonMissing());
        }
        return switch (act) {
            case CLAIM -> state == ClaimState.WITHDRAWN ? becomes(ClaimState.claimedBy(side)) : notNow();
            case CONFIRM -> confirmedBy(side);
            case DISPUTE -> disputedBy(side);
            case WITHDRAW -> withdrawnBy(side);
            case SETTLE -> notNow();
        };
    }

    /** A dispute ends as one body proposed and the other accepts. */
    Answer settle(ClaimState outcome, Optional<Period> locked) {
        var closed = closed(locked);
        return closed.<Answer>map(Answer.Refused::new)
                .orElseGet(() -> state == ClaimState.DISPUTED ? becomes(outcome) : notNow());
    }

    /** Why nothing at all is done to it any more. */
    private Optional<Claiming.Objection> closed(Optional<Period> locked) {
        if (reversal != null && reversal.state() != ClaimState.WITHDRAWN) {
            return Optional.of(new Claiming.Objection.Reversed(reversal.entry()));
        }
        if (locked.isPresent()) {
            return Optional.of(new Claiming.Objection.PeriodLocked(locked.get()));
        }
        // a reversal of what was never confirmed was done with at once; so is one whose entry has gone another way
        return takesBack != null && takesBack.state() != ClaimState.CONFIRMED
                ? Optional.of(new Claiming.Objection.TakenBack())
                : Optional.empty();
    }

    /** Why this body may not reverse it; a reversal may fall into an open period, so locks do not matter. */
    Optional<Claiming.Objection> againstReversal(Side side) {
        if (reversal != null) {
            return Optional.of(
                    reversal.state() == ClaimState.WITHDRAWN
                            ? new Claiming.Objection.ReversalWithdrawn(reversal.entry())
                            : new Claiming.Objection.Reversed(reversal.entry()));
        }
        if (state == ClaimState.CONFIRMED) {
            return Optional.empty();
        }
        if (state == ClaimState.WITHDRAWN || takesBack != null) {
            return Optional.of(new Claiming.Objection.NotNow(state));
        }
        return side == claimedBy ? Optional.empty() : Optional.of(new Claiming.Objection.TheirClaim());
    }

    /** The body for which it is taken back once nobody tells it: what waits is for its own body to take back. */
    Side reversedBy(Side side) {
        return state == ClaimState.CONFIRMED ? side : claimedBy;
    }

    private Answer confirmedBy(Side side) {
        if (state == ClaimState.DISPUTED) {
            return side == disputedBy ? becomes(ClaimState.CONFIRMED) : refused(new Claiming.Objection.TheirDispute());
        }
        if (!state.waits()) {
            return notNow();
        }
        return side == claimedBy ? refused(new Claiming.Objection.OwnClaim()) : becomes(ClaimState.CONFIRMED);
    }

    private Answer disputedBy(Side side) {
        if (state.waits() && side == claimedBy) {
            return refused(new Claiming.Objection.OwnClaim());
        }
        if (state == ClaimState.CONFIRMED && takesBack != null) {
            return refused(new Claiming.Objection.ReversalStands());
        }
        return state.waits() || state == ClaimState.CONFIRMED ? becomes(ClaimState.DISPUTED) : notNow();
    }

    /** The body that claims takes its claim back; of what both had confirmed, the one that did not dispute gives in. */
    private Answer withdrawnBy(Side side) {
        var may = state.waits() ? side == claimedBy : state == ClaimState.DISPUTED && side != disputedBy;
        return may ? becomes(ClaimState.WITHDRAWN) : notNow();
    }

    private Answer notNow() {
        return refused(new Claiming.Objection.NotNow(state));
    }

    private static Answer refused(Claiming.Objection objection) {
        return new Answer.Refused(objection);
    }

    private static Answer becomes(ClaimState state) {
        return new Answer.Becomes(state);
    }
}
