package vn.songhanh.programme.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Programme;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * One version of a year's plan, what it has otherwise than another, and its signatures.
 *
 * @param against the number of the version it is compared with; 0 when there is none before it
 * @param holders who holds each side, the Party side first
 * @param refused why it could not be signed just now; null in all other cases
 */
public record PlanVersionPage(
        Programme programme,
        int year,
        PlanVersion version,
        int against,
        List<PlanVersion> versions,
        List<Changed> changed,
        List<Holder> holders,
        @Nullable Words refused)
        implements Page {

    /** Targets of one unit that differ. */
    public record Changed(Words unit, List<Line> lines) {}

    /** A target before and after; null where there is none. */
    public record Line(
            Indicator indicator,
            int quarter,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {

        /** After minus before, a missing target being nothing. */
        public BigDecimal step() {
            return (after == null ? BigDecimal.ZERO : after).subtract(before == null ? BigDecimal.ZERO : before);
        }
    }

    /** A side: the name of who holds it, the signature if there is one, and whether the person may give it now. */
    public record Holder(
            vn.songhanh.access.Side side, String name, Optional<PlanVersion.Signature> signature, boolean may) {}

    public String path() {
        return "/app/programme/%s/plans/%d".formatted(programme.code(), year);
    }

    public boolean newest() {
        return versions.getFirst().number() == version.number();
    }
}
