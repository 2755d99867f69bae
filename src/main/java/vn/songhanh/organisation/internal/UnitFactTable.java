package vn.songhanh.organisation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Reorganisation.Title;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitKind;

/** The dated facts of units as reorganisations read and write them. */
@Repository
class UnitFactTable {

    private final JdbcClient jdbc;

    UnitFactTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UnitId newUnit(Line line) {
        return new UnitId(jdbc.sql("insert into org_unit (line) values (:line) returning id")
                .param("line", line.name())
                .query(Long.class)
                .single());
    }

    /** The versions of these units, which nobody else changes until this transaction ends; others may still refer to them. */
    Map<UnitId, Integer> locked(Collection<UnitId> units) {
        var versions = new LinkedHashMap<UnitId, Integer>();
        if (units.isEmpty()) {
            return versions;
        }
        jdbc.sql("select id, version from org_unit where id in (:units) order by id for no key update")
                .param("units", values(units))
                .query(row -> {
                    versions.put(new UnitId(row.getLong("id")), row.getInt("version"));
                });
        return versions;
    }

    /** The versions as they are, without holding anybody up. */
    Map<UnitId, Integer> versions(Collection<UnitId> units) {
        var versions = new LinkedHashMap<UnitId, Integer>();
        if (units.isEmpty()) {
            return versions;
        }
        jdbc.sql("select id, version from org_unit where id in (:units) order by id")
                .param("units", values(units))
                .query(row -> {
                    versions.put(new UnitId(row.getLong("id")), row.getInt("version"));
                });
        return versions;
    }

    void countChange(Collection<UnitId> units) {
        jdbc.sql("update org_unit set version = version + 1 where id in (:units)")
                .param("units", values(units))
                .update();
    }

    /** All facts of these units, each unit's in order of time. */
    List<Unit> facts(Collection<UnitId> units) {
        if (units.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select * from org_unit_fact where unit_id in (:units) order by unit_id, valid_from")
                .param("units", values(units))
                .query(UnitTable::toUnit)
                .list();
    }

    /** What lies directly below these units on the day or later. */
    List<Unit> below(Collection<UnitId> parents, LocalDate day) {
        if (parents.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
            select *
              from org_unit_fact
             where parent_id in (:parents)
               and (valid_to is null or valid_to > :day)
             order by name collate "vi-VN-x-icu", valid_from
            """)
                .param("parents", values(parents))
                .param("day", day)
                .query(UnitTable::toUnit)
                .list();
    }

    Map<UnitId, List<UnitId>> paths(Collection<UnitId> units, LocalDate day) {
        var paths = new LinkedHashMap<UnitId, List<UnitId>>();
        if (units.isEmpty()) {
            return paths;
        }
        jdbc.sql("select id, org_path(id, :day) as path from org_unit where id in (:units)")
                .param("units", values(units))
                .param("day", day)
                .query(row -> {
                    paths.put(new UnitId(row.getLong("id")), path(row));
                });
        return paths;
    }

    /** The facts on the line that hold one of the codes on the day or later. */
    List<Unit> holders(Line line, Collection<String> codes, LocalDate day) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
            select *
              from org_unit_fact
             where line = :line
               and code <> '' and code in (:codes)
               and (valid_to is null or valid_to > :day)
            """)
                .param("line", line.name())
                .param("codes", codes)
                .param("day", day)
                .query(UnitTable::toUnit)
                .list();
    }

    void open(UnitId unit, UnitKind kind, Title title, @Nullable UnitId parent, boolean suspended, LocalDate from) {
        jdbc.sql("""
            insert into org_unit_fact (unit_id, line, valid_from, kind, code, name, short_name, parent_id, suspended)
            values (:unit, :line, :from, :kind, :code, :name, :shortName, :parent, :suspended)
            """)
                .param("unit", unit.value())
                .param("line", kind.line().name())
                .param("from", from)
                .param("kind", kind.name())
                .param("code", title.code())
                .param("name", title.name())
                .param("shortName", title.shortName())
                .param("parent", parent == null ? null : parent.value())
                .param("suspended", suspended)
                .update();
    }

    void close(UnitId unit, LocalDate to) {
        jdbc.sql("update org_unit_fact set valid_to = :to where unit_id = :unit and valid_to is null")
                .param("unit", unit.value())
                .param("to", to)
                .update();
    }

    /** The unit was founded otherwise than was told. */
    void foundAnew(UnitId unit, Founding founding) {
        var parent = founding.parent();
        jdbc.sql("""
            update org_unit_fact
               set valid_from = :from, kind = :kind, code = :code, name = :name, short_name = :shortName, parent_id = :parent
             where unit_id = :unit
            """)
                .param("unit", unit.value())
                .param("from", founding.decision().effectiveOn())
                .param("kind", founding.kind().name())
                .param("code", founding.code())
                .param("name", founding.name())
                .param("shortName", founding.shortName())
                .param("parent", parent == null ? null : parent.value())
                .update();
    }

    /** For a fact that began on this very day: as it was, it would never have held. */
    void putRight(UnitId unit, UnitKind kind, Title title, @Nullable UnitId parent, boolean suspended, LocalDate from) {
        jdbc.sql("""
            update org_unit_fact
               set kind = :kind, code = :code, name = :name, short_name = :shortName, parent_id = :parent,
                   suspended = :suspended
             where unit_id = :unit
               and valid_from = :from
            """)
                .param("unit", unit.value())
                .param("from", from)
                .param("kind", kind.name())
                .param("code", title.code())
                .param("name", title.name())
                .param("shortName", title.shortName())
                .param("parent", parent == null ? null : parent.value())
                .param("suspended", suspended)
                .update();
    }

    private static List<UnitId> path(ResultSet row) throws SQLException {
        return List.of((Long[]) row.getArray("path").getArray()).stream()
                .map(UnitId::new)
                .toList();
    }

    private static List<Long> values(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toList();
    }
}
