package vn.songhanh.coordination.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.coordination.Verdict;

/** Pages of meetings, assignments and requests; unit names as of the day that is asked for. */
@Repository
class ListTable {

    /** A row of the answer, and how many there are in all. */
    record Found<T>(T line, long all) {}

    private final JdbcClient jdbc;

    ListTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Found<MeetingLine>> meetings(Asked asked, LocalDate today) {
        return jdbc.sql("""
            select m.*, count(*) over () as of_all, a.given, a.open, a.late
              from meeting m
              cross join lateral (select count(*) filter (where a.state <> 'DROPPED') as given,
                                         count(*) filter (where a.state = 'OPEN') as open,
                                         count(*) filter (where a.state = 'OPEN' and a.due < :today) as late
                                    from assignment a where a.meeting_id = m.id) a
             where (:typed = '' or m.folded like all (:words))
               and (:state = '' or m.state = :state)
             order by m.held_on desc, m.id desc
             limit :limit offset :offset
            """)
                .param("today", today)
                .param("typed", asked.typed())
                .param("words", asked.words())
                .param("state", asked.chosenState())
                .param("limit", Asked.ROWS)
                .param("offset", asked.offset())
                .query(counted(ListTable::toMeeting))
                .list();
    }

    List<Found<AssignmentLine>> assignments(Asked asked, Side side, LocalDate today) {
        return jdbc.sql("""
            select a.*, count(*) over () as of_all, m.title, coalesce(u.name, '') as unit_name,
                   a.state = 'OPEN' and a.due < :today as late
              from assignment a
              join meeting m on m.id = a.meeting_id
              left join lateral (select u.name from org_unit_fact u
                                  where u.unit_id = a.unit_id and u.valid_from <= :today
                                  order by u.valid_from desc
                                  limit 1) u on true
             where (:typed = '' or a.folded like all (:words))
               and (:whose = '' or (a.side = :side) = (:whose = 'ours'))
               and (:state = '' or a.state = :state or :state = 'LATE' and a.state = 'OPEN' and a.due < :today)
             order by a.state = 'OPEN' desc, case when a.state = 'OPEN' then a.due end, a.done_on desc nulls last, a.id
             limit :limit offset :offset
            """)
                .param("today", today)
                .param("typed", asked.typed())
                .param("words", asked.words())
                .param("whose", asked.chosenWhose())
                .param("side", side.name())
                .param("state", asked.chosenState())
                .param("limit", Asked.ROWS)
                .param("offset", asked.offset())
                .query(counted(ListTable::toAssignment))
                .list();
    }

    List<Found<RequestLine>> requests(Asked asked, Side side, LocalDate today) {
        return jdbc.sql("""
            select r.*, count(*) over () as of_all, coalesce(u.name, '') as unit_name,
                   r.state = 'SENT' and r.answer_by < :today as late
              from support_request r
              left join lateral (select u.name from org_unit_fact u
                                  where u.unit_id = r.from_unit and u.valid_from <= :today
                                  order by u.valid_from desc
                                  limit 1) u on true
             where (:typed = '' or r.folded like all (:words))
               and (:whose = '' or (r.from_side = :side) = (:whose = 'ours'))
               and (:state = '' or r.state = :state)
             order by r.state = 'SENT' desc, case when r.state = 'SENT' then r.answer_by end, r.written_at desc, r.id desc
             limit :limit offset :offset
            """)
                .param("today", today)
                .param("typed", asked.typed())
                .param("words", asked.words())
                .param("whose", asked.chosenWhose())
                .param("side", side.name())
                .param("state", asked.chosenState())
                .param("limit", Asked.ROWS)
                .param("offset", asked.offset())
                .query(counted(ListTable::toRequest))
                .list();
    }

    private static <T> RowMapper<Found<T>> counted(RowMapper<T> mapper) {
        return (row, number) -> new Found<>(mapper.mapRow(row, number), row.getLong("of_all"));
    }

    private static MeetingLine toMeeting(ResultSet row, int number) throws SQLException {
        return new MeetingLine(
                row.getLong("id"),
                row.getString("title"),
                row.getObject("held_on", LocalDate.class),
                row.getString("begins_at"),
                row.getString("place"),
                row.getBoolean("joint"),
                Side.valueOf(row.getString("side")),
                MeetingState.valueOf(row.getString("state")),
                row.getInt("given"),
                row.getInt("open"),
                row.getInt("late"));
    }

    private static AssignmentLine toAssignment(ResultSet row, int number) throws SQLException {
        return new AssignmentLine(
                row.getLong("id"),
                row.getString("what"),
                Side.valueOf(row.getString("side")),
                row.getString("unit_name"),
                row.getObject("due", LocalDate.class),
                AssignmentState.valueOf(row.getString("state")),
                row.getObject("done_on", LocalDate.class),
                row.getString("result"),
                row.getBoolean("late"),
                row.getLong("meeting_id"),
                row.getString("title"));
    }

    private static RequestLine toRequest(ResultSet row, int number) throws SQLException {
        var verdict = row.getString("verdict");
        return new RequestLine(
                row.getLong("id"),
                row.getString("subject"),
                Side.valueOf(row.getString("from_side")),
                row.getString("unit_name"),
                row.getObject("sent_on", LocalDate.class),
                row.getObject("answer_by", LocalDate.class),
                RequestState.valueOf(row.getString("state")),
                verdict == null ? null : Verdict.valueOf(verdict),
                row.getObject("answered_on", LocalDate.class),
                row.getBoolean("late"));
    }
}
