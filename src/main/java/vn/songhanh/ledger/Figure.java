package vn.songhanh.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.programme.Indicator;
import vn.songhanh.text.Numbers;
import vn.songhanh.text.Words;

/**
 * One indicator over one period.
 *
 * @param plan the target; null where the plan names none
 * @param planOfYear whether that is the target of a whole year of which the period is only a part
 * @param claimed claimed by one body and waiting for the other
 * @param confirmed what both count the same; the figure
 * @param disputed what the bodies count differently
 * @param previous confirmed in the same period a year before
 * @param sinceStart confirmed from the first day of the term to the last day of the period
 * @param live true while a level is read from the register of today because no stocktake has fixed it yet
 */
public record Figure(
        Indicator indicator,
        @Nullable BigDecimal plan,
        boolean planOfYear,
        BigDecimal claimed,
        BigDecimal confirmed,
        BigDecimal disputed,
        BigDecimal previous,
        BigDecimal sinceStart,
        boolean live) {

    public static final Words PLAN = Words.of("Kế hoạch", "Plan");
    public static final Words PLAN_OF_THE_YEAR = Words.of("Kế hoạch năm", "Plan of the year");

    /** What its plan is called. */
    public Words planName() {
        return planOfYear ? PLAN_OF_THE_YEAR : PLAN;
    }

    /** Confirmed as a share of the plan in per cent, one decimal; empty without a plan above zero. */
    public Optional<BigDecimal> shareOfPlan() {
        return plan == null ? Optional.empty() : Numbers.percent(confirmed, plan);
    }
}
