package vn.songhanh.portal.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitNames;
import vn.songhanh.ledger.Figure;
import vn.songhanh.programme.Plan;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;
import vn.songhanh.web.NotFound;

/** Reads the public page of a programme and its open data. */
@Service
class ProgrammeReader {

    private final Programmes programmes;
    private final ProgrammeResults results;
    private final UnitNames names;
    private final PortalFrames frames;

    ProgrammeReader(Programmes programmes, ProgrammeResults results, UnitNames names, PortalFrames frames) {
        this.programmes = programmes;
        this.results = results;
        this.names = names;
        this.frames = frames;
    }

    /** The page that "the programme" means today: the one that began last. */
    @Transactional(readOnly = true)
    Found latest() {
        return programmes.all().stream()
                .filter(programme -> !results.years(programme).isEmpty())
                .max((one, other) -> one.term().first().compareTo(other.term().first()))
                .<Found>map(programme -> new Found.Elsewhere(PublicPaths.programme(programme.code())))
                .orElseThrow(NotFound::new);
    }

    /** @param asked the year looked at; null for the newest */
    @Transactional(readOnly = true)
    Found read(Place place, String code, @Nullable Integer asked) {
        var programme = programmes.byCode(code).orElseThrow(NotFound::new);
        var byYear = results.ofYears(programme);
        if (byYear.isEmpty()) {
            throw new NotFound();
        }
        var year = asked == null ? byYear.lastKey() : asked;
        var figures = byYear.get(year);
        if (figures == null) {
            throw new NotFound();
        }
        var frame =
                frames.frame(place, programme.title(), description(programme)).in(PublicPaths.PROGRAMME);
        return new Found.Shows(new ProgrammePage(
                frame,
                programme,
                parties(programme, LocalDate.of(year, 12, 31)),
                List.copyOf(byYear.keySet()),
                year,
                programmes
                        .plan(programme.id(), year, Optional.empty())
                        .map(Plan::called)
                        .orElse(null),
                ProgrammeResults.leading(figures),
                groups(figures),
                charts(byYear),
                programmes.all().stream()
                        .filter(other -> !other.code().equals(code))
                        .toList()));
    }

    /** Every figure of every year as comma-separated values. */
    @Transactional(readOnly = true)
    Found openData(String code) {
        var programme = programmes.byCode(code).orElseThrow(NotFound::new);
        return new Found.Document("text/csv;charset=utf-8", OpenFigures.written(programme, results.ofYears(programme)));
    }

    private static Words description(Programme programme) {
        return Words.of(
                "Kết quả hai bên đã xác nhận: " + programme.title().vi() + ".",
                "Results confirmed by both bodies: " + programme.title().en() + ".");
    }

    private List<String> parties(Programme programme, LocalDate on) {
        var holders = Stream.of(Side.PARTY, Side.UNION)
                .flatMap(side -> programme.holder(side, on).stream())
                .toList();
        var called = names.namesOn(on, holders);
        return holders.stream().map(called::get).filter(Objects::nonNull).toList();
    }

    private static List<ProgrammePage.Group> groups(List<Figure> figures) {
        return figures.stream()
                .collect(Collectors.groupingBy(figure -> figure.indicator().group(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new ProgrammePage.Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static List<ProgrammePage.Chart> charts(NavigableMap<Integer, List<Figure>> byYear) {
        var charts = new ArrayList<ProgrammePage.Chart>();
        for (var leading : ProgrammeResults.leading(byYear.lastEntry().getValue())) {
            var code = leading.indicator().code();
            var overYears = byYear.values().stream()
                    .flatMap(List::stream)
                    .filter(figure -> figure.indicator().code().equals(code))
                    .toList();
            if (overYears.size() > 1) {
                charts.add(chart(overYears, byYear));
            }
        }
        return List.copyOf(charts);
    }

    private static ProgrammePage.Chart chart(List<Figure> overYears, Map<Integer, List<Figure>> byYear) {
        var plans = overYears.stream()
                .map(figure -> Objects.requireNonNullElse(ProgrammePage.plan(figure), BigDecimal.ZERO))
                .toList();
        return new ProgrammePage.Chart(
                overYears.getLast(),
                byYear.keySet().stream().map(String::valueOf).toList(),
                overYears.stream().map(ProgrammeResults::confirmed).toList(),
                plans.stream().allMatch(plan -> plan.signum() == 0) ? List.of() : plans);
    }
}
