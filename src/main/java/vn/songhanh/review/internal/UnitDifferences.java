package vn.songhanh.review.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Programmes;
import vn.songhanh.review.ReviewAnswer;
import vn.songhanh.text.Words;

/** Where the ledger no longer has for a unit what the unit submitted and its body accepted. */
@Component
class UnitDifferences {

    private final AskedUnits units;
    private final ReviewFigures figures;
    private final Programmes programmes;

    UnitDifferences(AskedUnits units, ReviewFigures figures, Programmes programmes) {
        this.units = units;
        this.figures = figures;
        this.programmes = programmes;
    }

    /** One line for each such unit, its indicators in their order. */
    List<MinutesLine> of(Review review) {
        var accepted = units.of(review).stream()
                .filter(unit -> unit.state() == UnitState.ACCEPTED)
                .toList();
        if (accepted.isEmpty()) {
            return List.of();
        }
        var names = units.names(review, accepted);
        var indicators = programmes
                .indicators(review.programme(), review.period().last())
                .stream()
                .filter(UnitFigures::ofUnits)
                .collect(Collectors.toMap(Indicator::code, Function.identity()));
        var position = figures.position();
        return accepted.stream()
                .flatMap(unit -> line(review, unit, position, indicators, names).stream())
                .toList();
    }

    private Optional<MinutesLine> line(
            Review review,
            AskedUnit unit,
            long position,
            Map<String, Indicator> indicators,
            Map<UnitId, String> names) {
        var submitted = unit.newest().orElseThrow();
        if (submitted.position() == position) {
            return Optional.empty();
        }
        var moved = figures.ofUnit(review, unit.unit()).confirmedSince(submitted.figures()).stream()
                .flatMap(one -> Optional.ofNullable(indicators.get(one.indicator())).stream()
                        .map(indicator -> told(indicator, one)))
                .toList();
        return moved.isEmpty()
                ? Optional.empty()
                : Optional.of(new MinutesLine(
                        "UNIT:" + unit.unit(),
                        Cause.UNIT_LEVEL,
                        Words.of("{0}: {1}", "{0}: {1}")
                                .with(names.getOrDefault(unit.unit(), "#" + unit.unit()), Words.joined("; ", moved)),
                        "/app/reviews/%s/submissions/%s".formatted(review.id(), unit.unit())));
    }

    private static Words told(Indicator indicator, ReviewAnswer.Moved moved) {
        return Words.of("{0} đã nhận {1}, sổ cái {2}", "{0} accepted {1}, ledger {2}")
                .with(indicator.name(), moved.wordsBefore(), moved.wordsNow());
    }
}
