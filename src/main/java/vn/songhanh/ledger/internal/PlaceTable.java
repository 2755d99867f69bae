package vn.songhanh.ledger.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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

    /**
     * The units that were at the top of a line at any time up to a day and do not lie below another on it, where their rows would
     * count twice: a stock may stand where there is no unit any more.
     */
    List<UnitId> tops(Line line, LocalDate until) {
        return jdbc.sql("""
            select distinct f.unit_id
              from org_unit_fact f
             where f.line = :line and f.parent_id is null and f.valid_from <= :until
               and not exists (select from org_unit_fact n
                                where n.unit_id = f.unit_id and n.parent_id is not null
                                  and n.valid_from <= :until and (n.valid_to is null or n.valid_to > :until))
             order by f.unit_id
            """)
                .param("line", line.name())
                .param("until", until)
                .query((row, number) -> new UnitId(row.getLong("unit_id")))
                .list();
    }

    /** Those of some units in which anything happened while they did not lie below another unit. */
    Set<UnitId> elsewhere(Collection<UnitId> units, UnitId above) {
        return jdbc.sql("""
            select u.unit_id
              from unnest(cast(:units as bigint[])) u (unit_id)
             where exists (select from place l where l.path @> array[u.unit_id] and not l.path @> array[:above])
            """)
                .param("units", units.stream().mapToLong(UnitId::value).toArray())
                .param("above", above.value())
                .query((row, number) -> new UnitId(row.getLong("unit_id")))
                .set();
    }

    /** The units that lay directly below a unit when anything happened in them; some are no more. */
    List<UnitId> below(UnitId unit) {
        return jdbc.sql("""
            select distinct l.path[height.n - 1] as unit_id
              from place l
             cross join lateral generate_subscripts(l.path, 1) height (n)
             where l.path @> array[:unit] and not l.units @> array[:unit] and l.path[height.n] = :unit
             order by unit_id
            """)
                .param("unit", unit.value())
                .query((row, number) -> new UnitId(row.getLong("unit_id")))
                .list();
    }
}
