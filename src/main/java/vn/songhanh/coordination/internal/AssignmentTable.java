package vn.songhanh.coordination.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.coordination.AssignmentId;
import vn.songhanh.coordination.MeetingId;

/** What meetings gave units to do. */
@Repository
class AssignmentTable {

    private final JdbcClient jdbc;

    AssignmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(MeetingId meeting, Side side, UnitId unit, String what, LocalDate due, Instant now, String by) {
        return jdbc.sql("""
            insert into assignment (meeting_id, side, unit_id, what, due, given_at, given_by)
            values (:meeting, :side, :unit, :what, :due, :now, :by)
            returning id
            """)
                .param("meeting", meeting.value())
                .param("side", side.name())
                .param("unit", unit.value())
                .param("what", what)
                .param("due", due)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    void complete(AssignmentId id, LocalDate on, String result, String by) {
        jdbc.sql("""
            update assignment set state = 'DONE', done_on = :on, result = :result, closed_by = :by where id = :id
            """)
                .param("id", id.value())
                .param("on", on)
                .param("result", result)
                .param("by", by)
                .update();
    }

    void drop(AssignmentId id, String reason, String by) {
        jdbc.sql("update assignment set state = 'DROPPED', result = :reason, closed_by = :by where id = :id")
                .param("id", id.value())
                .param("reason", reason)
                .param("by", by)
                .update();
    }

    Optional<Assignment> byId(AssignmentId id) {
        return jdbc.sql("select * from assignment where id = :id")
                .param("id", id.value())
                .query(AssignmentTable::toAssignment)
                .optional();
    }

    /** The assignment, locked until the transaction ends. */
    Optional<Assignment> lock(AssignmentId id) {
        return jdbc.sql("select * from assignment where id = :id for update")
                .param("id", id.value())
                .query(AssignmentTable::toAssignment)
                .optional();
    }

    List<Assignment> of(MeetingId meeting) {
        return jdbc.sql("select * from assignment where meeting_id = :meeting order by due, id")
                .param("meeting", meeting.value())
                .query(AssignmentTable::toAssignment)
                .list();
    }

    /** What is open on a side, the most pressing first. */
    List<Assignment> open(Side side) {
        return jdbc.sql("select * from assignment where state = 'OPEN' and side = :side order by due, id")
                .param("side", side.name())
                .query(AssignmentTable::toAssignment)
                .list();
    }

    static Assignment toAssignment(ResultSet row, int number) throws SQLException {
        return new Assignment(
                new AssignmentId(row.getLong("id")),
                new MeetingId(row.getLong("meeting_id")),
                Side.valueOf(row.getString("side")),
                new UnitId(row.getLong("unit_id")),
                row.getString("what"),
                row.getObject("due", LocalDate.class),
                AssignmentState.valueOf(row.getString("state")),
                row.getObject("done_on", LocalDate.class),
                row.getString("result"),
                row.getString("given_by"));
    }
}
