package vn.songhanh.review.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.songhanh.ledger.Figure;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Plan;
import vn.songhanh.time.Period;

/**
 * Sets figures against the plans of their years.
 *
 * @param byQuarter whether a part of a year is measured against the targets of its quarters, where the plan has them
 */
record Measuring(List<Plan> plans, Period period, boolean byQuarter) {

    List<Figure> all(List<Figure> read) {
        return read.stream().map(this::measured).toList();
    }

    private Figure measured(Figure figure) {
        return figure.against(
                target(figure.indicator()),
                Lookback.hadYearBefore(period)
                        && plansOf(figure.indicator()).anyMatch(plan -> byYear(plan, figure.indicator())));
    }

    /** What flows is planned year by year and adds up over a term; of what stands the last year's target is meant. */
    private Stream<Plan> plansOf(Indicator indicator) {
        return switch (indicator.kind()) {
            case FLOW, NET -> plans.stream();
            case STOCK, RATIO ->
                plans.stream().filter(plan -> plan.year() == period.last().getYear());
        };
    }

    private @Nullable BigDecimal target(Indicator indicator) {
        return plansOf(indicator)
                .flatMap(plan -> (byQuarter ? plan.target(indicator, period) : plan.target(indicator.code())).stream())
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private boolean byYear(Plan plan, Indicator indicator) {
        return byQuarter
                ? plan.measuresByYear(indicator, period)
                : plan.target(indicator.code()).isPresent() && !period.contains(Period.year(plan.year()));
    }
}
