package vn.songhanh.programme.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.programme.Results;
import vn.songhanh.programme.Source;
import vn.songhanh.text.Words;

/** Puts the targets of a year beside what was planned and reached the year before. */
@Component
class PlanRows {

    private static final List<Words> TITLES = List.of(
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

    PlanRows(Programmes programmes, Results results) {
        this.programmes = programmes;
        this.results = results;
    }

    /** The year before: its plan and its results; both empty where no programme was in force. */
    record Before(Map<String, BigDecimal> plan, Map<String, BigDecimal> reached) {}

    /** The last day of the year before tells which programme it belonged to. */
    Before before(Programme programme, int year, long unit) {
        var lastYear = year - 1;
        var of = unit == PlanSheet.WHOLE_PROGRAMME ? Optional.<UnitId>empty() : Optional.of(new UnitId(unit));
        var then = programme.year(lastYear).isPresent()
                ? Optional.of(programme)
                : programmes.inForce(LocalDate.of(lastYear, 12, 31));
        return then.flatMap(one -> one.year(lastYear)
                        .map(period -> new Before(
                                programmes
                                        .plan(one.id(), lastYear, of)
                                        .map(plan -> plan.targets())
                                        .orElse(Map.of()),
                                results.confirmed(one.id(), period, of))))
                .orElse(new Before(Map.of(), Map.of()));
    }

    List<Indicator> indicators() {
        return programmes.indicators();
    }

    List<PlanPage.Group> groups(Before before, PlanSheet sheet, long unit, Map<String, String> typed) {
        var sums = unit == PlanSheet.WHOLE_PROGRAMME ? sheet.sumOfUnits() : Map.<String, BigDecimal>of();
        var indicators = programmes.indicators();
        var sources = Source.of(indicators);
        var rows = indicators.stream()
                .map(indicator -> {
                    var code = indicator.code();
                    return new PlanPage.Row(
                            indicator,
                            before.plan().get(code),
                            reached(before.reached().get(code), sources.get(code)),
                            sheet.of(unit).get(code),
                            typed.get(code),
                            sums.get(code));
                })
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

    /** Nothing reached of what cannot be entered yet is not a result of nothing. */
    private static @Nullable BigDecimal reached(@Nullable BigDecimal confirmed, @Nullable Source source) {
        return source == Source.LATER && confirmed != null && confirmed.signum() == 0 ? null : confirmed;
    }

    private static List<PlanPage.Row> chosen(List<PlanPage.Row> rows, Predicate<Indicator> which) {
        return rows.stream().filter(row -> which.test(row.indicator())).toList();
    }
}
