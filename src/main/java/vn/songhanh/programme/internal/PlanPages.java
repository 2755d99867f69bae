package vn.songhanh.programme.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Programme;
import vn.songhanh.text.Language;
import vn.songhanh.text.Numbers;
import vn.songhanh.web.NotFound;

/** Reads the plan of a year for its forms. */
@Service
class PlanPages {

    private final PlanHeads heads;
    private final PlanRows rows;

    PlanPages(PlanHeads heads, PlanRows rows) {
        this.heads = heads;
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    Programme programme(String code, int year) {
        return heads.programme(code, year);
    }

    @Transactional(readOnly = true)
    Map<String, Indicator> indicators(Programme programme, int year) {
        return rows.indicators(programme, year).stream()
                .collect(Collectors.toMap(Indicator::code, Function.identity()));
    }

    /** Whether every unit that the form speaks of is one of the plan. */
    @Transactional(readOnly = true)
    boolean known(Programme programme, int year, PlanForm form) {
        var newest = heads.head(programme, year, form.scope(), Shown.KEPT);
        var choices = PlanUnits.choices(heads.tree(programme, year, heads.sheet(newest)));
        return form.targets().keySet().stream().allMatch(cell -> choices.containsKey(Long.toString(cell.unit())));
    }

    @Transactional(readOnly = true)
    PlanPage page(String code, int year, long unit, Shown shown) {
        var programme = heads.programme(code, year);
        var scope = new PlanScope.OfUnit(unit);
        var head = heads.head(programme, year, scope, shown);
        var sheet = heads.sheet(head);
        var tree = heads.tree(programme, year, sheet);
        var choices = PlanUnits.choices(tree);
        if (!choices.containsKey(Long.toString(unit))) {
            throw new NotFound();
        }
        var before = rows.before(programme, year, unit);
        return new PlanPage(
                head,
                years(programme),
                unit,
                choices,
                rows.groups(rows.indicators(programme, year), year, before, new Allotment(tree, sheet), shown));
    }

    /** The form filled with the plan or the results of the year before; nothing is kept yet. */
    @Transactional(readOnly = true)
    PlanPage copied(String code, int year, long unit, boolean results, Language language) {
        var before = rows.before(heads.programme(code, year), year, unit);
        var typed = new LinkedHashMap<PlanCell, String>();
        before.plan().forEach((cell, quantity) -> {
            if (!results) {
                typed.put(cell, Numbers.written(quantity, language));
            } else if (before.reached().containsKey(cell.indicator()) && cell.quarter() == PlanCell.YEAR) {
                typed.put(cell, Numbers.written(before.reached(cell.indicator()), language));
            }
        });
        return page(code, year, unit, Shown.filled(typed));
    }

    /** The form filled with what is set for everybody beside what is kept; nothing of it is kept yet. */
    @Transactional(readOnly = true)
    PlanPage aimed(String code, int year, Language language) {
        var typed = new LinkedHashMap<PlanCell, String>();
        var before = rows.before(heads.programme(code, year), year, PlanSheet.WHOLE_PROGRAMME);
        rows.aims(year, before).forEach((indicator, aim) -> {
            if (aim.target() != null) {
                typed.put(
                        PlanCell.ofYear(PlanSheet.WHOLE_PROGRAMME, indicator), Numbers.written(aim.target(), language));
            }
        });
        return page(code, year, PlanSheet.WHOLE_PROGRAMME, Shown.filled(typed));
    }

    /** One indicator over all units. */
    @Transactional(readOnly = true)
    IndicatorPlanPage indicator(String code, int year, String indicatorCode, Shown shown) {
        var programme = heads.programme(code, year);
        var indicators = rows.indicators(programme, year);
        var indicator = indicators.stream()
                .filter(one -> one.code().equals(indicatorCode))
                .findFirst()
                .orElseThrow(NotFound::new);
        var head = heads.head(programme, year, new PlanScope.OfIndicator(indicatorCode), shown);
        var sheet = heads.sheet(head);
        var tree = heads.tree(programme, year, sheet);
        return new IndicatorPlanPage(
                head, indicator, indicators, IndicatorPlanPage.rows(indicator, new Allotment(tree, sheet), shown));
    }

    static List<Integer> years(Programme programme) {
        return IntStream.rangeClosed(
                        programme.term().first().getYear(),
                        programme.term().last().getYear())
                .boxed()
                .toList();
    }
}
