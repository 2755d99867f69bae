package vn.songhanh.ledger;

import java.time.LocalDate;
import java.util.Optional;
import vn.songhanh.access.Side;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.time.Period;

/**
 * Writes to the ledger. Every act takes its position under one lock that is held until the caller's transaction ends:
 * call the ledger last, after everything else that could wait.
 */
public interface Ledger {

    /**
     * Enters a fact, claimed by a side.
     *
     * @param claimedBy the body that enters it
     */
    Entering enter(Fact fact, Side claimedBy);

    /** Enters a fact of a locked period into the open one, as a correction that says so. */
    Entering adjust(Fact fact, Side claimedBy, String reason);

    /** Enters a fact in its own period, or where that is signed in the open one, as a correction that says why. */
    default Entering enterOrAdjust(Fact fact, Side claimedBy, String whyLate) {
        var answer = enter(fact, claimedBy);
        return answer instanceof Entering.PeriodLocked ? adjust(fact, claimedBy, whyLate) : answer;
    }

    /** Enters what a decision has brought about, whenever the decision was written down; what was told twice counts once. */
    default Entering enterDecided(Fact fact, Side side) {
        var answer = enterOrAdjust(fact, side, HouseReason.DECIDED_LATE.kept());
        if (answer.standing().isEmpty()) {
            throw new IllegalStateException("Not entered: " + fact.naturalKey() + ": " + answer);
        }
        return answer;
    }

    /** One body has seen what the other claims and counts it the same. */
    Claiming confirm(EntryId entry, Side side);

    /** One body does not count it the same; the reason is asked for. */
    Claiming dispute(EntryId entry, Side side, String reason);

    /** The body that claimed takes it back; the entry counts no more. */
    Claiming withdraw(EntryId entry, Side side, String reason);

    /** A body claims what was withdrawn. */
    Claiming claim(EntryId entry, Side side);

    /**
     * A new entry that takes back what an entry moved, in the open period. What both have confirmed counts until the
     * other body has confirmed the reversal too; what only this body claims is taken back at once.
     */
    Reversing reverse(EntryId entry, Side side, String reason);

    /**
     * Closes what is still open of a period: nothing that counts in it can be entered, claimed or confirmed any more. What an
     * earlier review has closed stays closed by that one.
     */
    void lock(ProgrammeId programme, Period period, String review);

    /** The newest locked period that holds the day. */
    Optional<Period> lockedAround(ProgrammeId programme, LocalDate day);
}
