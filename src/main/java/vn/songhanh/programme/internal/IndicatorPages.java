package vn.songhanh.programme.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Source;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads the indicators of a programme with their rules. */
@Service
class IndicatorPages {

    private final ProgrammeTable programmes;
    private final IndicatorRules rules;
    private final IndicatorChangeTable changes;
    private final ChangeIndicator change;
    private final Clock clock;

    IndicatorPages(
            ProgrammeTable programmes,
            IndicatorRules rules,
            IndicatorChangeTable changes,
            ChangeIndicator change,
            Clock clock) {
        this.programmes = programmes;
        this.rules = rules;
        this.changes = changes;
        this.change = change;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Programme programme(String code) {
        return programmes.byCode(code).orElseThrow(NotFound::new);
    }

    /** @param asked the year in which they are counted; 0 for the present one, or the nearest of the term */
    @Transactional(readOnly = true)
    IndicatorsPage page(String code, int asked) {
        var programme = programme(code);
        var years = PlanPages.years(programme);
        var year = asked == 0 ? nearest(years) : asked;
        var day = programme.year(year).orElseThrow(NotFound::new).last();
        var counted = rules.inForce(programme.id(), day);
        var shipped = rules.shipped();
        var sources = Source.of(counted);
        var groups = new ArrayList<IndicatorsPage.Group>();
        for (var number = 1; number <= PlanRows.TITLES.size(); number++) {
            var group = number;
            groups.add(new IndicatorsPage.Group(
                    PlanRows.TITLES.get(number - 1),
                    counted.stream()
                            .filter(one -> one.group() == group)
                            .map(one -> new IndicatorsPage.Line(
                                    one, Objects.requireNonNull(sources.get(one.code())), !shipped.contains(one)))
                            .toList()));
        }
        return new IndicatorsPage(
                programme, year, years, rules.version(programme.id(), day), groups, writable(programme));
    }

    @Transactional(readOnly = true)
    IndicatorRulePage rule(
            String code, String indicatorCode, ChangeIndicator.@Nullable Wish typed, @Nullable Words problem) {
        var programme = programme(code);
        var all = changes.of(programme.id());
        var day = programme
                .year(nearest(PlanPages.years(programme)))
                .orElseThrow()
                .last();
        var indicator = rules.inForce(programme.id(), day).stream()
                .filter(one -> one.code().equals(indicatorCode))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new IndicatorRulePage(
                programme,
                typed == null ? indicator : typed(typed, indicator),
                all.stream()
                        .filter(one -> one.indicator().equals(indicatorCode))
                        .toList()
                        .reversed(),
                writable(programme) ? open(programme) : List.of(),
                typed == null ? "" : typed.reason(),
                all.size(),
                problem);
    }

    private Indicator typed(ChangeIndicator.Wish typed, Indicator indicator) {
        return new IndicatorChange(
                        indicator.code(),
                        LocalDate.of(typed.year(), 1, 1),
                        typed.shown(),
                        typed.rule(),
                        typed.distinct(),
                        typed.reason(),
                        clock.instant(),
                        "",
                        null)
                .applied(indicator);
    }

    private List<Integer> open(Programme programme) {
        return PlanPages.years(programme).stream()
                .filter(year -> {
                    var first = LocalDate.of(year, 1, 1);
                    return change.firstOpen(programme, first).equals(first);
                })
                .toList();
    }

    private boolean writable(Programme programme) {
        return PlanningRight.may(programme, VietnamTime.today(clock));
    }

    private int nearest(List<Integer> years) {
        return Math.clamp(VietnamTime.today(clock).getYear(), years.getFirst(), years.getLast());
    }
}
