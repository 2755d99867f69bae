package vn.songhanh.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.Level;
import vn.songhanh.time.Period;

/** Reads balances: whole months of today from the roll-ups, everything else from the entries themselves. */
@Repository
class BalanceTable {

    private record Row(String account, ClaimState state, long quantity, RoaringBitmap enterprises) {}

    private final JdbcClient jdbc;

    BalanceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Account, Balance> read(FigureQuery query, Period period, Collection<Account> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        var rows = query.position().isEmpty() && period.isWholeMonths()
                ? fromRollups(query, period, accounts)
                : fromEntries(query, period, accounts);
        var balances = new EnumMap<Account, Balance>(Account.class);
        rows.forEach(row -> balances.computeIfAbsent(Account.valueOf(row.account()), _ -> new Balance())
                .add(row.state(), row.quantity(), row.enterprises()));
        return balances;
    }

    /** Confirmed quantities of the accounts by month, zero where nothing happened. */
    Map<LocalDate, Long> confirmedByMonth(FigureQuery query, Collection<Account> accounts) {
        var months = new HashMap<LocalDate, Long>();
        jdbc.sql("""
            select month, sum(quantity) as quantity
              from rollup
             where programme_id = :programme and unit_id = :unit and state = 'CONFIRMED'
               and account in (:accounts)
               and month between date_trunc('month', :first::date) and :last
             group by month
            """)
                .param("programme", query.programme().value())
                .param("unit", unit(query))
                .param("accounts", names(accounts))
                .param("first", query.period().first())
                .param("last", query.period().last())
                .query((row, number) -> months.put(row.getObject("month", LocalDate.class), row.getLong("quantity")))
                .list();
        return months;
    }

    private List<Row> fromRollups(FigureQuery query, Period period, Collection<Account> accounts) {
        return jdbc.sql("""
            select account, state, quantity, enterprises
              from rollup
             where programme_id = :programme and unit_id = :unit
               and account in (:accounts)
               and month between :first and :last
            """)
                .param("programme", query.programme().value())
                .param("unit", unit(query))
                .param("accounts", names(accounts))
                .param("first", period.first())
                .param("last", period.last())
                .query(BalanceTable::toRollup)
                .list();
    }

    private List<Row> fromEntries(FigureQuery query, Period period, Collection<Account> accounts) {
        return jdbc.sql("""
            with seen as (
                select e.id, e.enterprise_id, date_trunc('month', e.counts_on) as month,
                       (select c.state from claim_event c
                         where c.entry_id = e.id and c.position <= :position
                         order by c.position desc limit 1) as state
                  from entry e
                 where e.programme_id = :programme
                   and e.counts_on between :first and :last
                   and e.position <= :position
                   and (:unit = 0 or exists (select from entry_unit u
                                              where u.entry_id = e.id and u.path @> array[:unit]))
            ), monthly as (
                select p.account, s.state, s.month, s.enterprise_id, sum(p.quantity) as quantity
                  from seen s
                  join posting p on p.entry_id = s.id and p.account in (:accounts)
                 where s.state <> 'WITHDRAWN'
                 group by p.account, s.state, s.month, s.enterprise_id
            )
            select account, state, sum(quantity) as quantity,
                   coalesce(array_agg(distinct enterprise_id)
                            filter (where enterprise_id is not null and quantity > 0), '{}') as enterprises
              from monthly
             group by account, state
            """)
                .param("programme", query.programme().value())
                .param("unit", unit(query))
                .param("accounts", names(accounts))
                .param("first", period.first())
                .param("last", period.last())
                .param("position", query.position().orElse(Long.MAX_VALUE))
                .query(BalanceTable::toSum)
                .list();
    }

    /** What the last stocktake on or before the end of the period found, by how the bodies stand to it. */
    Map<ClaimState, Map<Level, Long>> stocktakes(FigureQuery query, Period period) {
        var found = new EnumMap<ClaimState, Map<Level, Long>>(ClaimState.class);
        jdbc.sql("""
            with seen as (
                select e.id, e.counts_on, e.position,
                       (select c.state from claim_event c
                         where c.entry_id = e.id and c.position <= :position
                         order by c.position desc limit 1) as state
                  from entry e
                 where e.programme_id = :programme and e.kind = 'STOCKTAKE'
                   and e.counts_on <= :last and e.position <= :position
                   and not exists (select from entry r
                                    where r.reverses_id = e.id and r.position <= :position)
            ), newest as (
                select distinct on (state) id, state
                  from seen
                 where state <> 'WITHDRAWN'
                 order by state, counts_on desc, position desc
            )
            select n.state, l.level, l.quantity
              from newest n
              join stock_level l on l.entry_id = n.id
            """)
                .param("programme", query.programme().value())
                .param("last", period.last())
                .param("position", query.position().orElse(Long.MAX_VALUE))
                .query((row, number) -> found.computeIfAbsent(
                                ClaimState.valueOf(row.getString("state")), _ -> new EnumMap<>(Level.class))
                        .put(Level.valueOf(row.getString("level")), row.getLong("quantity")))
                .list();
        return found;
    }

    long position() {
        return jdbc.sql("select position from ledger_clock").query(Long.class).single();
    }

    private static long unit(FigureQuery query) {
        return query.unit().map(UnitId::value).orElse(0L);
    }

    private static List<String> names(Collection<Account> accounts) {
        return accounts.stream().map(Enum::name).toList();
    }

    private static Row toRollup(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("account"),
                ClaimState.valueOf(row.getString("state")),
                row.getLong("quantity"),
                EnterpriseSet.of(row.getBytes("enterprises")));
    }

    private static Row toSum(ResultSet row, int number) throws SQLException {
        var set = new RoaringBitmap();
        for (var enterprise : (Integer[]) row.getArray("enterprises").getArray()) {
            set.add(enterprise);
        }
        return new Row(
                row.getString("account"), ClaimState.valueOf(row.getString("state")), row.getLong("quantity"), set);
    }
}
