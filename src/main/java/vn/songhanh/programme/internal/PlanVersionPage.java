package vn.songhanh.programme.internal;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Programme;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * One version of a year's plan and what it has otherwise than another.
 *
 * @param against the number of the version it is compared with; 0 when there is none before it
 */
public record PlanVersionPage(
        Programme programme,
        int year,
        PlanVersion version,
        int against,
        List<PlanVersion> versions,
        List<Changed> changed)
        implements Page {

    /** Targets of one unit that differ. */
    public record Changed(Words unit, List<Line> lines) {}

    /** A target before and after; null where there is none. */
    public record Line(
            Indicator indicator,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {

        /** After minus before, a missing target being nothing. */
        public BigDecimal step() {
            return (after == null ? BigDecimal.ZERO : after).subtract(before == null ? BigDecimal.ZERO : before);
        }
    }

    public String path() {
        return "/app/programme/%s/plans/%d".formatted(programme.code(), year);
    }
}
