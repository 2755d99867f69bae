package vn.songhanh.organisation.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Succession;
import vn.songhanh.organisation.UnitEvent;
import vn.songhanh.organisation.internal.Change.Part;

/** What happened to units. */
@Repository
class EventTable {

    /** One unit's part in one event. */
    private record Involved(
            long event,
            UnitEvent.Kind kind,
            Decision decision,
            String note,
            UnitId unit,
            Part part,
            @Nullable BigDecimal share) {

        Succession succession() {
            return new Succession(unit, share);
        }
    }

    private final JdbcClient jdbc;

    EventTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(UnitEvent.Kind kind, Decision decision, String note, Instant now) {
        return jdbc.sql("""
            insert into org_event (kind, decision_number, decided_on, effective_on, note, recorded_at)
            values (:kind, :number, :decidedOn, :effectiveOn, :note, :now)
            returning id
            """)
                .param("kind", kind.name())
                .param("number", decision.number())
                .param("decidedOn", decision.decidedOn())
                .param("effectiveOn", decision.effectiveOn())
                .param("note", note)
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    void involve(long event, UnitId unit, Part part, @Nullable BigDecimal share) {
        jdbc.sql("""
            insert into org_event_unit (event_id, unit_id, part, share)
            values (:event, :unit, :part, :share)
            """)
                .param("event", event)
                .param("unit", unit.value())
                .param("part", part.name())
                .param("share", share)
                .update();
    }

    List<UnitEvent> history(UnitId unit) {
        var involved = jdbc.sql("""
            select e.id, e.kind, e.decision_number, e.decided_on, e.effective_on, e.note,
                   everybody.unit_id, everybody.part, everybody.share
              from org_event_unit mine
              join org_event e on e.id = mine.event_id
              join org_event_unit everybody on everybody.event_id = e.id
             where mine.unit_id = :unit
             order by e.effective_on, e.id, everybody.unit_id
            """)
                .param("unit", unit.value())
                .query(EventTable::toInvolved)
                .list();
        return events(involved);
    }

    private static List<UnitEvent> events(List<Involved> involved) {
        var byEvent = new LinkedHashMap<Long, List<Involved>>();
        involved.forEach(one ->
                byEvent.computeIfAbsent(one.event(), _ -> new ArrayList<>()).add(one));
        return byEvent.values().stream().map(EventTable::event).toList();
    }

    private static UnitEvent event(List<Involved> involved) {
        var first = involved.getFirst();
        return new UnitEvent(
                first.event(),
                first.kind(),
                first.decision(),
                of(Part.PREDECESSOR, involved),
                of(Part.SUCCESSOR, involved),
                of(Part.SUBJECT, involved),
                of(Part.MOVED, involved),
                first.note());
    }

    private static List<Succession> of(Part part, List<Involved> involved) {
        return involved.stream()
                .filter(one -> one.part() == part)
                .map(Involved::succession)
                .toList();
    }

    private static Involved toInvolved(ResultSet row, int number) throws SQLException {
        return new Involved(
                row.getLong("id"),
                UnitEvent.Kind.valueOf(row.getString("kind")),
                new Decision(
                        row.getString("decision_number"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getObject("effective_on", LocalDate.class)),
                row.getString("note"),
                new UnitId(row.getLong("unit_id")),
                Part.valueOf(row.getString("part")),
                row.getBigDecimal("share"));
    }
}
