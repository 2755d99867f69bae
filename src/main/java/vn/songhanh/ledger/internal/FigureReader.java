package vn.songhanh.ledger.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Side;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.RegisterCount;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.ledger.Figure;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Level;
import vn.songhanh.programme.Measure;
import vn.songhanh.programme.Plan;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.time.Period;
import vn.songhanh.time.VietnamTime;

/** Reads figures and the entries behind them. */
@Service
class FigureReader implements Figures {

    /** Before any programme: a balance reads everything from here on. */
    private static final LocalDate BEGINNING = LocalDate.of(1930, 1, 1);

    private final BalanceTable balances;
    private final EntryReader entries;
    private final Programmes programmes;
    private final Enterprises register;
    private final Clock clock;

    FigureReader(BalanceTable balances, EntryReader entries, Programmes programmes, Enterprises register, Clock clock) {
        this.balances = balances;
        this.entries = entries;
        this.programmes = programmes;
        this.register = register;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public long position() {
        return balances.position();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Figure> all(FigureQuery query) {
        var programme = programmes.byId(query.programme()).orElseThrow();
        var indicators = programmes.indicators();
        var byCode = indicators.stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        var now = reading(query, query.period(), indicators);
        var before = reading(query, query.period().yearBefore(), indicators);
        var since = reading(query, sinceStart(programme, query.period()), indicators);
        var plan = programmes.plan(query.programme(), query.period().last().getYear(), query.unit());
        var live = live(programme, query, now);
        return indicators.stream()
                .map(indicator -> figure(
                        indicator,
                        byCode,
                        live.orElse(now, indicator),
                        before,
                        since,
                        plan.orElse(null),
                        query.period(),
                        live.covers(indicator)))
                .toList();
    }

    private static Figure figure(
            Indicator indicator,
            Map<String, Indicator> byCode,
            Reading now,
            Reading before,
            Reading since,
            @org.jspecify.annotations.Nullable Plan plan,
            Period period,
            boolean live) {
        var value = now.value(indicator, byCode);
        var whole = live ? value : since.value(indicator, byCode);
        return new Figure(
                indicator,
                plan == null ? null : plan.target(indicator.code(), period).orElse(null),
                value.waiting(),
                value.confirmed(),
                value.disputed(),
                before.value(indicator, byCode).confirmed(),
                whole.confirmed(),
                live);
    }

    private static Period sinceStart(Programme programme, Period period) {
        return period.last().isBefore(programme.term().first())
                ? period
                : Period.of(programme.term().first(), period.last());
    }

    private Reading reading(FigureQuery query, Period period, Collection<Indicator> indicators) {
        var flowing = accounts(indicators, Measure.Sum.class, Measure.Distinct.class);
        var standing = accounts(indicators, Measure.Balance.class, Measure.Change.class);
        var changing = accounts(indicators, Measure.Change.class);
        return new Reading(
                balances.read(query, period, flowing),
                balances.read(query, Period.of(BEGINNING, period.last()), standing),
                balances.read(query, Period.of(BEGINNING, period.first().minusDays(1)), changing),
                query.unit().isEmpty() ? balances.stocktakes(query, period) : Map.of());
    }

    @SafeVarargs
    private static Set<Account> accounts(Collection<Indicator> indicators, Class<? extends Measure>... kinds) {
        var accounts = EnumSet.noneOf(Account.class);
        for (var indicator : indicators) {
            if (List.of(kinds).contains(indicator.measure().getClass())) {
                accounts.addAll(accountsOf(indicator.measure()));
            }
        }
        return accounts;
    }

    static List<Account> accountsOf(Measure measure) {
        return switch (measure) {
            case Measure.Sum(var accounts) -> accounts;
            case Measure.Distinct(var accounts) -> accounts;
            case Measure.Balance(var accounts) -> accounts;
            case Measure.Change(var accounts) -> accounts;
            case Measure.AtStocktake _, Measure.Ratio _ -> List.of();
        };
    }

    /** While no stocktake covers a period that is still open, levels are read from the register as it is today. */
    private Live live(Programme programme, FigureQuery query, Reading now) {
        var today = VietnamTime.today(clock);
        var open = query.position().isEmpty() && query.period().contains(today);
        if (!open || now.levels().containsKey(ClaimState.CONFIRMED)) {
            return Live.NONE;
        }
        var counts = register.counts(programme.scope(), query.unit(), today);
        var levels = new EnumMap<Level, Long>(Level.class);
        for (var level : Level.values()) {
            levels.put(
                    level,
                    switch (level) {
                        case WORKERS -> counts.workers();
                        case UNION_MEMBERS -> counts.unionMembers();
                        case PARTY_MEMBERS -> counts.partyMembers();
                        default -> counts.of(RegisterCount.valueOf(level.name()));
                    });
        }
        return new Live(new Reading(Map.of(), Map.of(), Map.of(), Map.of(ClaimState.CONFIRMED, levels)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Long> byMonth(Indicator indicator, FigureQuery query) {
        var accounts = accountsOf(indicator.measure());
        if (accounts.isEmpty()) {
            return List.of();
        }
        var months = balances.confirmedByMonth(query, accounts);
        return query.period()
                .months()
                .map(month -> months.getOrDefault(month.atDay(1), 0L))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<EntryLine> entries(String code, FigureQuery query, int limit) {
        var indicator = programmes.indicators().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        return entries.behind(indicator.measure(), query, limit);
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
