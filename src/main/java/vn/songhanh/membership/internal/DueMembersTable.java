package vn.songhanh.membership.internal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitEvent;
import vn.songhanh.organisation.UnitsReorganised;

/** Unions whose end has been decided and takes effect on a day to come. */
@Repository
class DueMembersTable {

    private final JdbcClient jdbc;

    DueMembersTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was decided, and the units of it. */
    record Due(UnitEvent.Kind kind, Decision decision, List<UnitId> ended, List<UnitId> begun, String note) {}

    void add(UnitsReorganised event, List<Unit> ended) {
        jdbc.sql("""
            insert into due_members (event, decision, decided_on, effective_on, ended, begun, note)
            values (:event, :decision, :decidedOn, :effectiveOn, :ended, :begun, :note)
            """)
                .param("event", event.kind().name())
                .param("decision", event.decision().number())
                .param("decidedOn", event.decision().decidedOn())
                .param("effectiveOn", event.decision().effectiveOn())
                .param("ended", TellingTable.ids(ended.stream().map(Unit::id).toList()))
                .param("begun", TellingTable.ids(event.begun()))
                .param("note", event.note())
                .update();
    }

    static Due toDue(ResultSet row, int number) throws SQLException {
        return new Due(
                UnitEvent.Kind.valueOf(row.getString("event")),
                new Decision(
                        row.getString("decision"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getObject("effective_on", LocalDate.class)),
                units(row.getArray("ended")),
                units(row.getArray("begun")),
                row.getString("note"));
    }

    private static List<UnitId> units(Array array) throws SQLException {
        return Arrays.stream((Long[]) array.getArray()).map(UnitId::new).toList();
    }
}
