package vn.songhanh.review.internal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.programme.Level;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** Where the ledger's organisations are not those of the register on the cut-off day (indicator 3.11: opening + new − ended). */
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
                .filter(figure -> COMPARED.containsKey(figure.indicator().code()))
                .toList();
        return compared.stream()
                .filter(figure -> figure.confirmed().longValue()
                        != registered(levels, figure.indicator().code()))
                .map(figure -> new MinutesLine(
                        "REGISTER:" + figure.indicator().code(),
                        Cause.REGISTER,
                        Words.of("{0}: sổ cái {1}, sổ đăng ký {2}", "{0}: ledger {1}, register {2}")
                                .with(
                                        figure.indicator().name(),
                                        figure.confirmed(),
                                        registered(levels, figure.indicator().code())),
                        "/app/ledger/figures/%s?programme=%s&period=%s"
                                .formatted(figure.indicator().code(), programme.code(), until.code()),
                        null))
                .toList();
    }

    private static long registered(Map<Level, Long> levels, String indicator) {
        return COMPARED.getOrDefault(indicator, List.of()).stream()
                .mapToLong(level -> levels.getOrDefault(level, 0L))
                .sum();
    }
}
