package vn.songhanh.ledger.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.ledger.EntryList;
import vn.songhanh.ledger.Figure;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Gap;
import vn.songhanh.ledger.Pivot.Amount;
import vn.songhanh.ledger.Pivot.Value;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Plan;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.time.Period;

/** Reads figures and the entries behind them. */
@Service
class FigureReader implements Figures {

    static final Set<ClaimState> COUNTED = EnumSet.complementOf(EnumSet.of(ClaimState.WITHDRAWN));

    private static final Set<ClaimState> CONFIRMED = EnumSet.of(ClaimState.CONFIRMED);

    private final Valuations valuations;
    private final CellReader cells;
    private final EntryReader entries;
    private final LiveLevels levels;
    private final Programmes programmes;

    FigureReader(
            Valuations valuations, CellReader cells, EntryReader entries, LiveLevels levels, Programmes programmes) {
        this.valuations = valuations;
        this.cells = cells;
        this.entries = entries;
        this.levels = levels;
        this.programmes = programmes;
    }

    /** One figure's three periods, and where they are read. */
    private record Reading(
            Valuation ledger, Live live, long row, Period now, Period before, Period since, Period term) {

        Figure figure(Indicator indicator, @Nullable Plan plan) {
            var register = live.covers(indicator, now) ? live.register() : null;
            var value = (register == null ? ledger : register).value(indicator.code(), row, now);
            return new Figure(
                    indicator,
                    plan == null ? null : plan.target(indicator, now).orElse(null),
                    plan != null && plan.measuresByYear(indicator, now),
                    value,
                    yearBefore(before, term, ledger.value(indicator.code(), row, before)),
                    register == null
                            ? ledger.value(indicator.code(), row, since).confirmed()
                            : value.confirmed(),
                    register != null);
        }
    }

    /** Before a programme has begun nothing can count for it. */
    static Amount yearBefore(Period before, Period term, Value read) {
        return before.shared(term).isPresent() ? read.confirmed() : Amount.missing(Gap.BEFORE);
    }

    @Override
    @Transactional(readOnly = true)
    public long position() {
        return valuations.position();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Figure> all(FigureQuery query) {
        var programme = programmes.byId(query.programme()).orElseThrow();
        var indicators = programmes.indicators(query.programme(), query.period().last());
        var before = query.period().yearBefore();
        var since = sinceStart(programme, query.period());
        var periods = List.of(query.period(), before, since);
        var rules = valuations.rules(query.programme(), periods);
        var codes = indicators.stream().map(Indicator::code).toList();
        var question = Question.of(query, rules.accounts(codes), Timeline.of(periods));
        var ledger = valuations.read(question, rules, periods);
        var live = levels.orElse(ledger, programme, query);
        var reading = new Reading(ledger, live, Question.row(query), query.period(), before, since, programme.term());
        var plan = programmes.plan(query.programme(), query.period().last().getYear(), query.unit());
        return indicators.stream()
                .map(indicator -> reading.figure(indicator, plan.orElse(null)))
                .toList();
    }

    static Period sinceStart(Programme programme, Period period) {
        return period.last().isBefore(programme.term().first())
                ? period
                : Period.of(programme.term().first(), period.last());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Long> byMonth(Indicator indicator, FigureQuery query) {
        var accounts = Question.accountsOf(indicator.measure());
        if (accounts.isEmpty()) {
            return List.of();
        }
        var months = query.period().months().map(Period::month).toList();
        var timeline = Timeline.of(months);
        var question = Question.of(query, Question.Accounts.flowing(accounts), timeline);
        var sums = valuations.read(question).of(Question.row(query));
        return months.stream()
                .map(month -> sums.sum(accounts, ClaimState.CONFIRMED, timeline.from(month), timeline.to(month)))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<EntryLine> entries(String code, FigureQuery query, int limit) {
        return cells.read(query.cell(code, COUNTED), query.position().orElse(null), EntryList.Page.first(limit))
                .lines();
    }

    @Override
    @Transactional(readOnly = true)
    public List<EntryLine> facts(String code, FigureQuery query) {
        return cells.facts(query.cell(code, CONFIRMED), query.position().orElse(null));
    }

    @Override
    @Transactional(readOnly = true)
    public List<EntryLine> waiting(ProgrammeId programme, Side claimedBy) {
        return entries.waiting(programme, ClaimState.claimedBy(claimedBy));
    }

    @Override
    @Transactional(readOnly = true)
    public List<EntryLine> disputed(ProgrammeId programme) {
        return entries.waiting(programme, ClaimState.DISPUTED);
    }
}
