package vn.songhanh.ledger;

import java.util.List;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.time.Period;

/** Tells which entries lie between two readings of a figure, and which correct a period that is locked. */
public interface Shifts {

    /**
     * The entries that stand differently in two readings of an indicator, the latest first, each reading with its own programme
     * and period. Added up they explain the whole difference of its sums; of a ratio there are none, its two parts explain it.
     *
     * @param indicator its code
     * @param before what was read, with its position
     * @param after what is read, with or without a position
     * @param limit at most so many
     */
    List<Shift> between(String indicator, FigureQuery before, FigureQuery after, int limit);

    /** Of these only the entries that move what both have confirmed. */
    List<Shift> confirmedBetween(String indicator, FigureQuery before, FigureQuery after, int limit);

    /** The entries that count in the period and correct an earlier, locked one, the oldest first. */
    List<Correction> countedIn(ProgrammeId programme, Period period);

    /** The entries that correct days of the period and count after it, the oldest first. */
    List<Correction> of(ProgrammeId programme, Period period);
}
