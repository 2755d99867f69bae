package vn.songhanh.programme.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.programme.Deadlines;
import vn.songhanh.programme.ProgrammeId;

/** The reporting days of each programme; the usual ones where it has set none. */
@Repository
class DeadlineTable {

    /** @param version counts the changes; 0 while the usual days hold */
    record Kept(
            Deadlines days,
            int version,
            String by,
            @Nullable Instant at) {}

    private final JdbcClient jdbc;

    DeadlineTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Kept of(ProgrammeId programme) {
        return jdbc.sql("select * from programme_deadlines where programme_id = :programme")
                .param("programme", programme.value())
                .query(DeadlineTable::toKept)
                .optional()
                .orElseGet(() -> new Kept(Deadlines.USUAL, 0, "", null));
    }

    /** False when somebody changed them since this version was read. */
    boolean change(ProgrammeId programme, int seen, Deadlines days, Instant now, String by) {
        return jdbc.sql("""
                        insert into programme_deadlines as d (programme_id, quarter_day, half_on, year_on,
                               reconciling_days, changed_at, changed_name)
                        select :programme, :quarter, :half, :year, :reconciling, :now, :by
                            on conflict (programme_id) do update
                           set quarter_day = excluded.quarter_day, half_on = excluded.half_on,
                               year_on = excluded.year_on, reconciling_days = excluded.reconciling_days,
                               version = d.version + 1, changed_at = excluded.changed_at,
                               changed_name = excluded.changed_name
                         where d.version = :seen
                        """)
                        .param("programme", programme.value())
                        .param("quarter", days.quarterDay())
                        .param("half", written(days.half()))
                        .param("year", written(days.year()))
                        .param("reconciling", days.reconcilingDays())
                        .param("now", Timestamp.from(now))
                        .param("by", by)
                        .param("seen", seen)
                        .update()
                == 1;
    }

    private static String written(MonthDay day) {
        return "%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
    }

    private static Kept toKept(ResultSet row, int number) throws SQLException {
        return new Kept(
                new Deadlines(
                        row.getInt("quarter_day"),
                        MonthDay.parse("--" + row.getString("half_on")),
                        MonthDay.parse("--" + row.getString("year_on")),
                        row.getInt("reconciling_days")),
                row.getInt("version"),
                row.getString("changed_name"),
                row.getTimestamp("changed_at").toInstant());
    }
}
