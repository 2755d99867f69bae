package vn.songhanh.review.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.review.ReviewAnswer;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * Two sets of figures side by side: what differs, and the entries that explain each difference.
 *
 * @param choices the sets that may be chosen, by key; the empty key is the ledger of now
 * @param changes what both were computed with, where that differs: plan versions, rules, structure
 */
public record ComparisonPage(
        Map<String, Words> choices,
        @Nullable Side before,
        @Nullable Side after,
        List<Words> changes,
        List<Difference> differences)
        implements Page {

    /** One set of figures. */
    public record Side(String key, Words name, String address, String programme, String period, long position) {}

    /**
     * One indicator that differs.
     *
     * @param explained the entries, apart for the period itself, the year before and the time since the start, where these differ
     * @param distinct whether enterprises are counted once: their entries do not add up to the difference
     * @param parts the two indicators of a ratio; empty for all others
     */
    public record Difference(
            String code,
            Words name,
            Words unit,
            List<ReviewAnswer.Moved> numbers,
            List<Explained> explained,
            boolean distinct,
            List<String> parts) {}

    /**
     * The entries that explain what differs over one stretch of time.
     *
     * @param reach which one
     * @param sum what the entries move of the confirmed figure
     * @param more whether there are more than are listed, so that the sum is not all
     */
    public record Explained(Words reach, List<Moved> entries, long sum, boolean more) {}

    /**
     * One entry that explains a difference.
     *
     * @param before how the bodies stood to it then
     * @param correction whether it puts a locked period right
     */
    public record Moved(
            long entry,
            Words title,
            LocalDate countsOn,
            long quantity,
            Words before,
            Words after,
            boolean correction) {}

    public String query() {
        return "before=%s&after=%s".formatted(before == null ? "" : before.key(), after == null ? "" : after.key());
    }
}
