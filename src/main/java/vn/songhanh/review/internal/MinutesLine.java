package vn.songhanh.review.internal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.text.Words;

/**
 * One difference in the reconciliation minutes.
 *
 * @param key tells it from the others of its review, such as {@code ENTRY:12}
 * @param what differs
 * @param link where it is seen; empty where there is no such page
 * @param units whose figures are missing, where that is the difference; none in minutes that were kept before they were
 * @param explanation what the sides say to it; null while nobody has said anything
 */
record MinutesLine(
        String key,
        Cause cause,
        Words what,
        String link,
        List<MissingUnit> units,
        @Nullable Explanation explanation) {

    MinutesLine {
        units = units == null ? List.of() : List.copyOf(units);
    }

    /** A difference that is not about units whose figures are missing. */
    MinutesLine(String key, Cause cause, Words what, String link) {
        this(key, cause, what, link, List.of(), null);
    }

    /**
     * What the sides say to a difference.
     *
     * @param number counts the versions of the text
     * @param agreed the sides that stand by this version; its author's is one
     */
    record Explanation(long id, int number, String words, String by, Instant at, Set<Side> agreed) {

        boolean byBoth() {
            return agreed.size() == Side.values().length;
        }
    }

    MinutesLine explained(@Nullable Explanation said) {
        return new MinutesLine(key, cause, what, link, units, said);
    }
}
