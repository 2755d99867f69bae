package vn.songhanh.enterprise.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.CountedEnterprise;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.RegisterCount;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.organisation.Line;

/** The register as it stood on a day, one enterprise at a time and counted. */
@Repository
class RegisterTable {

    /**
     * Which enterprises a count looks at, and by which thresholds of that day.
     *
     * @param units the managing units, any of which will do; null when the whole register is meant
     */
    record Scope(
            LocalDate on, Collection<OwnershipSector> sectors, long @Nullable [] units, int unionFrom, int partyFrom) {

        String[] sectorNames() {
            return sectors.stream().map(OwnershipSector::name).toArray(String[]::new);
        }
    }

    /** How many enterprises meet a condition, and the people in them. */
    record Counted(
            RegisterCount count,
            long enterprises,
            long workers,
            long unionMembers,
            long officialMembers,
            long probationaryMembers) {}

    private static final String[] CONDITIONS =
            Arrays.stream(RegisterCount.values()).map(Enum::name).toArray(String[]::new);

    private static final Map<Line, String> MANAGING =
            Map.of(Line.PARTY, "party_unit", Line.UNION, "union_unit", Line.TERRITORY, "ward", Line.ZONE, "zone");

    private final JdbcClient jdbc;

    RegisterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Standing> standing(EnterpriseId id, LocalDate on) {
        return jdbc.sql("select *, cast(:day as date) as day from register_on(:day) where id = :id")
                .param("day", on)
                .param("id", id.value())
                .query(RegisterTable::toStanding)
                .optional();
    }

    List<Counted> counts(Scope scope) {
        return jdbc.sql("""
            select c.condition, count(*) as enterprises,
                   coalesce(sum(r.workers), 0) as workers,
                   coalesce(sum(r.union_members), 0) as union_members,
                   coalesce(sum(r.official_members), 0) as official_members,
                   coalesce(sum(r.probationary_members), 0) as probationary_members
              from register_on(:day) r
             cross join unnest(:conditions) c (condition)
             where r.active
               and r.ownership_sector = any (:sectors)
               and (cast(:units as bigint[]) is null
                    or cast(:units as bigint[]) && array[r.party_unit, r.union_unit, r.ward, r.zone])
               and register_meets(c.condition, r.party_organisation, r.union_organisation, r.workers,
                                  r.official_members, r.probationary_members, :unionFrom, :partyFrom)
             group by c.condition
            """)
                .param("conditions", CONDITIONS)
                .param("day", scope.on())
                .param("sectors", scope.sectorNames())
                .param("units", scope.units())
                .param("unionFrom", scope.unionFrom())
                .param("partyFrom", scope.partyFrom())
                .query(RegisterTable::toCounted)
                .list();
    }

    /** Each enterprise of the sectors with the counts that it is in. */
    List<CountedEnterprise> each(Scope scope) {
        return jdbc.sql("""
            select r.id, r.ownership_sector, r.party_unit, r.union_unit, r.ward, r.zone, coalesce(r.workers, 0) as workers,
                   coalesce(r.union_members, 0) as union_members,
                   coalesce(r.official_members, 0) + coalesce(r.probationary_members, 0) as party_members,
                   array(select c.condition
                           from unnest(:conditions) c (condition)
                          where register_meets(c.condition, r.party_organisation, r.union_organisation, r.workers,
                                               r.official_members, r.probationary_members, :unionFrom,
                                               :partyFrom)) as meets
              from register_on(:day) r
             where r.active
               and r.ownership_sector = any (:sectors)
            """)
                .param("conditions", CONDITIONS)
                .param("day", scope.on())
                .param("sectors", scope.sectorNames())
                .param("unionFrom", scope.unionFrom())
                .param("partyFrom", scope.partyFrom())
                .query(RegisterTable::toEach)
                .list();
    }

