package vn.songhanh.review.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitNames;
import vn.songhanh.ledger.Figure;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.time.Period;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads a programme's year: plan, results, and who holds the two sides. */
@Service
class ProgrammePages {

    private static final List<String> HEADLINE = List.of("3.06", "3.05a", "2.18", "1.03");

    private final Programmes programmes;
    private final Figures figures;
    private final UnitNames names;
    private final ReviewTable reviews;
    private final Clock clock;

    ProgrammePages(Programmes programmes, Figures figures, UnitNames names, ReviewTable reviews, Clock clock) {
        this.programmes = programmes;
        this.figures = figures;
        this.names = names;
        this.reviews = reviews;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ProgrammePage page(String code, int wanted) {
        var today = VietnamTime.today(clock);
        var all = programmes.all();
        if (all.isEmpty()) {
            return new ProgrammePage(null, Map.of(), 0, List.of(), null, Map.of(), List.of(), List.of(), null, null);
        }
        var programme = code.isEmpty()
                ? programmes.inForce(today).orElseGet(all::getLast)
                : programmes.byCode(code).orElseThrow(NotFound::new);
        var year = wanted == 0 ? nearest(programme, today) : wanted;
        var period = programme.year(year).orElseThrow(NotFound::new);
        var read = figures.all(FigureQuery.whole(programme.id(), period));
        var plan = programmes.plan(programme.id(), year, java.util.Optional.empty());
        return new ProgrammePage(
                programme,
                titles(all),
                year,
                years(programme),
                period,
                parties(programme, period.last().isBefore(today) ? period.last() : today),
                headline(programme, period, read),
                FigureGroup.of(read),
                plan.map(version -> version.number()).orElse(null),
                reviews.ofYear(programme.id(), year)
                        .map(review -> "/app/reviews/" + review.id())
                        .orElse(null));
    }

    private static int nearest(Programme programme, LocalDate today) {
        if (today.isAfter(programme.term().last())) {
            return programme.term().last().getYear();
        }
        return Math.max(today.getYear(), programme.term().first().getYear());
    }

    private static List<Integer> years(Programme programme) {
        return IntStream.rangeClosed(
                        programme.term().first().getYear(),
                        programme.term().last().getYear())
                .boxed()
                .toList();
    }

    private List<ProgrammePage.Headline> headline(Programme programme, Period period, List<Figure> read) {
        var query = FigureQuery.whole(programme.id(), period);
        return read.stream()
                .filter(figure -> HEADLINE.contains(figure.indicator().code()))
                .map(figure -> new ProgrammePage.Headline(
                        figure, List.<Number>copyOf(figures.byMonth(figure.indicator(), query))))
                .toList()
                .reversed();
    }

    private Map<String, String> parties(Programme programme, LocalDate day) {
        var parties = new LinkedHashMap<String, String>();
        for (var side : Side.values()) {
            programme
                    .holder(side, day)
                    .ifPresent(unit -> parties.put(
                            side.name(), names.namesOn(day, List.of(unit)).getOrDefault(unit, "#" + unit)));
        }
        return parties;
    }

    static Map<String, String> titles(List<Programme> all) {
        var titles = new LinkedHashMap<String, String>();
        all.reversed()
                .forEach(programme ->
                        titles.put(programme.code(), programme.title().vi()));
        return titles;
    }
}
