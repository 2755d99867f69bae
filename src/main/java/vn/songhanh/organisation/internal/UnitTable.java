package vn.songhanh.organisation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.UnitNames;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitKind;

/** Units as they were on a day. */
@Repository
class UnitTable implements UnitNames {

    private final JdbcClient jdbc;

    UnitTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Unit> unit(UnitId id, LocalDate on) {
        return jdbc.sql("""
            select *
              from org_unit_fact f
             where f.unit_id = :unit
               and f.valid_from <= :day and (f.valid_to is null or f.valid_to > :day)
            """)
                .param("unit", id.value())
                .param("day", on)
                .query(UnitTable::toUnit)
                .optional();
    }

    Optional<Unit> lastUntil(UnitId id, LocalDate on) {
        return jdbc.sql("""
            select *
              from org_unit_fact
             where unit_id = :unit and valid_from <= :day
             order by valid_from desc
             limit 1
            """)
                .param("unit", id.value())
                .param("day", on)
                .query(UnitTable::toUnit)
                .optional();
    }

    Optional<Unit> byCode(Line line, String code, LocalDate on) {
        return jdbc.sql("""
            select *
              from org_unit_fact f
             where f.code = :code
               and f.line = :line
               and f.valid_from <= :day and (f.valid_to is null or f.valid_to > :day)
            """)
                .param("code", code)
                .param("line", line.name())
                .param("day", on)
                .query(UnitTable::toUnit)
                .optional();
    }

    List<Unit> roots(Line line, LocalDate on) {
        return jdbc.sql("""
            select *
              from org_unit_fact f
             where f.parent_id is null
               and f.line = :line
               and f.valid_from <= :day and (f.valid_to is null or f.valid_to > :day)
             order by f.name collate "vi-VN-x-icu"
            """)
                .param("line", line.name())
                .param("day", on)
                .query(UnitTable::toUnit)
                .list();
    }

    List<Unit> children(UnitId parent, LocalDate on) {
        return jdbc.sql("""
            select *
              from org_unit_fact f
             where f.parent_id = :parent
               and f.valid_from <= :day and (f.valid_to is null or f.valid_to > :day)
             order by f.name collate "vi-VN-x-icu"
            """)
                .param("parent", parent.value())
                .param("day", on)
                .query(UnitTable::toUnit)
                .list();
    }

    /** The units on the line that are not founded in one enterprise. */
    List<Unit> mayHaveBelow(Line line, LocalDate on) {
        var kinds = Arrays.stream(UnitKind.values())
                .filter(kind -> kind.line() == line && !kind.grassroots())
                .map(Enum::name)
                .toList();
        return jdbc.sql("""
            select *
              from org_unit_fact f
             where f.line = :line
               and f.kind in (:kinds)
               and f.valid_from <= :day and (f.valid_to is null or f.valid_to > :day)
             order by f.name collate "vi-VN-x-icu"
            """)
                .param("line", line.name())
                .param("kinds", kinds)
                .param("day", on)
                .query(UnitTable::toUnit)
                .list();
    }

    List<Unit> subtree(UnitId top, LocalDate on) {
        return jdbc.sql("""
            with recursive below (unit_id) as (
                select f.unit_id
                  from org_unit_fact f
                 where f.unit_id = :top
                   and f.valid_from <= :day and (f.valid_to is null or f.valid_to > :day)
                union
                select f.unit_id
                  from below
                  join org_unit_fact f on f.parent_id = below.unit_id
                 where f.valid_from <= :day and (f.valid_to is null or f.valid_to > :day)
            )
            select f.*
              from below
              join org_unit_fact f on f.unit_id = below.unit_id
             where f.valid_from <= :day and (f.valid_to is null or f.valid_to > :day)
             order by f.name collate "vi-VN-x-icu"
            """)
                .param("top", top.value())
                .param("day", on)
                .query(UnitTable::toUnit)
                .list();
    }

    Optional<UnitId> byKey(String key) {
        return jdbc.sql("select id from org_unit where key = :key")
                .param("key", key)
                .query((row, number) -> new UnitId(row.getLong("id")))
                .optional();
    }

    List<UnitId> path(UnitId unit, LocalDate on) {
        return jdbc.sql("select unnest(org_path(:unit, :day))")
                .param("unit", unit.value())
                .param("day", on)
                .query((row, number) -> new UnitId(row.getLong(1)))
                .list();
    }

    @Override
    public Map<UnitId, String> namesOn(LocalDate day, Collection<UnitId> units) {
        if (units.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                    select distinct on (unit_id) unit_id, name
                      from org_unit_fact
                     where unit_id in (:units)
                     order by unit_id, valid_from <= :day desc, abs(valid_from - cast(:day as date))
                    """)
                .param("units", units.stream().map(UnitId::value).toList())
                .param("day", day)
                .query((row, number) -> Map.entry(new UnitId(row.getLong("unit_id")), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static Unit toUnit(ResultSet row, int number) throws SQLException {
        var parent = row.getObject("parent_id", Long.class);
        return new Unit(
                new UnitId(row.getLong("unit_id")),
                Line.valueOf(row.getString("line")),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getString("name"),
                row.getString("short_name"),
                parent == null ? null : new UnitId(parent),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getBoolean("suspended"));
    }
}
