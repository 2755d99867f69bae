package vn.songhanh.ledger.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.ledger.PivotQuery;
import vn.songhanh.ledger.PivotQuery.Rows;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;
import vn.songhanh.web.Said;

/** Makes a question to the ledger of the words of an address. */
@Component
class TableAsking {

    private final Programmes programmes;
    private final Organisation organisation;
    private final TableFaults checks;
    private final Clock clock;

    TableAsking(Programmes programmes, Organisation organisation, TableFaults checks, Clock clock) {
        this.programmes = programmes;
        this.organisation = organisation;
        this.checks = checks;
        this.clock = clock;
    }

    /**
     * What is asked, in the terms of the ledger.
     *
     * @param filter the unit under which all must lie too, beside that of the rows
     * @param faults what keeps it from being read, by the name of its field
     */
    record Asked(
            Programme programme,
            List<Indicator> indicators,
            List<Period> periods,
            Rows rows,
            Optional<UnitId> filter,
            Map<String, Words> faults,
            LocalDate today) {

        PivotQuery query(ViewWords seen) {
            return new PivotQuery(
                    programme.id(),
                    indicators.stream().map(Indicator::code).toList(),
                    rows,
                    periods,
                    seen.within(filter).view());
        }

        Period whole() {
            return Period.of(periods.getFirst().first(), periods.getLast().last());
        }
    }

    /** What stands in the rows, and what filters them beside. */
    private record Ground(Rows rows, Optional<UnitId> filter, boolean twoFilters) {}

    Asked asked(TableQuestion question) {
        var programme = programme(question.programme());
        var today = VietnamTime.today(clock);
        var periods = periods(question, programme, today);
        var ground = ground(
                question,
                Period.of(periods.getFirst().first(), periods.getLast().last()));
        var faults = new LinkedHashMap<>(checks.faults(question, programme));
        if (ground.twoFilters()) {
            faults.put(
                    "territory",
                    Words.of(
                            "Với các dòng này chỉ lọc thêm theo đơn vị hoặc theo địa bàn, không cả hai.",
                            "With these rows filter by a unit or by a place, not by both."));
        }
        return new Asked(programme, indicators(question), periods, ground.rows(), ground.filter(), faults, today);
    }

    private Programme programme(@Nullable String code) {
        if (Said.anything(code)) {
            return programmes.byCode(String.valueOf(code)).orElseThrow(NotFound::new);
        }
        return programmes
                .inForce(VietnamTime.today(clock))
                .or(() -> programmes.all().stream().reduce((first, last) -> last))
                .orElseThrow(LedgerPages.NoProgramme::new);
    }

    private List<Indicator> indicators(TableQuestion question) {
        var all = programmes.indicators();
        var said = question.chosenIndicators();
        var chosen = all.stream()
                .filter(indicator -> said.contains(indicator.code())
                        || said.contains(TableQuestion.ALL)
                        || said.contains("group-" + indicator.group())
                        || indicator.core() && said.contains(TableQuestion.CORE))
                .toList();
        return chosen.isEmpty() ? all.stream().filter(Indicator::core).toList() : chosen;
    }

    /** The years of the term that were asked for; this year, or the last one of a term that is over. */
    private static List<Period> periods(TableQuestion question, Programme programme, LocalDate today) {
        var term = programme.term();
        var first = term.first().getYear();
        var last = term.last().getYear();
        var present = Math.clamp(today.getYear(), first, last);
        IntPredicate within = year -> year >= first && year <= last;
        int from = question.year(question.from()).filter(within::test).orElse(present);
        int to = question.year(question.to()).filter(within::test).orElse(Math.max(from, present));
        return question.chosenColumns().of(Math.min(from, to), Math.max(from, to));
    }

    private Ground ground(TableQuestion question, Period time) {
        var unit = question.chosenUnit();
        var territory = question.seen().chosenTerritory();
        var rows = question.chosenRows();
        if (rows.line().isPresent()) {
            return rows.below().equals("unit")
                    ? below(rows.line().get(), unit, territory, time)
                    : below(rows.line().get(), territory, unit, time);
        }
        return new Ground(
                switch (rows) {
                    case SECTORS -> new Rows.Sectors(unit);
                    case ENTERPRISES -> new Rows.Enterprises(unit);
                    default ->
                        unit.<Rows>map(one -> new Rows.Units(List.of(one))).orElseGet(Rows.Whole::new);
                },
                territory,
                false);
    }

    /** Below the first that was named on the line, else everything on the line; the other one filters. */
    private Ground below(Line line, Optional<UnitId> own, Optional<UnitId> other, Period time) {
        var named = Stream.of(own, other)
                .flatMap(Optional::stream)
                .filter(one -> on(line, one, time))
                .findFirst();
        var others = Stream.of(own, other)
                .flatMap(Optional::stream)
                .filter(one -> !named.equals(Optional.of(one)))
                .toList();
        return new Ground(
                named.<Rows>map(Rows.Below::new).orElseGet(() -> new Rows.OfLine(line)),
                others.stream().findFirst(),
                others.size() > 1);
    }

    private boolean on(Line line, UnitId unit, Period time) {
        return organisation
                .unit(unit, time.last())
                .or(() -> organisation.unit(unit, time.first()))
                .filter(known -> known.line() == line)
                .isPresent();
    }
}
