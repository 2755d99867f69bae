package vn.songhanh.ledger.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.ledger.EnterpriseStock;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.ProgrammeId;

/** Sums the entries of single enterprises; by month from the sums that are kept ready. */
@Repository
class EnterpriseStockTable implements EnterpriseStock {

    private final JdbcClient jdbc;
    private final EntryTable entries;

    EnterpriseStockTable(JdbcClient jdbc, EntryTable entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void waitForOthers() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('enterprise_stock'))")
                .query((row, number) -> true)
                .single();
    }

    @Override
    @Transactional
    public long of(ProgrammeId programme, EnterpriseId enterprise, Account account) {
        var _ = entries.nextPosition();
        return jdbc.sql("""
            select coalesce(sum(p.quantity), 0)
              from entry e
              join posting p on p.entry_id = e.id and p.account = :account
              join entry_state s on s.entry_id = e.id and s.state <> 'WITHDRAWN'
             where e.programme_id = :programme and e.enterprise_id = :enterprise
            """)
                .param("programme", programme.value())
                .param("enterprise", enterprise.value())
                .param("account", account.name())
                .query(Long.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<EnterpriseId, Map<Account, NavigableMap<YearMonth, Long>>> months(
            ProgrammeId programme, Collection<EnterpriseId> enterprises, Collection<Account> accounts) {
        var statement = jdbc.sql("""
            select r.enterprise_id as id, r.account, first_of_month(n.number) as month, r.months[n.number] as quantity
              from rollup_of_enterprise r
             cross join lateral generate_subscripts(r.months, 1) n (number)
             where r.programme_id = :programme and r.account = any(cast(:accounts as text[]))
               and r.enterprise_id = any(cast(:ids as bigint[])) and r.state <> 'WITHDRAWN' and r.months[n.number] <> 0
            """);
        return months(
                asked(statement, programme, enterprises.stream().mapToLong(EnterpriseId::value), accounts),
                id -> new EnterpriseId(Math.toIntExact(id)));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UnitId, Map<Account, NavigableMap<YearMonth, Long>>> monthsOfUnits(
            ProgrammeId programme, Collection<UnitId> units, Collection<Account> accounts) {
        var statement = jdbc.sql("""
            select r.unit_id as id, r.account, first_of_month(n.number) as month, r.months[n.number] as quantity
              from rollup r
             cross join lateral generate_subscripts(r.months, 1) n (number)
             where r.programme_id = :programme and r.account = any(cast(:accounts as text[]))
               and r.unit_id = any(cast(:ids as bigint[])) and r.state <> 'WITHDRAWN' and r.months[n.number] <> 0
            """);
        return months(asked(statement, programme, units.stream().mapToLong(UnitId::value), accounts), UnitId::new);
    }

    private static JdbcClient.StatementSpec asked(
            JdbcClient.StatementSpec statement, ProgrammeId programme, LongStream ids, Collection<Account> accounts) {
        return statement
                .param("programme", programme.value())
                .param("accounts", Question.names(accounts))
                .param("ids", ids.toArray());
    }

    private static <K> Map<K, Map<Account, NavigableMap<YearMonth, Long>>> months(
            JdbcClient.StatementSpec statement, LongFunction<K> key) {
        var sums = new HashMap<K, Map<Account, NavigableMap<YearMonth, Long>>>();
        statement.query((RowCallbackHandler) row -> sums.computeIfAbsent(
                        key.apply(row.getLong("id")), _ -> new EnumMap<>(Account.class))
                .computeIfAbsent(Account.valueOf(row.getString("account")), _ -> new TreeMap<>())
                .merge(YearMonth.from(row.getObject("month", LocalDate.class)), row.getLong("quantity"), Long::sum));
        return sums;
    }
}
