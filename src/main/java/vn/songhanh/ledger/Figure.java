package vn.songhanh.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.ledger.Pivot.Amount;
import vn.songhanh.ledger.Pivot.Value;
import vn.songhanh.programme.Indicator;
import vn.songhanh.text.Numbers;
import vn.songhanh.text.Words;

/**
 * One indicator over one period. Each of its numbers may be missing, which is not nought.
 *
 * @param plan the target; null where the plan names none
 * @param planOfYear whether that is the target of a whole year of which the period is only a part
 * @param now how the bodies stand to it in the period
 * @param before confirmed in the same period a year before
 * @param since confirmed from the first day of the term to the last day of the period
 * @param live true while a level is read from the register of today because no stocktake has fixed it yet
 */
public record Figure(
        Indicator indicator,
        @Nullable BigDecimal plan,
        boolean planOfYear,
        Value now,
        Amount before,
        Amount since,
        boolean live) {

    public static final Words PLAN = Words.of("Kế hoạch", "Plan");
    public static final Words PLAN_OF_THE_YEAR = Words.of("Kế hoạch năm", "Plan of the year");

    /** What its plan is called. */
    public Words planName() {
        return planOfYear ? PLAN_OF_THE_YEAR : PLAN;
    }

    /** Claimed by one body and waiting for the other. */
    public @Nullable BigDecimal claimed() {
        return now.claimed().shown();
    }

    /** What both count the same; the figure. */
    public @Nullable BigDecimal confirmed() {
        return now.confirmed().shown();
    }

    /** What the bodies count differently. */
    public @Nullable BigDecimal disputed() {
        return now.disputed().shown();
    }

    public @Nullable BigDecimal previous() {
        return before.shown();
    }

    public @Nullable BigDecimal sinceStart() {
        return since.shown();
    }

    /** Confirmed as a share of the plan in per cent, one decimal; empty without a number or a plan above zero. */
    public Optional<BigDecimal> shareOfPlan() {
        var confirmed = confirmed();
        return plan == null || confirmed == null ? Optional.empty() : Numbers.percent(confirmed, plan);
    }

    /** Whether anything counts, however the bodies stand to it. */
    public boolean counts() {
        return !now.isNothing();
    }

    /** The same against another plan. */
    public Figure against(@Nullable BigDecimal target, boolean ofYear) {
        return new Figure(indicator, target, ofYear, now, before, since, live);
    }

    /** The same with 0 for what is missing, as figures were written before a number could be missing. */
    public Figure withNoughts() {
        return new Figure(indicator, plan, planOfYear, now.withNoughts(), before.orNought(), since.orNought(), live);
    }
}
