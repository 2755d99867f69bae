package vn.songhanh.ledger.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.ledger.PivotQuery.Moment;
import vn.songhanh.ledger.internal.Question.Accounts;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Measure;
import vn.songhanh.programme.Programmes;
import vn.songhanh.time.Period;

/** Reads once what the values of many indicators are taken from. */
@Component
class Valuations {

    private final SumReader sums;
    private final StocktakeTable stocktakes;
    private final PositionTable positions;
    private final Programmes programmes;

    Valuations(SumReader sums, StocktakeTable stocktakes, PositionTable positions, Programmes programmes) {
        this.sums = sums;
        this.stocktakes = stocktakes;
        this.positions = positions;
        this.programmes = programmes;
    }

    /** Where the ledger stands. */
    long position() {
        return positions.now();
    }

    /** The position of a moment; null for now. */
    @Nullable
    Long position(Moment moment) {
        return positions.at(moment);
    }

    /** In their order. */
    List<Indicator> indicators() {
        return programmes.indicators();
    }

    Map<String, Indicator> byCode() {
        return indicators().stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
    }

    /** What the indicators read, with the parts of shares. */
    static Accounts accounts(Collection<Indicator> indicators, Map<String, Indicator> byCode) {
        return Accounts.of(withParts(indicators, byCode).toList());
    }

    /** The indicators, and for shares what they divide. */
    static Stream<Indicator> withParts(Collection<Indicator> indicators, Map<String, Indicator> byCode) {
        return indicators.stream()
                .flatMap(indicator -> indicator.measure() instanceof Measure.Ratio(var part, var whole)
                        ? Stream.of(part, whole).map(code -> Objects.requireNonNull(byCode.get(code)))
                        : Stream.of(indicator));
    }

    Sums read(Question question) {
        return sums.read(question);
    }

    Valuation read(Question question, Map<String, Indicator> byCode, List<Period> periods) {
        var whole = question.answeredByWhole();
        return new Valuation(
                sums.read(question),
                byCode,
                whole ? stocktakes.before(question.programme(), periods, question.position()) : Map.of());
    }
}
