package vn.songhanh.programme.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Programme;
import vn.songhanh.text.Language;
import vn.songhanh.text.Numbers;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads the plan of a year for the form and for the comparison of its versions. */
@Service
class PlanPages {

    private static final Words NONE = Words.of("không có", "none");

    private final ProgrammeTable programmes;
    private final PlanTable plans;
    private final PlanRows rows;
    private final PlanUnits units;
    private final Clock clock;

    PlanPages(ProgrammeTable programmes, PlanTable plans, PlanRows rows, PlanUnits units, Clock clock) {
        this.programmes = programmes;
        this.plans = plans;
        this.rows = rows;
        this.units = units;
        this.clock = clock;
    }

    /** What is shown beside the plan as it is kept. */
    record Shown(
            Map<String, String> typed,
            String reason,
            Map<String, Words> faults,
            @Nullable Integer seen,
            boolean meanwhile) {

        static final Shown KEPT = new Shown(Map.of(), "", Map.of(), null, false);

        static Shown typed(PlanForm form, Map<String, Words> faults) {
            return new Shown(form.targets(), form.reason(), faults, form.seen(), false);
        }

        static Shown changedMeanwhile(PlanForm form) {
            return new Shown(form.targets(), form.reason(), Map.of(), form.seen(), true);
        }
    }

    @Transactional(readOnly = true)
    Programme programme(String code, int year) {
        return programmes
                .byCode(code)
                .filter(programme -> programme.year(year).isPresent())
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    List<Indicator> indicators() {
        return rows.indicators();
    }

    @Transactional(readOnly = true)
    PlanPage page(String code, int year, long unit, Shown shown) {
        var programme = programme(code, year);
        var choices = units.choices(programme, day(programme, year));
        if (!choices.containsKey(Long.toString(unit))) {
            throw new NotFound();
        }
        var versions = plans.versions(programme.id(), year);
        var sheet = versions.isEmpty() ? PlanSheet.NONE : versions.getFirst().sheet();
        return new PlanPage(
                programme,
                year,
                years(programme),
                unit,
                choices,
                rows.groups(rows.before(programme, year, unit), sheet, unit, shown.typed()),
                versions,
                PlanningRight.may(programme, VietnamTime.today(clock)),
                shown.meanwhile() || shown.seen() == null ? sheet.number() : shown.seen(),
                shown.reason(),
                shown.faults(),
                shown.meanwhile() ? meanwhile(versions, unit, Optional.ofNullable(shown.seen())) : null);
    }

    /** The form filled with the plan or the results of the year before; nothing is kept yet. */
    @Transactional(readOnly = true)
    PlanPage copied(String code, int year, long unit, boolean results, Language language) {
        var before = rows.before(programme(code, year), year, unit);
        var typed = new LinkedHashMap<String, String>();
        (results ? before.reached() : before.plan())
                .forEach((indicator, quantity) -> typed.put(indicator, written(quantity, language)));
        if (results) {
            var planned = before.plan().keySet();
            typed.keySet().removeIf(indicator -> !planned.contains(indicator));
        }
        return page(code, year, unit, new Shown(typed, "", Map.of(), null, false));
    }

    @Transactional(readOnly = true)
    PlanVersionPage version(String code, int year, int number, int against) {
        var programme = programme(code, year);
        var versions = plans.versions(programme.id(), year);
        var version = numbered(versions, number).orElseThrow(NotFound::new);
        var other = numbered(versions, against);
        var differences = other.map(PlanVersion::sheet).orElse(PlanSheet.NONE).against(version.sheet());
        return new PlanVersionPage(
                programme,
                year,
                version,
                other.map(PlanVersion::number).orElse(0),
                versions,
                changed(differences, day(programme, year)));
    }

    private List<PlanVersionPage.Changed> changed(List<PlanSheet.Difference> differences, LocalDate day) {
        var indicators = byCode();
        var ids = differences.stream().map(PlanSheet.Difference::unit).collect(Collectors.toCollection(TreeSet::new));
        var names = units.names(ids, day);
        var changed = new ArrayList<PlanVersionPage.Changed>();
        for (var id : ids) {
            changed.add(new PlanVersionPage.Changed(
                    names.getOrDefault(id, PlanUnits.WHOLE),
                    differences.stream()
                            .filter(one -> one.unit() == id && indicators.containsKey(one.indicator()))
                            .map(one -> new PlanVersionPage.Line(
                                    java.util.Objects.requireNonNull(indicators.get(one.indicator())),
                                    one.before(),
                                    one.after()))
                            .toList()));
        }
        return List.copyOf(changed);
    }

    private PlanPage.@Nullable Meanwhile meanwhile(List<PlanVersion> versions, long unit, Optional<Integer> seen) {
        if (versions.isEmpty()) {
            return null;
        }
        var newest = versions.getFirst();
        var before = seen.flatMap(number -> numbered(versions, number))
                .map(PlanVersion::sheet)
                .orElse(PlanSheet.NONE);
        var indicators = byCode();
        var changes = new LinkedHashMap<Words, Words>();
        before.against(newest.sheet()).stream()
                .filter(one -> one.unit() == unit)
                .forEach(one -> changes.put(
                        java.util.Objects.requireNonNull(indicators.get(one.indicator()))
                                .name(),
                        Words.of("{0} → {1}", "{0} → {1}").with(quantity(one.before()), quantity(one.after()))));
        return new PlanPage.Meanwhile(newest, changes);
    }

    private Map<String, Indicator> byCode() {
        return rows.indicators().stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
    }

    private static Object quantity(@Nullable BigDecimal quantity) {
        return quantity == null ? NONE : quantity;
    }

    private static String written(BigDecimal quantity, Language language) {
        return Numbers.written(quantity, language);
    }

    private static Optional<PlanVersion> numbered(List<PlanVersion> versions, int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /** The trees as they are today, or as they were when the year ended. */
    private LocalDate day(Programme programme, int year) {
        var today = VietnamTime.today(clock);
        var period = programme.year(year).orElseThrow(NotFound::new);
        return period.last().isBefore(today) ? period.last() : today;
    }

    private static List<Integer> years(Programme programme) {
        return IntStream.rangeClosed(
                        programme.term().first().getYear(),
                        programme.term().last().getYear())
                .boxed()
                .toList();
    }
}