    private static CountedEnterprise toEach(ResultSet row, int number) throws SQLException {
        return new CountedEnterprise(
                new EnterpriseId(row.getInt("id")),
                OwnershipSector.valueOf(row.getString("ownership_sector")),
                units(row, MANAGING),
                Arrays.stream((String[]) row.getArray("meets").getArray())
                        .map(RegisterCount::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getLong("workers"),
                row.getLong("union_members"),
                row.getLong("party_members"));
    }

    List<Standing> counted(RegisterCount count, Scope scope) {
        return jdbc.sql("""
            select r.*, cast(:day as date) as day
              from register_on(:day) r
             where r.active
               and r.ownership_sector = any (:sectors)
               and (cast(:units as bigint[]) is null
                    or cast(:units as bigint[]) && array[r.party_unit, r.union_unit, r.ward, r.zone])
               and register_meets(:condition, r.party_organisation, r.union_organisation, r.workers,
                                  r.official_members, r.probationary_members, :unionFrom, :partyFrom)
             order by r.name collate "vi-VN-x-icu", r.id
            """)
                .param("day", scope.on())
                .param("sectors", scope.sectorNames())
                .param("units", scope.units())
                .param("unionFrom", scope.unionFrom())
                .param("partyFrom", scope.partyFrom())
                .param("condition", count.name())
                .query(RegisterTable::toStanding)
                .list();
    }

    Set<UnitId> managing(Line line, Collection<OwnershipSector> sectors, LocalDate on) {
        return Set.copyOf(jdbc.sql("""
            select distinct m.unit_id
              from register_on(:day) r
              join enterprise_management m on m.enterprise_id = r.id and m.line = :line
                   and m.valid_from <= :day and (m.valid_to is null or m.valid_to > :day)
             where r.active
               and r.ownership_sector = any (:sectors)
            """)
                .param("day", on)
                .param("line", line.name())
                .param("sectors", sectors.stream().map(OwnershipSector::name).toArray(String[]::new))
                .query((row, number) -> new UnitId(row.getLong("unit_id")))
                .list());
    }

    Map<EnterpriseId, String> names(Collection<EnterpriseId> ids) {
        var names = new HashMap<EnterpriseId, String>();
        jdbc.sql("select id, name from enterprise where id = any (:ids)")
                .param("ids", ids.stream().mapToInt(EnterpriseId::value).toArray())
                .query(row -> {
                    names.put(new EnterpriseId(row.getInt("id")), row.getString("name"));
                });
        return Map.copyOf(names);
    }

    private static Counted toCounted(ResultSet row, int number) throws SQLException {
        return new Counted(
                RegisterCount.valueOf(row.getString("condition")),
                row.getLong("enterprises"),
                row.getLong("workers"),
                row.getLong("union_members"),
                row.getLong("official_members"),
                row.getLong("probationary_members"));
    }

    static Standing toStanding(ResultSet row, int number) throws SQLException {
        return new Standing(
                new EnterpriseId(row.getInt("id")),
                row.getString("code"),
                row.getString("name"),
                OwnershipSector.valueOf(row.getString("ownership_sector")),
                row.getBoolean("active"),
                row.getObject("day", LocalDate.class),
                toSurvey(row),
                units(row, MANAGING),
                units(row, Map.of(Line.PARTY, "party_organisation", Line.UNION, "union_organisation")));
    }

    private static @Nullable Survey toSurvey(ResultSet row) throws SQLException {
        var on = row.getObject("surveyed_on", LocalDate.class);
        return on == null
                ? null
                : new Survey(
                        on,
                        row.getInt("workers"),
                        row.getInt("union_members"),
                        row.getInt("official_members"),
                        row.getInt("probationary_members"),
                        row.getString("survey_source"));
    }

    private static Map<Line, UnitId> units(ResultSet row, Map<Line, String> columns) throws SQLException {
        var units = new HashMap<Line, UnitId>();
        for (var column : columns.entrySet()) {
            var unit = row.getObject(column.getValue(), Long.class);
            if (unit != null) {
                units.put(column.getKey(), new UnitId(unit));
            }
        }
        return Map.copyOf(units);
    }
}
