package vn.songhanh.review.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.songhanh.ledger.Figure;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Gap;
import vn.songhanh.ledger.LivingOrganisations;
import vn.songhanh.organisation.Line;
import vn.songhanh.programme.Level;
import vn.songhanh.programme.Measure;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/**
 * Where the ledger's figures are not those of the register on the cut-off day: what a stocktake has fixed and the register tells
 * otherwise today, and the enterprises of which other organisations are told than live in their tree.
 */
@Component
class RegisterDifferences {

    private static final Map<String, Line> ORGANISATIONS = Map.of("3.11a", Line.PARTY, "3.11b", Line.UNION);

    /** So many enterprises are named in one line. */
    private static final int NAMED = 3;

    private final Figures figures;
    private final RegisterStocktake register;
    private final LivingOrganisations living;
    private final Programmes programmes;

    RegisterDifferences(
            Figures figures, RegisterStocktake register, LivingOrganisations living, Programmes programmes) {
        this.figures = figures;
        this.register = register;
        this.living = living;
        this.programmes = programmes;
    }

    List<MinutesLine> of(Review review) {
        var programme = programmes.byId(review.programme()).orElseThrow();
        var until = Period.of(review.period().first(), review.cutoff());
        var levels = register.levels(programme, review.cutoff());
        return figures.all(FigureQuery.whole(review.programme(), until)).stream()
                .filter(figure -> !figure.live())
                .flatMap(figure ->
                        difference(review, programme, figure, levels)
                                .map(words -> line(figure, programme, until, words))
                                .stream())
                .toList();
    }

    private Optional<Words> difference(Review review, Programme programme, Figure figure, Map<Level, Long> levels) {
        var indicator = figure.indicator();
        if (indicator.measure() instanceof Measure.AtStocktake(var level)) {
            var registered = levels.getOrDefault(level, 0L);
            return differs(figure, registered)
                    ? Optional.of(Words.of("{0}: sổ cái {1}, sổ đăng ký {2}", "{0}: ledger {1}, register {2}")
                            .with(indicator.name(), inLedger(figure), registered))
                    : Optional.empty();
        }
        return Optional.ofNullable(ORGANISATIONS.get(indicator.code()))
                .map(line -> living.differing(programme, line, review.cutoff()))
                .filter(found -> !found.isEmpty())
                .map(found -> Words.of(
                                "{0}: sổ cái và cây tổ chức khác nhau ở {1} doanh nghiệp ({2})",
                                "{0}: the ledger and the tree of organisations differ at {1 enterprise|enterprises} ({2})")
                        .with(indicator.name(), found.size(), named(found)));
    }

    private static String named(List<LivingOrganisations.Differing> found) {
        var names =
                found.stream().limit(NAMED).map(one -> "%s: %d, %d".formatted(one.name(), one.ledger(), one.tree()));
        return Stream.concat(names, found.size() > NAMED ? Stream.of("…") : Stream.empty())
                .collect(Collectors.joining("; "));
    }

    private static MinutesLine line(Figure figure, Programme programme, Period until, Words words) {
        return new MinutesLine(
                "REGISTER:" + figure.indicator().code(),
                Cause.REGISTER,
                words,
                "/app/ledger/figures/%s?programme=%s&period=%s"
                        .formatted(figure.indicator().code(), programme.code(), until.code()));
    }

    private static Object inLedger(Figure figure) {
        var confirmed = figure.confirmed();
        return confirmed == null ? Gap.SIGN : confirmed;
    }

    /** A stocktake that the other body has not answered yet stands among the claims already. */
    private static boolean differs(Figure figure, long registered) {
        return figure.now().confirmed().part() != registered
                && figure.now().claimed().part() != registered;
    }
}
