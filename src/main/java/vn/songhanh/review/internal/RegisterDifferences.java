package vn.songhanh.review.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.songhanh.ledger.Figure;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Level;
import vn.songhanh.programme.Measure;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/**
 * Where the ledger's figures are not those of the register on the cut-off day: organisations that move in and out (indicator 3.11:
 * opening + new − ended), and everything that a stocktake has fixed and the register tells otherwise today.
 */
@Component
class RegisterDifferences {

    /** The indicator that counts organisations, and the enterprises of the register that have one. */
    private static final Map<String, List<Level>> COMPARED = Map.of(
            "3.11a", List.of(Level.PARTY_AND_UNION, Level.PARTY_ONLY),
            "3.11b", List.of(Level.PARTY_AND_UNION, Level.UNION_ONLY));

    private final Figures figures;
    private final RegisterStocktake register;
    private final Programmes programmes;

    RegisterDifferences(Figures figures, RegisterStocktake register, Programmes programmes) {
        this.figures = figures;
        this.register = register;
        this.programmes = programmes;
    }

    List<MinutesLine> of(Review review) {
        var programme = programmes.byId(review.programme()).orElseThrow();
        var until = Period.of(review.period().first(), review.cutoff());
        var levels = register.levels(programme, review.cutoff());
        var compared = figures.all(FigureQuery.whole(review.programme(), until)).stream()
                .filter(figure -> levels(figure.indicator()).isPresent() && !figure.live())
                .toList();
        return compared.stream()
                .filter(figure -> differs(figure, registered(levels, figure.indicator())))
                .map(figure -> new MinutesLine(
                        "REGISTER:" + figure.indicator().code(),
                        Cause.REGISTER,
                        Words.of("{0}: sổ cái {1}, sổ đăng ký {2}", "{0}: ledger {1}, register {2}")
                                .with(
                                        figure.indicator().name(),
                                        figure.confirmed(),
                                        registered(levels, figure.indicator())),
                        "/app/ledger/figures/%s?programme=%s&period=%s"
                                .formatted(figure.indicator().code(), programme.code(), until.code()),
                        null))
                .toList();
    }

    /** A stocktake that the other body has not answered yet stands among the claims already. */
    private static boolean differs(Figure figure, long registered) {
        return figure.confirmed().longValue() != registered
                && !(figure.indicator().measure() instanceof Measure.AtStocktake
                        && figure.claimed().longValue() == registered);
    }

    private static Optional<List<Level>> levels(Indicator indicator) {
        return indicator.measure() instanceof Measure.AtStocktake(var level)
                ? Optional.of(List.of(level))
                : Optional.ofNullable(COMPARED.get(indicator.code()));
    }

    private static long registered(Map<Level, Long> levels, Indicator indicator) {
        return levels(indicator).orElseThrow().stream()
                .mapToLong(level -> levels.getOrDefault(level, 0L))
                .sum();
    }
}
