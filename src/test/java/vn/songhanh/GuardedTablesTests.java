package vn.songhanh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.support.DatabaseTest;

/** No table without a guard: docs/decisions/0002-voice.md. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuardedTablesTests {

    /** Infrastructure of sessions, jobs and migrations: it holds nothing of the partnership. */
    private static final List<String> INFRASTRUCTURE =
            List.of("spring_session", "spring_session_attributes", "scheduled_tasks");

    /** The trace itself, what is written at the door before anybody speaks, and what follows from audited entries. */
    private static final List<String> UNAUDITED = List.of(
            "audit",
            "sign_in_attempt",
            "rollup",
            "rollup_set",
            "rollup_of_enterprise",
            "taken_back_later",
            "article_view",
            "ledger_clock",
            "notice_read");

    @Autowired
    @FlywayDataSource
    DataSource owner;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Stream<String> tables() {
        return JdbcClient.create(owner).sql("""
            select c.relname
              from pg_class c
             where c.relnamespace = current_schema()::regnamespace
               and c.relkind in ('r', 'p')
               and not c.relispartition
               and c.relname not like 'flyway\\_%'
               and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
             order by c.relname
            """).query((row, number) -> row.getString("relname")).list().stream()
                .filter(table -> !INFRASTRUCTURE.contains(table));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_table_is_closed_by_row_security_and_a_policy_opens_it(String table) {
        var policies = JdbcClient.create(owner)
                .sql("""
                    select count(p.polname)
                      from pg_class c
                      left join pg_policy p on p.polrelid = c.oid
                     where c.oid = to_regclass(:table)
                       and c.relrowsecurity
                    """)
                .param("table", table)
                .query(Integer.class)
                .single();

        assertThat(policies).as("policies of " + table).isPositive();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_write_leaves_a_trace(String table) {
        if (UNAUDITED.contains(table)) {
            return;
        }
        var audited = JdbcClient.create(owner)
                .sql("""
                    select exists (
                        select from pg_trigger
                         where tgrelid = to_regclass(:table)
                           and tgfoid = to_regproc('write_audit')
                           and tgenabled = 'O')
                    """)
                .param("table", table)
                .query(Boolean.class)
                .single();

        assertThat(audited).as(table + " is audited").isTrue();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void where_nobody_speaks_nothing_is_seen(String table) {
        var rows = transaction.execute(
                _ -> jdbc.sql("select count(*) from " + table).query(Long.class).single());

        assertThat(rows).isZero();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void where_nobody_speaks_nothing_is_taken(String table) {
        var refusal = refusal("insert into %s (%s) select %s".formatted(table, columns(table), values(table)));

        assertThat(refusal).as(table).containsAnyOf("row-level security policy", "permission denied");
    }

    private String refusal(String insert) {
        try {
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                jdbc.sql(insert).update();
            });
            return "taken";
        } catch (DataAccessException refused) {
            return String.valueOf(refused.getMostSpecificCause().getMessage());
        }
    }

    private String columns(String table) {
        return filled(table, "quote_ident(attname)");
    }

    /** Nulls of the right types: row security is asked before any constraint. */
    private String values(String table) {
        return filled(table, "'null::' || format_type(atttypid, atttypmod)");
    }

    private String filled(String table, String what) {
        return JdbcClient.create(owner)
                .sql("""
                    select %s
                      from pg_attribute
                     where attrelid = to_regclass(:table)
                       and attnum > 0 and not attisdropped
                       and attidentity = '' and attgenerated = ''
                     order by attnum
                    """.formatted(what))
                .param("table", table)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.joining(", "));
    }
}
