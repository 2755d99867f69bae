package vn.songhanh.ledger;

import java.util.Optional;
import vn.songhanh.access.Side;

/** Facts that several parts of the system tell: one entry stands for all of them. */
public interface Sharing {

    /**
     * Enters a fact, or answers with the entry that stands for it already.
     *
     * @param again whether it is entered anew where what holds its key counts no more, such as an entry whose reversal waits for
     *     the other body; else that entry is the answer
     * @param late why it counts, as a correction, although its period is locked; empty for what then stays out
     */
    Entering enter(Fact fact, boolean again, Side side, String late);

    /**
     * Whoever told the fact tells it no more; say so where {@link StillTold} is answered before. The entry is reversed if it
     * counts and nobody else tells it, else it stays as it is. What only one body claims is taken back for that body, whose
     * telling of it has ended before.
     *
     * @param side the body for which a reversal of what both have confirmed is claimed
     * @return why the ledger does not take it back; then it counts although nobody tells it
     */
    Optional<Claiming.Objection> giveUp(EntryId entry, Side side, String reason);

    /** Whether the entry counts: neither withdrawn nor taken back, not even by a reversal that waits for the other body. */
    boolean stands(EntryId entry);
}
