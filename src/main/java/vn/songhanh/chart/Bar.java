package vn.songhanh.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One bar from nothing to the plan, in hundredths of its width. When more was reached than planned the bar is full and
 * the plan's mark moves inwards, so that the eye still compares two lengths.
 *
 * @param length what was reached
 * @param due where the plan stands
 */
public record Bar(double length, double due, boolean over) {

    /** Without a plan, or with a plan of nothing, the bar stays empty: there is nothing to be measured against. */
    public static Bar toPlan(Number done, Number plan) {
        var reached = Math.max(0, done.doubleValue());
        var planned = plan.doubleValue();
        if (planned <= 0) {
            return new Bar(0, 100, false);
        }
        return reached > planned
                ? new Bar(100, rounded(planned / reached * 100), true)
                : new Bar(rounded(reached / planned * 100), 100, false);
    }

    /** The share of the plan in whole hundredths, rounded half up as the reports round. */
    public static long share(Number done, Number plan) {
        return new BigDecimal(done.toString())
                .multiply(BigDecimal.valueOf(100))
                .divide(new BigDecimal(plan.toString()), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
