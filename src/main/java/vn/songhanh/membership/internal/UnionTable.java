package vn.songhanh.membership.internal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.organisation.Line;
import vn.songhanh.programme.Programme;
import vn.songhanh.time.Period;

/** The grassroots unions that a programme counts, and where their enterprises belong. */
@Repository
class UnionTable {

    private final JdbcClient jdbc;

    UnionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The unions that lived on a day of the period, by name: those in an enterprise of the programme's sectors, and
     * professional unions that are in none.
     *
     * @param units the unions themselves, or the units directly above them
     */
    List<Union> living(Programme programme, Period period, Collection<UnitId> units) {
        return jdbc.sql("""
            select f.unit_id, f.name, f.parent_id, l.began, l.ended, o.enterprises, o.workers, o.surveyed, o.surveyed_on
              from (select distinct on (f.unit_id) f.*
                      from org_unit_fact f
                     where f.line = 'UNION' and f.kind in ('GRASSROOTS_UNION', 'PROFESSIONAL_UNION')
                       and f.valid_from <= :last and (f.valid_to is null or f.valid_to > :first)
                     order by f.unit_id, f.valid_from desc) f
              join lateral (select min(b.valid_from) as began,
                                   case when bool_or(b.valid_to is null) then null else max(b.valid_to) end as ended
                              from org_unit_fact b
                             where b.unit_id = f.unit_id) l on true
              left join lateral (
                   select array_agg(e.id order by coalesce(p.valid_to <= :last, false), p.valid_from, e.id) as enterprises,
                          bool_or(e.ownership_sector = any(cast(:sectors as text[]))) as counted,
                          cast(sum(s.workers) as integer) as workers,
                          cast(sum(s.union_members) as integer) as surveyed, max(s.surveyed_on) as surveyed_on
                     from enterprise_organisation p
                     join enterprise e on e.id = p.enterprise_id
                     left join workforce_survey s on s.enterprise_id = e.id and s.surveyed_on <= :last
                                                 and (s.replaced_on is null or s.replaced_on > :last)
                    where p.unit_id = f.unit_id and p.line = 'UNION'
                      and p.valid_from <= :last and (p.valid_to is null or p.valid_to > :first)) o on true
             where (o.counted or (o.enterprises is null and f.kind = 'PROFESSIONAL_UNION'))
               and (f.unit_id = any(cast(:units as bigint[])) or f.parent_id = any(cast(:units as bigint[])))
             order by f.name collate "vi-VN-x-icu", f.unit_id
            """)
                .param("first", period.first())
                .param("last", period.last())
                .param(
                        "sectors",
                        programme.scope().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("units", TellingTable.ids(units))
                .query(UnionTable::toUnion)
                .list();
    }

    /** In which enterprises each of these unions is on a day, the first one first. */
    Map<UnitId, List<EnterpriseId>> enterprisesOf(Collection<UnitId> unions, LocalDate on) {
        var enterprises = new HashMap<UnitId, List<EnterpriseId>>();
        jdbc.sql("""
            select unit_id, enterprise_id
              from enterprise_organisation
             where unit_id = any(cast(:unions as bigint[])) and line = 'UNION'
               and valid_from <= :day and (valid_to is null or valid_to > :day)
             order by valid_from, enterprise_id
            """)
                .param("unions", TellingTable.ids(unions))
                .param("day", on)
                .query((row, number) -> enterprises
                        .computeIfAbsent(new UnitId(row.getLong("unit_id")), _ -> new ArrayList<>())
                        .add(new EnterpriseId(row.getInt("enterprise_id"))))
                .list();
        return enterprises;
    }

    /** The unit that managed each of these enterprises on a day, on each line. */
    Map<EnterpriseId, Map<Line, UnitId>> managing(Collection<EnterpriseId> enterprises, LocalDate on) {
        var managing = new HashMap<EnterpriseId, Map<Line, UnitId>>();
        jdbc.sql("""
            select enterprise_id, line, unit_id
              from enterprise_management
             where enterprise_id = any(cast(:enterprises as integer[]))
               and valid_from <= :day and (valid_to is null or valid_to > :day)
            """)
                .param(
                        "enterprises",
                        enterprises.stream().mapToInt(EnterpriseId::value).toArray())
                .param("day", on)
                .query((row, number) -> managing.computeIfAbsent(
                                new EnterpriseId(row.getInt("enterprise_id")), _ -> new EnumMap<>(Line.class))
                        .put(Line.valueOf(row.getString("line")), new UnitId(row.getLong("unit_id"))))
                .list();
        return managing;
    }

    private static Union toUnion(ResultSet row, int number) throws SQLException {
        var parent = row.getObject("parent_id", Long.class);
        return new Union(
                new UnitId(row.getLong("unit_id")),
                row.getString("name"),
                parent == null ? null : new UnitId(parent),
                row.getObject("began", LocalDate.class),
                row.getObject("ended", LocalDate.class),
                enterprises(row.getArray("enterprises")),
                row.getObject("workers", Integer.class),
                row.getObject("surveyed", Integer.class),
                row.getObject("surveyed_on", LocalDate.class));
    }

    private static List<EnterpriseId> enterprises(@Nullable Array array) throws SQLException {
        return array == null
                ? List.of()
                : Arrays.stream((Integer[]) array.getArray())
                        .map(EnterpriseId::new)
                        .toList();
    }
}
