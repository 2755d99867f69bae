package vn.songhanh.portal.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.songhanh.ledger.Figure;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.programme.Measure;
import vn.songhanh.programme.Programme;
import vn.songhanh.time.Period;
import vn.songhanh.time.VietnamTime;

/**
 * Reads what visitors may know of a programme: confirmed figures of whole years. Whole years are read from the roll-ups, whose confirmed
 * rows visitors may see; a cut month would have to be read from entries, which they may not.
 */
@Component
class ProgrammeResults {

    /** What says most of the programme: unions, cells, new Party members, enterprises won. The first three that are counted lead. */
    private static final List<String> LEADING = List.of("3.06", "3.05a", "2.07", "1.06", "1.03");

    private static final int LEAD = 3;

    private final Figures figures;
    private final Clock clock;

    ProgrammeResults(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /** The years of the term that have begun, the first one first. */
    List<Integer> years(Programme programme) {
        var today = VietnamTime.today(clock).getYear();
        return IntStream.rangeClosed(
                        programme.term().first().getYear(),
                        programme.term().last().getYear())
                .filter(year -> year <= today)
                .boxed()
                .toList();
    }

    /** The figures of a year that both bodies confirm; levels are left out, they are read from the register. */
    private List<Figure> ofYear(Programme programme, int year) {
        return figures.all(FigureQuery.whole(programme.id(), Period.year(year))).stream()
                .filter(figure -> figure.indicator().core() && !figure.live())
                .filter(figure -> !(figure.indicator().measure() instanceof Measure.AtStocktake))
                .filter(figure -> !(figure.indicator().measure() instanceof Measure.Ratio))
                .toList();
    }

    /** All years that have begun, with the indicators that were planned or reached in any of them. */
    NavigableMap<Integer, List<Figure>> ofYears(Programme programme) {
        var all = new TreeMap<Integer, List<Figure>>();
        years(programme).forEach(year -> all.put(year, ofYear(programme, year)));
        var counted = all.values().stream()
                .flatMap(List::stream)
                .filter(ProgrammeResults::counted)
                .map(figure -> figure.indicator().code())
                .collect(Collectors.toSet());
        all.replaceAll((year, figures) -> figures.stream()
                .filter(figure -> counted.contains(figure.indicator().code()))
                .toList());
        return all;
    }

    private static boolean counted(Figure figure) {
        return confirmed(figure).signum() != 0 || figure.since().part() != 0 || ProgrammePage.plan(figure) != null;
    }

    /** What is published is summed or told apart, and has a number always. */
    static BigDecimal confirmed(Figure figure) {
        return Objects.requireNonNull(figure.confirmed());
    }

    /** The leading figures among these, in their order. */
    static List<Figure> leading(List<Figure> figures) {
        return LEADING.stream()
                .flatMap(code -> figures.stream()
                        .filter(figure -> figure.indicator().code().equals(code)))
                .limit(LEAD)
                .toList();
    }
}
