package vn.songhanh.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;

/** Puts right what a body told before, so that the figures of both are right at every moment, whatever the other body answers. */
public interface Restating {

    /**
     * Enters what is told anew. What only this body claims of what it told before is reversed at once and the fact is entered
     * whole. What both have confirmed stays: one entry with the difference to it is entered, on the day and in the place of
     * what it puts right. Where a period is signed, the open one counts it, as a correction.
     *
     * @param fact what is told now, whole; without postings where nothing of it is left
     * @param before the subjects under which it was told before, of the same kind
     */
    Restated restate(Fact fact, List<String> before, Side side, String reason);

    /**
     * The same for a stock that goes with its enterprise: what counts in another enterprise than the fact went out with that one
     * and is not taken back; the difference to all that still counts is entered where the fact is.
     */
    Restated restateStock(Fact fact, List<String> before, Side side, String reason);

    /** Which of these entries still count: neither withdrawn nor taken back by a reversal. */
    Set<EntryId> standing(Collection<EntryId> entries);

    /** What comes of it. */
    sealed interface Restated {

        record Entered(EntryId entry) implements Restated {}

        /** @param standing the entry by which the ledger holds it already; null where nothing is left and nothing was */
        record Nothing(@Nullable EntryId standing) implements Restated {}

        /** What was told before cannot be taken back now; the transaction must not be kept. */
        record Stands(EntryId entry) implements Restated {}

        /** The ledger does not take the fact; the transaction must not be kept. */
        record NotTaken(Entering answer) implements Restated {}
    }
}
