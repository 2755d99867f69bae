package vn.songhanh.ledger.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.ledger.Figure;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Pivot;
import vn.songhanh.ledger.Pivot.Value;
import vn.songhanh.ledger.PivotQuery;
import vn.songhanh.ledger.PivotQuery.Moment;
import vn.songhanh.ledger.PivotQuery.RowKey;
import vn.songhanh.ledger.PivotQuery.Rows;
import vn.songhanh.ledger.PivotQuery.View;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Plan;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads a figure, looked at as the address says, with the entries behind it. */
@Service
class FigurePages {

    private static final int LINES = 100;

    private final Figures figures;
    private final Pivot pivot;
    private final Programmes programmes;
    private final TableNames names;
    private final Clock clock;

    FigurePages(Figures figures, Pivot pivot, Programmes programmes, TableNames names, Clock clock) {
        this.figures = figures;
        this.pivot = pivot;
        this.programmes = programmes;
        this.names = names;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    FigurePage page(String code, FigureQuestion question) {
        var programme = programmes.byCode(String.valueOf(question.programme())).orElseThrow(NotFound::new);
        var period = Period.parse(String.valueOf(question.period())).orElseThrow(NotFound::new);
        var runs = runs(code, programme, period);
        var indicator = runs.getLast().indicator();
        var plain = plain(question, programme, period);
        var cell =
                new PivotQuery.Cell(programme.id(), code, question.key(), period, question.view(), question.states());
        return new FigurePage(
                question,
                programme.code(),
                programme.title(),
                period,
                under(question, period),
                plain.map(query -> figure(query, indicator)).orElseGet(() -> narrowed(cell, indicator, programme)),
                plain.flatMap(query -> plan(query)).map(Plan::called).orElse(null),
                past(cell, indicator),
                pivot.entries(cell, question.page(LINES)),
                runs.size() > 1);
    }

    private List<CountingRules.Run> runs(String code, Programme programme, Period period) {
        return CountingRules.of(programmes, programme.id(), List.of(period)).runs(code, period);
    }

    /** What the plan can be compared with: a unit or everything, as it was, now or at a position. */
    private static Optional<FigureQuery> plain(FigureQuestion question, Programme programme, Period period) {
        var view = question.view();
        var position = view.moment() instanceof Moment.At(var at) ? Optional.of(at) : Optional.<Long>empty();
        var unit = FigureQuestion.unit(question.key());
        var same = position.map(at -> View.PLAIN.at(new Moment.At(at))).orElse(View.PLAIN);
        return view.equals(same)
                        && question.chosenEnterprise().isEmpty()
                        && question.chosenRest().isEmpty()
                ? Optional.of(new FigureQuery(programme.id(), unit, period, position))
                : Optional.empty();
    }

    private Figure figure(FigureQuery query, Indicator indicator) {
        return figures.all(query).stream()
                .filter(each -> each.indicator().code().equals(indicator.code()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Optional<Plan> plan(FigureQuery query) {
        return programmes.plan(query.programme(), query.period().last().getYear(), query.unit());
    }

    /** What no plan speaks of. */
    private Figure narrowed(PivotQuery.Cell cell, Indicator indicator, Programme programme) {
        var before = cell.period().yearBefore();
        var values = values(cell, List.of(cell.period(), before, FigureReader.sinceStart(programme, cell.period())));
        return new Figure(
                indicator,
                null,
                false,
                values.get(0),
                FigureReader.yearBefore(before, programme.term(), values.get(1)),
                values.get(2).confirmed(),
                false);
    }

    /** The months that have begun; of those to come nothing is known. */
    private FigurePage.Past past(PivotQuery.Cell cell, Indicator indicator) {
        var today = VietnamTime.today(clock);
        var begun = cell.period().months().filter(month -> !month.atDay(1).isAfter(today));
        var months = Question.accountsOf(indicator.measure()).isEmpty() ? List.<YearMonth>of() : begun.toList();
        if (months.isEmpty()) {
            return new FigurePage.Past(List.of(), List.of());
        }
        return new FigurePage.Past(
                months.stream()
                        .map(month -> "%d/%d".formatted(month.getMonthValue(), month.getYear()))
                        .toList(),
                values(cell, months.stream().map(Period::month).toList()).stream()
                        .map(value ->
                                (Number) BigDecimal.valueOf(value.confirmed().part()))
                        .toList());
    }

    /** The values of the row in some periods. */
    private List<Value> values(PivotQuery.Cell cell, List<Period> periods) {
        var table = pivot.read(
                new PivotQuery(cell.programme(), List.of(cell.indicator()), rows(cell.key()), periods, cell.view()));
        return table.rows().stream()
                .filter(row -> row.key().equals(cell.key()))
                .findFirst()
                .map(row -> row.values().getFirst())
                .orElseGet(() -> Collections.nCopies(periods.size(), Value.of(0, 0, 0, 0, 0)));
    }

    private static Rows rows(RowKey key) {
        return switch (key) {
            case RowKey.Whole _ -> new Rows.Whole();
            case RowKey.OfUnit(var unit) -> new Rows.Units(List.of(unit));
            case RowKey.OfUnitBelow(var unit, var _) -> new Rows.Units(List.of(unit));
            case RowKey.Rest rest -> new Rows.Remainder(rest);
            case RowKey.OfEnterprise one -> new Rows.Enterprise(one.enterprise(), one.within());
            case RowKey.OfSector one -> new Rows.Sectors(one.within());
        };
    }

    private List<Words> under(FigureQuestion question, Period period) {
        var under = new ArrayList<Words>();
        question.chosenEnterprise().map(names::of).map(Words::same).ifPresent(under::add);
        question.chosenRest().map(rest -> names.of(rest, period.last())).ifPresent(under::add);
        if (!(question.key() instanceof RowKey.Directly || question.key() instanceof RowKey.Nowhere)) {
            under.add(FigureQuestion.unit(question.key())
                    .map(unit -> Words.same(names.of(unit, period.last())))
                    .orElse(TableNames.WHOLE));
        }
        under.addAll(LookWords.of(question.seen(), unit -> names.of(unit, period.last())));
        return under;
    }
}
