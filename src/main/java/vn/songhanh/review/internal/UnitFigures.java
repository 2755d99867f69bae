package vn.songhanh.review.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Measure;
import vn.songhanh.programme.Programmes;

/** The figures of one unit, newest version beside the ledger of now. */
@Component
class UnitFigures {

    private final ReviewFigures figures;
    private final Programmes programmes;

    UnitFigures(ReviewFigures figures, Programmes programmes) {
        this.figures = figures;
        this.programmes = programmes;
    }

    /** Only indicators of which something has happened or is planned; the register is counted for the whole programme. */
    List<SubmissionPage.Line> of(Review review, AskedUnit asked) {
        var indicators = programmes
                .indicators(review.programme(), review.period().last())
                .stream()
                .collect(Collectors.toMap(Indicator::code, Function.identity()));
        var submitted = asked.newest()
                .map(version -> version.figures().lines().stream()
                        .collect(Collectors.toMap(Snapshot.Line::indicator, Snapshot.Line::confirmed)))
                .orElse(null);
        return figures.ofUnit(review, asked.unit()).lines().stream()
                .flatMap(line -> Optional.ofNullable(indicators.get(line.indicator()))
                        .filter(UnitFigures::ofUnits)
                        .map(indicator -> line(indicator, line, submitted))
                        .stream())
                .filter(UnitFigures::says)
                .toList();
    }

    /** Levels are counted for a whole programme, shares follow from others. */
    static boolean ofUnits(Indicator indicator) {
        return !(indicator.measure() instanceof Measure.AtStocktake || indicator.measure() instanceof Measure.Ratio);
    }

    private static SubmissionPage.Line line(
            Indicator indicator, Snapshot.Line line, @Nullable Map<String, String> submitted) {
        var plan = line.plan();
        return new SubmissionPage.Line(
                indicator.code(),
                indicator.name(),
                indicator.unit(),
                plan == null ? null : new BigDecimal(plan),
                submitted == null ? null : new BigDecimal(submitted.getOrDefault(indicator.code(), "0")),
                new BigDecimal(line.confirmed()),
                new BigDecimal(line.claimed()),
                new BigDecimal(line.disputed()));
    }

    private static boolean says(SubmissionPage.Line line) {
        var submitted = line.submitted();
        return line.plan() != null
                || submitted != null && submitted.signum() != 0
                || line.confirmed().signum() != 0
                || line.claimed().signum() != 0
                || line.disputed().signum() != 0;
    }
}
