package vn.songhanh.rulebook.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Days off and days worked that administrators entered. */
@Repository
class MovedDayTable {

    /**
     * One day that counts otherwise than by the law.
     *
     * @param worked true for a rest day that is worked, false for a working day that is off
     * @param paper the announcement that says so
     */
    record Entered(long id, LocalDate day, boolean worked, String paper, String by) {}

    private final JdbcClient jdbc;

    MovedDayTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Entered> all() {
        return jdbc.sql("select * from moved_day order by day")
                .query(MovedDayTable::toEntered)
                .list();
    }

    Optional<Entered> byId(long id) {
        return jdbc.sql("select * from moved_day where id = :id")
                .param("id", id)
                .query(MovedDayTable::toEntered)
                .optional();
    }

    /** False when the day had been entered before. */
    boolean add(LocalDate day, boolean worked, String paper, Instant now, String by) {
        return jdbc.sql("""
                        insert into moved_day (day, worked, paper, entered_at, entered_name)
                        values (:day, :worked, :paper, :now, :by)
                            on conflict (day) do nothing
                        """)
                        .param("day", day)
                        .param("worked", worked)
                        .param("paper", paper)
                        .param("now", Timestamp.from(now))
                        .param("by", by)
                        .update()
                == 1;
    }

    void remove(long id) {
        jdbc.sql("delete from moved_day where id = :id").param("id", id).update();
    }

    private static Entered toEntered(ResultSet row, int number) throws SQLException {
        return new Entered(
                row.getLong("id"),
                row.getObject("day", LocalDate.class),
                row.getBoolean("worked"),
                row.getString("paper"),
                row.getString("entered_name"));
    }
}
