package vn.songhanh.review.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.review.ReviewAnswer;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * What one unit submits for a review.
 *
 * @param review the review's address
 * @param unit its id, for the way to its page
 * @param lines its figures: of the newest version, and of the ledger now
 * @param acts what this seat may do: {@code submission}, {@code answer}
 * @param problem why the last act was refused
 * @param typed what had been typed
 */
public record SubmissionPage(
        String review,
        Words reviewName,
        String period,
        String programme,
        long unit,
        String name,
        String side,
        UnitState state,
        @Nullable LocalDate due,
        LocalDate today,
        List<Line> lines,
        List<Version> versions,
        List<String> acts,
        @Nullable Words problem,
        String typed)
        implements Page {

    /**
     * One indicator.
     *
     * @param planOfYear whether that is the target of a whole year of which the period is only a part
     * @param submitted what the newest version says; null where nothing was submitted
     * @param confirmed what the ledger says now
     */
    public record Line(
            String code,
            Words name,
            Words unit,
            @Nullable BigDecimal plan,
            boolean planOfYear,
            @Nullable BigDecimal submitted,
            @Nullable BigDecimal confirmed,
            @Nullable BigDecimal claimed,
            @Nullable BigDecimal disputed) {

        public boolean moved() {
            return submitted != null && (confirmed == null || submitted.compareTo(confirmed) != 0);
        }
    }

    /** One version and what was said to it. */
    public record Version(
            int number,
            String when,
            String by,
            boolean late,
            String remark,
            List<ReviewAnswer.Moved> changes,
            @Nullable Answered answered) {}

    /** The answer of the body above. */
    public record Answered(boolean accepted, String when, String by, String reason) {}

    public String address() {
        return review + "/submissions/" + unit;
    }

    public boolean may(String act) {
        return acts.contains(act);
    }

    /** Whether the ledger says something else now than the newest version. */
    public boolean moved() {
        return lines.stream().anyMatch(Line::moved);
    }

    public boolean overdue() {
        return state == UnitState.MISSING && due != null && today.isAfter(due);
    }
}
