package vn.songhanh.review.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * Which units have submitted their figures for a review.
 *
 * @param review its address
 * @param name of the review
 * @param due by when; null of reviews from before units were asked
 * @param shown the state that is looked at; empty for all
 * @param counts of units by state, in the order of the states
 */
public record SubmissionsPage(
        String review,
        Words name,
        String programme,
        @Nullable LocalDate due,
        LocalDate today,
        String shown,
        Map<UnitState, Long> counts,
        List<Line> lines)
        implements Page {

    /**
     * One unit.
     *
     * @param versions how many it has submitted
     * @param late whether the first came after the day
     * @param mine whether the person acts for it
     */
    public record Line(
            String address,
            String name,
            String side,
            UnitState state,
            int versions,
            boolean late,
            boolean mine,
            @Nullable String when,
            String remark) {}

    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long of(UnitState state) {
        return counts.getOrDefault(state, 0L);
    }

    public boolean overdue() {
        return due != null && today.isAfter(due);
    }
}
