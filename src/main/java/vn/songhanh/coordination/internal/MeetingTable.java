package vn.songhanh.coordination.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.coordination.MeetingId;
import vn.songhanh.coordination.NewMeeting;
import vn.songhanh.paper.PaperId;
import vn.songhanh.paper.PaperKind;
import vn.songhanh.programme.ProgrammeId;

/** Meetings; row security keeps those of one body from the other. */
@Repository
class MeetingTable {

    private final JdbcClient jdbc;

    MeetingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(ProgrammeId programme, NewMeeting called, Side side, UnitId unit, Instant now, String by) {
        return jdbc.sql("""
            insert into meeting (programme_id, joint, side, unit_id, title, held_on, begins_at, place, agenda,
                                 called_at, called_by)
            values (:programme, :joint, :side, :unit, :title, :on, :at, :place, :agenda, :now, :by)
            returning id
            """)
                .param("programme", programme.value())
                .param("joint", called.joint())
                .param("side", side.name())
                .param("unit", unit.value())
                .param("title", called.title())
                .param("on", called.on())
                .param("at", called.at())
                .param("place", called.place())
                .param("agenda", called.agenda())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    void change(MeetingId id, ProgrammeId programme, NewMeeting changed) {
        jdbc.sql("""
            update meeting
               set programme_id = :programme, title = :title, held_on = :on, begins_at = :at, place = :place,
                   agenda = :agenda, version = version + 1
             where id = :id
            """)
                .param("id", id.value())
                .param("programme", programme.value())
                .param("title", changed.title())
                .param("on", changed.on())
                .param("at", changed.at())
                .param("place", changed.place())
                .param("agenda", changed.agenda())
                .update();
    }

    void conclude(MeetingId id, String attendance, String conclusions) {
        jdbc.sql("""
            update meeting
               set state = 'HELD', attendance = :attendance, conclusions = :conclusions, version = version + 1
             where id = :id
            """)
                .param("id", id.value())
                .param("attendance", attendance)
                .param("conclusions", conclusions)
                .update();
    }

    void cancel(MeetingId id, String reason) {
        jdbc.sql("update meeting set state = 'CANCELLED', reason = :reason, version = version + 1 where id = :id")
                .param("id", id.value())
                .param("reason", reason)
                .update();
    }

    void became(MeetingId id, PaperKind kind, PaperId paper) {
        jdbc.sql("""
            update meeting
               set minutes_paper = case when :minutes then :paper else minutes_paper end,
                   notice_paper = case when :minutes then notice_paper else :paper end,
                   version = version + 1
             where id = :id
            """)
                .param("id", id.value())
                .param("minutes", kind == PaperKind.MINUTES)
                .param("paper", paper.value())
                .update();
    }

    Optional<Meeting> byId(MeetingId id) {
        return jdbc.sql("select * from meeting where id = :id")
                .param("id", id.value())
                .query(MeetingTable::toMeeting)
                .optional();
    }

    /** The meeting, locked until the transaction ends. */
    Optional<Meeting> lock(MeetingId id) {
        return jdbc.sql("select * from meeting where id = :id for update")
                .param("id", id.value())
                .query(MeetingTable::toMeeting)
                .optional();
    }

    /** Called meetings of a body that look for conclusions: their day has come. */
    List<Meeting> unconcluded(LocalDate today) {
        return jdbc.sql("select * from meeting where state = 'CALLED' and held_on <= :today order by held_on, id")
                .param("today", today)
                .query(MeetingTable::toMeeting)
                .list();
    }

    /** Meetings on these days, the nearest first. */
    List<Meeting> coming(LocalDate first, LocalDate last) {
        return jdbc.sql("""
            select * from meeting
             where state = 'CALLED' and held_on between :first and :last
             order by held_on, begins_at, id
            """)
                .param("first", first)
                .param("last", last)
                .query(MeetingTable::toMeeting)
                .list();
    }

    static Meeting toMeeting(ResultSet row, int number) throws SQLException {
        return new Meeting(
                new MeetingId(row.getLong("id")),
                new ProgrammeId(row.getLong("programme_id")),
                row.getBoolean("joint"),
                Side.valueOf(row.getString("side")),
                new UnitId(row.getLong("unit_id")),
                row.getString("title"),
                row.getObject("held_on", LocalDate.class),
                row.getString("begins_at"),
                row.getString("place"),
                row.getString("agenda"),
                row.getString("attendance"),
                row.getString("conclusions"),
                MeetingState.valueOf(row.getString("state")),
                row.getString("reason"),
                paper(row, "minutes_paper"),
                paper(row, "notice_paper"),
                row.getInt("version"));
    }

    private static @Nullable PaperId paper(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, Long.class);
        return id == null ? null : new PaperId(id);
    }
}
