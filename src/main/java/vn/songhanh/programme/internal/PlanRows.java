package vn.songhanh.programme.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Plan;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.programme.Results;
import vn.songhanh.programme.Source;
import vn.songhanh.text.Words;

/** Puts the targets of a year beside what was planned and reached the year before. */
@Component
class PlanRows {

    static final List<Words> TITLES = List.of(
            Words.of(
                    "1. Tuyên truyền, vận động, giáo dục, thuyết phục",
                    "1. Propaganda, mobilisation, education, persuasion"),
            Words.of(
                    "2. Phát triển tổ chức, tạo nguồn phát triển đảng viên",
                    "2. Developing organisations, the pool of members"),
            Words.of("3. Thành lập tổ chức đảng, tổ chức công đoàn", "3. Founding Party organisations and unions"));
    private static final Words OTHERS =
            Words.of("Chỉ tiêu khác (không đưa vào báo cáo chính)", "Other indicators (not in the main report)");

    private final Programmes programmes;
    private final Results results;
    private final Aims aims;

    PlanRows(Programmes programmes, Results results, Aims aims) {
        this.programmes = programmes;
        this.results = results;
        this.aims = aims;
    }

    /** What is set for everybody; nothing for one unit. */
    Map<String, Aims.Aim> aims(int year, Before before) {
        return before.unit() == PlanSheet.WHOLE_PROGRAMME ? aims.of(year, before) : Map.of();
    }

    /** The year before: its plan and its results; both empty where no programme was in force. */
    record Before(Map<PlanCell, BigDecimal> plan, Map<String, BigDecimal> reached, long unit) {

        @Nullable
        BigDecimal planned(String indicator) {
            return plan.get(PlanCell.ofYear(unit, indicator));
        }

        BigDecimal reached(String indicator) {
            return reached.getOrDefault(indicator, BigDecimal.ZERO);
        }
    }

    /** The last day of the year before tells which programme it belonged to. */
    Before before(Programme programme, int year, long unit) {
        var lastYear = year - 1;
        var of = unit == PlanSheet.WHOLE_PROGRAMME ? Optional.<UnitId>empty() : Optional.of(new UnitId(unit));
        var then = programme.year(lastYear).isPresent()
                ? Optional.of(programme)
                : programmes.inForce(LocalDate.of(lastYear, 12, 31));
        return then.flatMap(one -> one.year(lastYear)
                        .map(period -> new Before(
                                cells(unit, programmes.plan(one.id(), lastYear, of)),
                                results.confirmed(one.id(), period, of),
                                unit)))
                .orElse(new Before(Map.of(), Map.of(), unit));
    }

    private static Map<PlanCell, BigDecimal> cells(long unit, Optional<Plan> plan) {
        var cells = new TreeMap<PlanCell, BigDecimal>();
        plan.ifPresent(made -> {
            made.targets().forEach((code, quantity) -> cells.put(PlanCell.ofYear(unit, code), quantity));
            made.quarters()
                    .forEach((quarter, targets) -> targets.forEach(
                            (code, quantity) -> cells.put(new PlanCell(unit, code, quarter), quantity)));
        });
        return cells;
    }

    /** As they are counted in the year of the plan. */
    List<Indicator> indicators(Programme programme, int year) {
        return programmes.indicators(
                programme.id(), programme.year(year).orElseThrow().last());
    }

    List<PlanPage.Group> groups(List<Indicator> indicators, int year, Before before, Allotment allotment, Shown shown) {
        var unit = before.unit();
        var aimed = aims(year, before);
        var sources = Source.of(indicators);
        var rows = indicators.stream()
                .map(indicator -> new PlanPage.Row(
                        indicator,
                        before.planned(indicator.code()),
                        reached(before.reached().get(indicator.code()), sources.get(indicator.code())),
                        entries(indicator, allotment.sheet(), unit, shown),
                        TargetFacts.of(indicator, allotment, unit),
                        aimed.containsKey(indicator.code())
                                ? aimed.get(indicator.code()).words()
                                : null))
                .toList();
        var groups = new ArrayList<PlanPage.Group>();
        for (var number = 1; number <= TITLES.size(); number++) {
            var group = number;
            groups.add(new PlanPage.Group(
                    TITLES.get(number - 1), chosen(rows, row -> row.core() && row.group() == group)));
        }
        groups.add(new PlanPage.Group(OTHERS, chosen(rows, row -> !row.core())));
        return List.copyOf(groups);
    }

    private static List<TargetEntry> entries(Indicator indicator, PlanSheet sheet, long unit, Shown shown) {
        return IntStream.rangeClosed(PlanCell.YEAR, PlanCell.QUARTERS)
                .mapToObj(quarter ->
                        shown.entry(new PlanScope.OfUnit(unit), sheet, new PlanCell(unit, indicator.code(), quarter)))
                .toList();
    }

    /** Nothing reached of what cannot be entered yet is not a result of nothing. */
    private static @Nullable BigDecimal reached(@Nullable BigDecimal confirmed, @Nullable Source source) {
        return source == Source.LATER && confirmed != null && confirmed.signum() == 0 ? null : confirmed;
    }

    private static List<PlanPage.Row> chosen(List<PlanPage.Row> rows, Predicate<Indicator> which) {
        return rows.stream().filter(row -> which.test(row.indicator())).toList();
    }
}
