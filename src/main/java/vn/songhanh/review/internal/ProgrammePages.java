package vn.songhanh.review.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Acting;
import vn.songhanh.access.UnitNames;
import vn.songhanh.ledger.Figure;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.programme.Plan;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.time.Period;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads a programme's year: plan, results, and who holds the two sides. */
@Service
class ProgrammePages {

    static final List<String> HEADLINE = List.of("3.06", "3.05a", "2.18", "1.03");

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

    /** @param asked the day as of which the sides are shown; empty for the end of the year or today */
    @Transactional(readOnly = true)
    ProgrammePage page(Acting.Person person, String code, int wanted, Optional<LocalDate> asked) {
        var today = VietnamTime.today(clock);
        var all = programmes.all();
        if (all.isEmpty()) {
            return none(person, today);
        }
        var programme = code.isEmpty()
                ? programmes.inForce(today).orElseGet(all::getLast)
                : programmes.byCode(code).orElseThrow(NotFound::new);
        var year = wanted == 0 ? nearest(programme, today) : wanted;
        var period = programme.year(year).orElseThrow(NotFound::new);
        var day = asked.orElse(period.last().isBefore(today) ? period.last() : today);
        var seated = person.mandate() != null;
        var read = seated ? figures.all(FigureQuery.whole(programme.id(), period)) : List.<Figure>of();
        return new ProgrammePage(
                programme,
                titles(all),
                year,
                years(programme),
                period,
                day,
                parties(programme, day),
                headline(programme, period, read),
                FigureGroup.of(read),
                programmes
                        .plan(programme.id(), year, Optional.empty())
                        .map(Plan::called)
                        .orElse(null),
                programmes.deadlines(programme.id()),
                programme.mayBePlannedBy(person, today),
                seated,
                programme.mayBeChangedBy(person, today),
                mayOpen(person),
                reviews.ofYear(programme.id(), year)
                        .map(review -> "/app/reviews/" + review.id())
                        .orElse(null));
    }

    private static ProgrammePage none(Acting.Person person, LocalDate today) {
        return new ProgrammePage(
                null,
                Map.of(),
                0,
                List.of(),
                null,
                today,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                false,
                person.mandate() != null,
                false,
                mayOpen(person),
                null);
    }

    private static boolean mayOpen(Acting.Person person) {
        var mandate = person.mandate();
        return person.administrator() || mandate != null && mandate.works();
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

    /** Each is called as it was on the day, or on the last day on which it held the side. */
    private List<ProgrammePage.Holder> parties(Programme programme, LocalDate day) {
        return programme.parties().stream()
                .map(party -> new ProgrammePage.Holder(
                        party.side(), party.unit().value(), name(party, day), party.from(), party.to(), party.on(day)))
                .toList();
    }

    private String name(Programme.Party party, LocalDate day) {
        var until = party.to();
        var last = until == null || day.isBefore(until) ? day : until.minusDays(1);
        var asOf = last.isBefore(party.from()) ? party.from() : last;
        return names.namesOn(asOf, List.of(party.unit())).getOrDefault(party.unit(), "#" + party.unit());
    }

    static Map<String, String> titles(List<Programme> all) {
        var titles = new LinkedHashMap<String, String>();
        all.reversed()
                .forEach(programme ->
                        titles.put(programme.code(), programme.title().vi()));
        return titles;
    }
}
