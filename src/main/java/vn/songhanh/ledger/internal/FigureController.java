package vn.songhanh.ledger.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.UnitNames;
import vn.songhanh.access.Voice;
import vn.songhanh.ledger.Figure;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.programme.Plan;
import vn.songhanh.programme.Programmes;
import vn.songhanh.time.Period;
import vn.songhanh.web.NotFound;
import vn.songhanh.web.Reply;

/** From a figure to its entries; the address can be sent to somebody and shows them the same. */
@Controller
class FigureController {

    private static final int LIMIT = 500;

    private final Figures figures;
    private final Programmes programmes;
    private final UnitNames names;

    FigureController(Figures figures, Programmes programmes, UnitNames names) {
        this.figures = figures;
        this.programmes = programmes;
        this.names = names;
    }

    @GetMapping("/app/ledger/figures/{indicator}")
    @Transactional(readOnly = true)
    public Reply show(
            @PathVariable String indicator,
            @RequestParam String programme,
            @RequestParam String period,
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable Long at) {
        Voice.mandate();
        var chosen = programmes.byCode(programme).orElseThrow(NotFound::new);
        var time = Period.parse(period).orElseThrow(NotFound::new);
        var query =
                new FigureQuery(chosen.id(), Optional.ofNullable(unit).map(UnitId::new), time, Optional.ofNullable(at));
        var figure = figures.all(query).stream()
                .filter(each -> each.indicator().code().equals(indicator))
                .findFirst()
                .orElseThrow(NotFound::new);
        return Reply.show(new FigurePage(
                programme,
                chosen.title(),
                time,
                at,
                query.unit().map(id -> nameOf(id, time)).orElse(""),
                figure,
                programmes
                        .plan(chosen.id(), time.last().getYear(), query.unit())
                        .map(Plan::called)
                        .orElse(null),
                time.months()
                        .map(month -> "%d/%d".formatted(month.getMonthValue(), month.getYear()))
                        .toList(),
                byMonth(figure, query),
                figures.entries(indicator, query, LIMIT),
                LIMIT));
    }

    private List<Number> byMonth(Figure figure, FigureQuery query) {
        return List.copyOf(figures.byMonth(figure.indicator(), query));
    }

    private String nameOf(UnitId unit, Period time) {
        return names.namesOn(time.last(), List.of(unit)).getOrDefault(unit, "#" + unit.value());
    }
}
