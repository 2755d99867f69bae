package vn.songhanh.bench.internal;

import java.sql.SQLException;
import java.util.List;
import java.util.function.ToLongFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.time.Period;

/** The same tables in plain SQL over entries, postings, units and states: what they would cost without sums. */
@Repository
class PlainAggregateTable {

    /** What a table is about. */
    record Asked(ProgrammeId programme, List<String> accounts, UnitId unit, Period period) {

        JdbcClient.StatementSpec on(JdbcClient.StatementSpec statement) {
            return statement
                    .param("programme", programme.value())
                    .param("accounts", accounts.toArray(String[]::new))
                    .param("unit", unit.value())
                    .param("first", period.first())
                    .param("last", period.last());
        }
    }

    private final Ground ground;

    PlainAggregateTable(Ground ground) {
        this.ground = ground;
    }

    /** Accounts by quarter; answers the sum of everything. */
    long ofUnit(Asked asked) {
        return reading(asked, """
            select p.account, date_trunc('quarter', e.counts_on) as quarter, sum(p.quantity) as quantity,
                   count(distinct e.enterprise_id) as enterprises
              from entry e
              join entry_unit u on u.entry_id = e.id and u.path @> array[:unit]
              join entry_state s on s.entry_id = e.id and s.state = 'CONFIRMED'
              join posting p on p.entry_id = e.id and p.account = any(cast(:accounts as text[]))
             where e.programme_id = :programme and e.counts_on between :first and :last
             group by 1, 2
            """);
    }

    /** Accounts by unit and quarter. */
    long below(Asked asked) {
        return reading(asked, """
            select u.unit_id, p.account, date_trunc('quarter', e.counts_on) as quarter, sum(p.quantity) as quantity,
                   count(distinct e.enterprise_id) as enterprises
              from entry e
              join entry_unit u on u.entry_id = e.id and u.path @> array[:unit]
              join entry_state s on s.entry_id = e.id and s.state = 'CONFIRMED'
              join posting p on p.entry_id = e.id and p.account = any(cast(:accounts as text[]))
             where e.programme_id = :programme and e.counts_on between :first and :last
             group by 1, 2, 3
            """);
    }

    /** Accounts by enterprise and quarter. */
    long ofEnterprises(Asked asked) {
        return reading(asked, """
            select e.enterprise_id, p.account, date_trunc('quarter', e.counts_on) as quarter, sum(p.quantity) as quantity
              from entry e
              join entry_unit u on u.entry_id = e.id and u.path @> array[:unit]
              join entry_state s on s.entry_id = e.id and s.state = 'CONFIRMED'
              join posting p on p.entry_id = e.id and p.account = any(cast(:accounts as text[]))
             where e.programme_id = :programme and e.counts_on between :first and :last
             group by 1, 2, 3
            """);
    }

    /** The newest hundred entries; answers how many. */
    long list(Asked asked) {
        return reading(asked, """
            select e.*, p.quantity as moved, 1 as quantity
              from entry e
              join entry_unit u on u.entry_id = e.id and u.path @> array[:unit]
              join entry_state s on s.entry_id = e.id and s.state = 'CONFIRMED'
              join posting p on p.entry_id = e.id and p.account = any(cast(:accounts as text[]))
             where e.programme_id = :programme and e.counts_on between :first and :last
             order by e.counts_on desc, e.id desc
             limit 100
            """);
    }

    private long reading(Asked asked, String sql) {
        return with(jdbc -> asked.on(jdbc.sql(sql)).query((row, number) -> row.getLong("quantity")).list().stream()
                .mapToLong(Long::longValue)
                .sum());
    }

    private long with(ToLongFunction<JdbcClient> work) {
        try (var connection = ground.asOwner()) {
            return work.applyAsLong(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
