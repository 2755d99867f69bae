package vn.songhanh.ledger.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Line;

/** Where entries counted. */
@Repository
class PlaceTable {

    private final JdbcClient jdbc;

    PlaceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The units of a line that lay below no other when anything happened in them or below them. */
    List<UnitId> tops(Line line) {
        return jdbc.sql("""
            select distinct s.unit_id
              from place l
             cross join lateral standings(l.units, l.path) s
              join org_unit o on o.id = s.unit_id and o.line = :line
             where s.above = 0
             order by s.unit_id
            """)
                .param("line", line.name())
                .query((row, number) -> new UnitId(row.getLong("unit_id")))
                .list();
    }

    /** The units that lay directly below a unit when anything happened in them; some are no more. */
    List<UnitId> below(UnitId unit) {
        return jdbc.sql("""
            select distinct s.unit_id
              from place l
             cross join lateral standings(l.units, l.path) s
             where l.path @> array[:unit] and s.above = :unit
             order by s.unit_id
            """)
                .param("unit", unit.value())
                .query((row, number) -> new UnitId(row.getLong("unit_id")))
                .list();
    }

    /** Directly below what some units lay when anything happened in them; empty for a unit that lay below none. */
    Map<UnitId, Set<Optional<UnitId>>> above(Collection<UnitId> units) {
        return jdbc
                .sql("""
            select distinct s.unit_id, s.above
              from place l
             cross join lateral standings(l.units, l.path) s
             where l.path && cast(:units as bigint[]) and s.unit_id = any(cast(:units as bigint[]))
            """)
                .param("units", units.stream().mapToLong(UnitId::value).toArray())
                .query((row, number) -> Map.entry(
                        new UnitId(row.getLong("unit_id")),
                        Optional.of(new UnitId(row.getLong("above"))).filter(above -> above.value() > 0)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }
}
