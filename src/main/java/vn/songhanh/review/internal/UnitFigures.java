package vn.songhanh.review.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.ledger.Figure;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Measure;

/** The figures of one unit, newest version beside the ledger of now. */
@Component
class UnitFigures {

    private final ReviewFigures figures;

    UnitFigures(ReviewFigures figures) {
        this.figures = figures;
    }

    /** Only indicators of which something has happened or is planned. */
    List<SubmissionPage.Line> of(Review review, AskedUnit asked) {
        var submitted = asked.newest()
                .map(version -> version.figures().lines().stream()
                        .collect(Collectors.toMap(
                                Snapshot.Line::indicator, line -> Optional.ofNullable(line.confirmed()))))
                .orElse(null);
        var query = new FigureQuery(review.programme(), Optional.of(asked.unit()), review.period(), Optional.empty());
        return figures.asked(query).stream()
                .filter(figure -> figure.indicator().core() && ofUnits(figure.indicator()))
                .map(figure -> line(figure, submitted))
                .filter(UnitFigures::says)
                .toList();
    }

    /** Levels are what the stocktake found, not what the unit tells; shares follow from others. */
    static boolean ofUnits(Indicator indicator) {
        return !(indicator.measure() instanceof Measure.AtStocktake || indicator.measure() instanceof Measure.Ratio);
    }

    private static SubmissionPage.Line line(Figure figure, @Nullable Map<String, Optional<String>> submitted) {
        var indicator = figure.indicator();
        return new SubmissionPage.Line(
                indicator.code(),
                indicator.name(),
                indicator.unit(),
                figure.plan(),
                figure.planOfYear(),
                submitted == null
                        ? null
                        : submitted
                                .getOrDefault(indicator.code(), Optional.of("0"))
                                .map(BigDecimal::new)
                                .orElse(null),
                figure.confirmed(),
                figure.claimed(),
                figure.disputed());
    }

    private static boolean says(SubmissionPage.Line line) {
        return line.plan() != null
                || Stream.of(line.submitted(), line.confirmed(), line.claimed(), line.disputed())
                        .anyMatch(number -> number != null && number.signum() != 0);
    }
}
