package vn.songhanh.ledger;

import java.util.List;

/** Counts everything that the ledger keeps ready once more from entries, postings and claims. */
public interface Recount {

    /** What is kept otherwise than it is counted; nothing in a sound ledger. The first hundred of each kind. */
    List<Difference> differences();

    /**
     * One thing that is kept otherwise than it is counted.
     *
     * @param kind the table in which it is kept
     * @param where which row
     * @param kept what stands there; empty where nothing does
     * @param counted what should; empty where nothing should
     */
    record Difference(String kind, String where, String kept, String counted) {}
}
