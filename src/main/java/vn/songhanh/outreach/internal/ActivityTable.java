package vn.songhanh.outreach.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.outreach.ActivityId;
import vn.songhanh.outreach.ActivityKind;
import vn.songhanh.outreach.ActivityState;
import vn.songhanh.outreach.Plan;

/** Activities, one by one. */
@Repository
class ActivityTable {

    private final JdbcClient jdbc;

    ActivityTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Activity> find(ActivityId id) {
        return jdbc.sql("select * from activity where id = :id")
                .param("id", id.value())
                .query(ActivityTable::toActivity)
                .optional();
    }

    /** The activity, held until the transaction ends: two who tell it at once come one after the other. */
    Optional<Activity> hold(ActivityId id) {
        return jdbc.sql("select * from activity where id = :id for update")
                .param("id", id.value())
                .query(ActivityTable::toActivity)
                .optional();
    }

    /** What was told with this key from a telephone before. */
    Optional<ActivityId> told(String phoneKey) {
        return jdbc.sql("select id from activity where phone_key = :key")
                .param("key", phoneKey)
                .query((row, number) -> new ActivityId(row.getLong("id")))
                .optional();
    }

    /**
     * @param sides whose activity it is
     * @param phoneKey what the telephone calls it; empty for one that was told at a desk
     */
    ActivityId add(Plan plan, Side leads, List<Side> sides, String phoneKey, Instant now) {
        return new ActivityId(jdbc.sql("""
            insert into activity (kind, title, place, begins_on, ends_on, begins_at, lead_unit, lead_side, partners, sides,
                                  phone_key, changed_at)
            values (:kind, :title, :place, :from, :to, cast(:at as time), :lead, :side, cast(:partners as bigint[]),
                    cast(:sides as text[]), nullif(:phoneKey, ''), :now)
            returning id
            """)
                .param("kind", plan.kind().name())
                .param("title", plan.title())
                .param("place", plan.place())
                .param("from", plan.when().from())
                .param("to", plan.when().to())
                .param("at", plan.when().at(), java.sql.Types.TIME)
                .param("lead", plan.lead().value())
                .param("side", leads.name())
                .param("partners", numbers(plan.partners()))
                .param("sides", names(sides))
                .param("phoneKey", phoneKey)
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single());
    }

    void put(Activity next, List<Side> sides, Instant now) {
        takeOff(next, now);
        var plan = next.plan();
        jdbc.sql("""
            update activity
               set kind = :kind, title = :title, place = :place, begins_on = :from, ends_on = :to,
                   begins_at = cast(:at as time), lead_unit = :lead, partners = cast(:partners as bigint[]),
                   sides = cast(:sides as text[]), state = :state, attendance = :attendance, handed_out = :handedOut,
                   note = :note, version = version + 1, changed_at = :now
             where id = :id
            """)
                .param("kind", plan.kind().name())
                .param("title", plan.title())
                .param("place", plan.place())
                .param("from", plan.when().from())
                .param("to", plan.when().to())
                .param("at", plan.when().at(), java.sql.Types.TIME)
                .param("lead", plan.lead().value())
                .param("partners", numbers(plan.partners()))
                .param("sides", names(sides))
                .param("state", next.state().name())
                .param("attendance", next.attendance())
                .param("handedOut", next.handedOut())
                .param("note", next.note())
                .param("now", Timestamp.from(now))
                .param("id", next.id().value())
                .update();
    }

    /** Keeps for the calendars of units that lead it no more, and are no partners, what they knew of it. */
    private void takeOff(Activity next, Instant now) {
        jdbc.sql("""
            insert into activity_taken_off
                   (activity_id, unit_id, sequence, side, uid, title, begins_on, ends_on, begins_at, taken_at)
            select a.id, u.id, a.version + 1, u.line, a.uid, a.title, a.begins_on, a.ends_on, a.begins_at, :now
              from activity a
              join org_unit u on u.id = any (a.partners || a.lead_unit)
             where a.id = :id and u.line in ('PARTY', 'UNION')
               and u.id <> :lead and u.id <> all (cast(:partners as bigint[]))
            """)
                .param("id", next.id().value())
                .param("lead", next.plan().lead().value())
                .param("partners", numbers(next.plan().partners()))
                .param("now", Timestamp.from(now))
                .update();
    }

    static Activity toActivity(ResultSet row, int number) throws SQLException {
        var when = new Plan.When(
                row.getObject("begins_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("begins_at", LocalTime.class));
        var partners = (Long[]) row.getArray("partners").getArray();
        return new Activity(
                new ActivityId(row.getLong("id")),
                new Plan(
                        ActivityKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getString("place"),
                        when,
                        new UnitId(row.getLong("lead_unit")),
                        Arrays.stream(partners).map(UnitId::new).toList()),
                Side.valueOf(row.getString("lead_side")),
                ActivityState.valueOf(row.getString("state")),
                row.getInt("attendance"),
                row.getInt("handed_out"),
                row.getString("note"),
                row.getInt("version"),
                row.getTimestamp("changed_at").toInstant());
    }

    private static long[] numbers(List<UnitId> units) {
        return units.stream().mapToLong(UnitId::value).toArray();
    }

    private static String[] names(List<Side> sides) {
        return sides.stream().map(Side::name).toArray(String[]::new);
    }
}
