package vn.songhanh.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.organisation.Line;
import vn.songhanh.programme.ProgrammeId;

/** Which entries stand for facts, and where. */
@Repository
class StandingTable {

    private final JdbcClient jdbc;

    StandingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The entries that hold these keys now, oldest first; in any programme, since a key names one thing. */
    List<EntryId> holders(List<String> keys) {
        return jdbc.sql("""
            select k.entry_id
              from programme p
              join fact_key k on k.programme_id = p.id and k.natural_key = any(cast(:keys as text[]))
             order by k.entry_id
            """)
                .param("keys", keys.toArray(String[]::new))
                .query((row, number) -> new EntryId(row.getLong("entry_id")))
                .list();
    }

    /** The entries that hold these keys in a programme, by key. */
    Map<String, EntryId> held(ProgrammeId programme, List<String> keys) {
        return jdbc
                .sql("""
            select natural_key, entry_id from fact_key where programme_id = :programme and natural_key = any(cast(:keys as text[]))
            """)
                .param("programme", programme.value())
                .param("keys", keys.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("natural_key"), new EntryId(row.getLong("entry_id"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those that are neither withdrawn nor taken back by a reversal that counts. */
    Set<EntryId> standing(Collection<EntryId> entries) {
        return jdbc.sql("""
            select s.entry_id
              from entry_state s
             where s.entry_id = any(cast(:entries as bigint[])) and s.state <> 'WITHDRAWN'
               and not exists (select from entry r join entry_state x on x.entry_id = r.id and x.state <> 'WITHDRAWN'
                                where r.reverses_id = s.entry_id)
            """)
                .param("entries", entries.stream().mapToLong(EntryId::value).toArray())
                .query((row, number) -> new EntryId(row.getLong("entry_id")))
                .set();
    }

    /** Where an entry moves members of unions, and from which month on. */
    record MembersOf(ProgrammeId programme, List<EnterpriseId> enterprises, List<UnitId> alone, YearMonth from) {}

    /** Empty where it moves none. */
    Optional<MembersOf> membersIn(EntryId entry) {
        return jdbc.sql("""
            select e.programme_id, e.enterprise_id, e.counts_on,
                   (select u.unit_id from entry_unit u where u.entry_id = e.id and u.line = 'UNION') as unit_id
              from entry e
             where e.id = :entry
               and exists (select from posting p where p.entry_id = e.id and p.account = 'UNION_MEMBER')
            """)
                .param("entry", entry.value())
                .query(StandingTable::toMembers)
                .optional();
    }

    private static MembersOf toMembers(ResultSet row, int number) throws SQLException {
        var enterprise = row.getObject("enterprise_id", Integer.class);
        var unit = row.getObject("unit_id", Long.class);
        return new MembersOf(
                new ProgrammeId(row.getLong("programme_id")),
                enterprise == null ? List.of() : List.of(new EnterpriseId(enterprise)),
                enterprise == null && unit != null ? List.of(new UnitId(unit)) : List.of(),
                YearMonth.from(row.getObject("counts_on", LocalDate.class)));
    }

    /** The units where an entry counts, on each line. */
    Map<Line, UnitId> places(EntryId entry) {
        var places = new EnumMap<Line, UnitId>(Line.class);
        jdbc.sql("select line, unit_id from entry_unit where entry_id = :entry")
                .param("entry", entry.value())
                .query((row, number) ->
                        places.put(Line.valueOf(row.getString("line")), new UnitId(row.getLong("unit_id"))))
                .list();
        return places;
    }
}
