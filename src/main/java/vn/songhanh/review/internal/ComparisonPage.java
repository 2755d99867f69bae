package vn.songhanh.review.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
     * @param before what both had confirmed
     * @param explained what the entries below move of the confirmed figure
     * @param distinct whether enterprises are counted once: their entries do not add up to the difference
     * @param parts the two indicators of a ratio; empty for all others
     * @param more how many entries are not listed
     */
    public record Difference(
            String code,
            Words name,
            Words unit,
            List<Number> numbers,
            List<Moved> entries,
            long explained,
            boolean distinct,
            List<String> parts,
            boolean more) {}

    /** One number of an indicator that differs. */
    public record Number(Words name, String before, String after) {}

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
