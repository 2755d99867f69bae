package vn.songhanh.ledger;

import java.util.List;
import vn.songhanh.access.Side;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.ProgrammeId;

/** Reads figures, and from every figure its entries. */
public interface Figures {

    /** The last position of the ledger: what a reader pins. */
    long position();

    /** Every indicator in order. */
    List<Figure> all(FigureQuery query);

    /** Confirmed values of one indicator by month of the query's period, for a line of the past. */
    List<Long> byMonth(Indicator indicator, FigureQuery query);

    /**
     * The entries behind a figure, newest first.
     *
     * @param indicator the code of the indicator
     * @param limit at most so many
     */
    List<EntryLine> entries(String indicator, FigureQuery query, int limit);

    /**
     * The facts behind what both bodies have confirmed of an indicator that adds up, in the order of time: each once, with its own
     * title and evidence, however often it was taken back and up again, and with what is left of it in the period. Together they come to
     * the figure; less than nothing is left of what counts in an earlier period and was taken back in this one.
     *
     * @param indicator the code of the indicator
     */
    List<EntryLine> facts(String indicator, FigureQuery query);

    /** What a body has claimed and the other has not answered, the oldest first. */
    List<EntryLine> waiting(ProgrammeId programme, Side claimedBy);

    /** What the bodies count differently, the oldest first. */
    List<EntryLine> disputed(ProgrammeId programme);
}
