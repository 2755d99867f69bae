package vn.songhanh.ledger.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;
import vn.songhanh.web.Page;

/**
 * One entry with what it moves, where it counts, who said what of it, and what the person may do.
 *
 * @param enterprise where it happened; null for facts of no single enterprise
 * @param places the units it counts for, by line
 * @param figures the indicators that its accounts make, of the year it counts in
 * @param locked the signed period it counts in; null while the period is open
 * @param typed the reason that was typed before a refusal
 */
public record EntryPage(
        EntryLine line,
        List<Moved> moved,
        @Nullable Link enterprise,
        List<Place> places,
        List<FigureLink> figures,
        List<Said> said,
        List<String> acts,
        @Nullable Period locked,
        @Nullable Words problem,
        String typed)
        implements Page {

    /** Something with a page of its own. */
    public record Link(String name, String href) {}

    /** The unit it counts for on a line. */
    public record Place(Words line, Link at) {}

    /** An indicator that it is part of. */
    public record FigureLink(Words name, String href) {}

    /** A quantity on an account. */
    public record Moved(Words account, long quantity) {}

    /** One act on the claim. */
    public record Said(String when, Words what, String reason, String by, String side) {}

    public String sign() {
        return LedgerWords.sign(line.state());
    }

    public boolean may(String act) {
        return acts.contains(act);
    }
}
