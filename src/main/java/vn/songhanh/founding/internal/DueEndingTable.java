package vn.songhanh.founding.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitEvent;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.organisation.UnitsReorganised;

/** Reorganisations that have been decided and take effect on a day to come. */
@Repository
class DueEndingTable {

    private final JdbcClient jdbc;

    DueEndingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One organisation in one enterprise, or a union that is in none, and what happens to it. */
    record Due(Fate fate, @Nullable EnterpriseId enterprise, UnitsReorganised event) {}

    void add(Fate fate, @Nullable EnterpriseId enterprise, UnitsReorganised event) {
        var unit = fate.unit();
        jdbc.sql("""
            insert into due_ending (unit_id, line, unit_kind, unit_name, unit_from, becomes, enterprise_id, further,
                   event, decision, decided_on, effective_on, note)
            values (:unit, :line, :kind, :name, :from, :becomes, :enterprise, :further,
                   :event, :decision, :decidedOn, :effectiveOn, :note)
            """)
                .param("unit", unit.id().value())
                .param("line", unit.line().name())
                .param("kind", unit.kind().name())
                .param("name", unit.name())
                .param("from", unit.from())
                .param("becomes", fate.becomes() == null ? null : fate.becomes().name())
                .param("enterprise", enterprise == null ? null : enterprise.value())
                .param("further", fate.further())
                .param("event", event.kind().name())
                .param("decision", event.decision().number())
                .param("decidedOn", event.decision().decidedOn())
                .param("effectiveOn", event.decision().effectiveOn())
                .param("note", event.note())
                .update();
    }

    static Due toDue(ResultSet row, int number) throws SQLException {
        var unit = new Unit(
                new UnitId(row.getLong("unit_id")),
                Line.valueOf(row.getString("line")),
                UnitKind.valueOf(row.getString("unit_kind")),
                "",
                row.getString("unit_name"),
                row.getString("unit_name"),
                null,
                row.getObject("unit_from", LocalDate.class),
                null);
        var event = new UnitsReorganised(
                UnitEvent.Kind.valueOf(row.getString("event")),
                new Decision(
                        row.getString("decision"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getObject("effective_on", LocalDate.class)),
                List.of(unit),
                List.of(),
                List.of(),
                Map.of(),
                row.getString("note"));
        var enterprise = row.getObject("enterprise_id", Integer.class);
        var becomes = row.getString("becomes");
        var fate = new Fate(unit, becomes == null ? null : UnitKind.valueOf(becomes), row.getBoolean("further"));
        return new Due(fate, enterprise == null ? null : new EnterpriseId(enterprise), event);
    }
}
