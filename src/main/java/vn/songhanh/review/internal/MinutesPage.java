package vn.songhanh.review.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * The reconciliation minutes of a review.
 *
 * @param number with its symbol; null until both have signed
 * @param noPaper why there is no paper, nor a draft of one; null where there is
 * @param open how many differences both have not explained
 * @param problem why the last act was refused, at the line with this key
 */
public record MinutesPage(
        String review,
        Words name,
        @Nullable String number,
        @Nullable Words noPaper,
        List<Group> groups,
        long open,
        boolean writable,
        @Nullable Words problem,
        String problemAt,
        String typed)
        implements Page {

    /** The differences of one cause. */
    public record Group(Cause cause, List<Line> lines) {}

    /**
     * One difference.
     *
     * @param version of the explanation; 0 where there is none
     * @param said the explanation; empty where there is none
     * @param agreeable whether this seat's side has yet to agree
     */
    public record Line(
            String key,
            Words what,
            String link,
            List<MissingUnit> units,
            int version,
            String said,
            String by,
            boolean byBoth,
            boolean agreeable) {}

    public String address() {
        return review + "/minutes";
    }

    /** Whether differences are still explained: neither signed nor without minutes for good. */
    public boolean explained() {
        return number == null && noPaper == null;
    }

    public boolean none() {
        return groups.isEmpty();
    }

    /** What stands in the form of a line: what was typed before a refusal, else the explanation. */
    public String shown(Line line) {
        return line.key().equals(problemAt) ? typed : line.said();
    }
}
