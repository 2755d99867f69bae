package vn.songhanh.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.programme.Indicator;
import vn.songhanh.text.Numbers;

/**
 * One indicator over one period.
 *
 * @param plan the target; null where the plan names none
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
        BigDecimal claimed,
        BigDecimal confirmed,
        BigDecimal disputed,
        BigDecimal previous,
        BigDecimal sinceStart,
        boolean live) {

    /** Confirmed as a share of the plan in per cent, one decimal; empty without a plan above zero. */
    public Optional<BigDecimal> shareOfPlan() {
        return plan == null ? Optional.empty() : Numbers.percent(confirmed, plan);
    }
}
