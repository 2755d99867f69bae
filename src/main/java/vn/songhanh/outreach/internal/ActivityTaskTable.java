package vn.songhanh.outreach.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.desk.Finder;
import vn.songhanh.outreach.ActivityKind;
import vn.songhanh.outreach.ActivityState;
import vn.songhanh.text.Like;
import vn.songhanh.text.Words;

/** Activities as the desk asks for them. */
@Repository
class ActivityTaskTable {

    private final JdbcClient jdbc;

    ActivityTaskTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A planned activity. */
    record Planned(long id, String title, ActivityKind kind, LocalDate from, LocalDate to) {}

    /** An enterprise that asked for time, and until when. */
    record Deferred(String code, String name, LocalDate until, long activity) {}

    /** Planned ones of which these units lead one, that end before the day; the oldest first. */
    List<Planned> untold(long[] units, LocalDate before) {
        return jdbc.sql("""
            select id, title, kind, begins_on, ends_on
              from activity
             where state = 'PLANNED' and lead_unit = any (cast(:units as bigint[])) and ends_on < :before
             order by ends_on, id
            """)
                .param("units", units)
                .param("before", before)
                .query(ActivityTaskTable::toPlanned)
                .list();
    }

    /** Planned ones that these units lead or take part in, that begin in these days; the next first. */
    List<Planned> ahead(long[] units, LocalDate first, LocalDate last) {
        return jdbc.sql("""
            select id, title, kind, begins_on, ends_on
              from activity
             where state = 'PLANNED' and ends_on >= :first and begins_on <= :last
               and (lead_unit = any (cast(:units as bigint[])) or partners && cast(:units as bigint[]))
             order by begins_on, id
            """)
                .param("units", units)
                .param("first", first)
                .param("last", last)
                .query(ActivityTaskTable::toPlanned)
                .list();
    }

    /** Enterprises whose last word at an activity of these units was a deferral that ends by the day. */
    List<Deferred> deferred(long[] units, LocalDate by) {
        return jdbc.sql("""
            select e.code, e.name, v.deferred_until, v.activity_id
              from activity_enterprise v
              join activity a on a.id = v.activity_id
              join enterprise e on e.id = v.enterprise_id
             where v.answer = 'DEFERS' and v.deferred_until <= :by
               and a.state = 'HELD' and a.lead_unit = any (cast(:units as bigint[]))
               and not exists (select from activity_enterprise w
                                 join activity b on b.id = w.activity_id
                                where w.enterprise_id = v.enterprise_id and w.answer <> 'NONE'
                                  and b.state = 'HELD' and (b.ends_on, b.id) > (a.ends_on, a.id))
             order by v.deferred_until, e.name
            """)
                .param("units", units)
                .param("by", by)
                .query((row, number) -> new Deferred(
                        row.getString("code"),
                        row.getString("name"),
                        row.getObject("deferred_until", LocalDate.class),
                        row.getLong("activity_id")))
                .list();
    }

    /** By the words of its name and place, of what was noted of it, or of an enterprise there and what was noted of it. */
    List<Finder.Found> find(String question, int limit) {
        return jdbc.sql("""
            select a.id, a.title, a.kind, a.state, a.ends_on
              from activities_named(:words, :within, :limit) n
              join activity a on a.id = n.activity_id
             order by n.place
            """)
                .param("words", Like.words(question))
                .param("within", Like.within(question))
                .param("limit", limit)
                .query((row, number) -> new Finder.Found(
                        Words.same(row.getString("title")),
                        Words.of("{0} · {1} · {2}", "{0} · {1} · {2}")
                                .with(
                                        ActivityKind.valueOf(row.getString("kind"))
                                                .words(),
                                        ActivityState.valueOf(row.getString("state"))
                                                .words(),
                                        row.getObject("ends_on", LocalDate.class)),
                        ActivityQuestion.PATH + "/" + row.getLong("id")))
                .list();
    }

    private static Planned toPlanned(ResultSet row, int number) throws SQLException {
        return new Planned(
                row.getLong("id"),
                row.getString("title"),
                ActivityKind.valueOf(row.getString("kind")),
                row.getObject("begins_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class));
    }
}
