package vn.songhanh.organisation.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;

/** What happened to units, and the facts that it opened and closed. */
@Repository
class EventTable {

    private final JdbcClient jdbc;

    EventTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UnitId newUnit(Line line) {
        return new UnitId(jdbc.sql("insert into org_unit (line) values (:line) returning id")
                .param("line", line.name())
                .query(Long.class)
                .single());
    }

    long add(String kind, Decision decision, Instant now) {
        return jdbc.sql("""
                        insert into org_event (kind, decision_number, decided_on, effective_on, recorded_at)
                        values (:kind, :number, :decidedOn, :effectiveOn, :now)
                        returning id
                        """)
                .param("kind", kind)
                .param("number", decision.number())
                .param("decidedOn", decision.decidedOn())
                .param("effectiveOn", decision.effectiveOn())
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    void involve(long event, UnitId unit, String part) {
        jdbc.sql("insert into org_event_unit (event_id, unit_id, part) values (:event, :unit, :part)")
                .param("event", event)
                .param("unit", unit.value())
                .param("part", part)
                .update();
    }

    void open(UnitId unit, Founding founding, LocalDate from) {
        var parent = founding.parent();
        jdbc.sql("""
                        insert into org_unit_fact (unit_id, valid_from, kind, code, name, short_name, parent_id)
                        values (:unit, :from, :kind, :code, :name, :shortName, :parent)
                        """)
                .param("unit", unit.value())
                .param("from", from)
                .param("kind", founding.kind().name())
                .param("code", founding.code())
                .param("name", founding.name())
                .param("shortName", founding.shortName())
                .param("parent", parent == null ? null : parent.value())
                .update();
    }
}
