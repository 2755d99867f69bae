package vn.songhanh.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;
import vn.songhanh.time.VietnamTime;

/** What the database itself wrote down of every change. */
@Repository
class AuditTable {

    /**
     * One row written.
     *
     * @param who the person, or the task of the system
     * @param change the fields as JSON; null where the one who looks acts for neither body and the table is theirs alone
     */
    record Row(
            long id,
            Instant at,
            String who,
            boolean person,
            @Nullable String side,
            @Nullable UnitId unit,
            String table,
            @Nullable String key,
            String act,
            List<String> fields,
            @Nullable String change) {}

    /** The beginning and the end of what is written here. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(3000, 1, 1);

    private final JdbcClient jdbc;

    AuditTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One more than a page, newest first. An administrator without a seat learns who wrote which fields, but not the values. */
    List<Row> find(AuditQuestion question) {
        return jdbc.sql("""
            with of_the_bodies as (
                select tablename from pg_policies
                 where schemaname = current_schema() and policyname = 'seen' and qual like '%speaks_for_body%')
            select a.id, a.at, coalesce(p.full_name, a.task, a.voice, '') as who, p.id is not null as person, a.side,
                   a.unit_id, a.table_name, a.row_key, a.act,
                   (select array_agg(k order by k) from jsonb_object_keys(a.change) k) as fields,
                   case when acting_side() is not null or a.table_name not in (select tablename from of_the_bodies)
                        then a.change::text end as change
              from audit a
              left join account p on p.id = a.account_id
             where a.id < :before
               and (:table = '' or a.table_name = :table)
               and (:person = '' or strpos(public.unaccent(lower(p.full_name || ' ' || p.username)), :person) > 0)
               and a.at >= :from and a.at < :to
             order by a.id desc
             limit :most
            """)
                .param("before", question.beforeRow())
                .param("table", question.chosenTable())
                .param("person", question.folded())
                .param("from", beginningOf(question.chosenDay().orElse(FIRST_DAY)))
                .param(
                        "to",
                        beginningOf(
                                question.chosenDay().map(day -> day.plusDays(1)).orElse(LAST_DAY)))
                .param("most", AuditQuestion.PAGE + 1)
                .query(AuditTable::toRow)
                .list();
    }

    private static Timestamp beginningOf(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(VietnamTime.ZONE).toInstant());
    }

    private static Row toRow(ResultSet row, int number) throws SQLException {
        var unit = row.getObject("unit_id", Long.class);
        var fields = row.getArray("fields");
        return new Row(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("who"),
                row.getBoolean("person"),
                row.getString("side"),
                Optional.ofNullable(unit).map(UnitId::new).orElse(null),
                row.getString("table_name"),
                row.getString("row_key"),
                row.getString("act"),
                fields == null ? List.of() : Arrays.asList((String[]) fields.getArray()),
                row.getString("change"));
    }
}
