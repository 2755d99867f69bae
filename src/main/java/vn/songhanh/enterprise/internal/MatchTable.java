package vn.songhanh.enterprise.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Industry;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.TaxStatus;
import vn.songhanh.organisation.Line;
import vn.songhanh.text.EnterpriseCode;
import vn.songhanh.text.EnterpriseName;
import vn.songhanh.text.LegalForm;

/** Looks a whole list up in the register: one statement for its codes, one for its names, however long it is. */
@Repository
class MatchTable {

    /** An enterprise under one of the names that a list asks for. */
    record Namesake(
            EnterpriseId id, EnterpriseCode code, String name, EnterpriseName written, String key, String address) {}

    private final JdbcClient jdbc;

    MatchTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The enterprises with the codes of these rows, with the count that held on the day of each row. */
    List<Kept> byCode(List<Told> rows, Map<Told, EnterpriseId> decided, LocalDate asOf, Line line) {
        return jdbc.sql("""
            with asked as (
                select kind, code, day, decided
                  from unnest(cast(:kinds as text[]), cast(:codes as text[]), cast(:days as date[]), cast(:decided as int[]))
                       a (kind, code, day, decided)
            ),
            found as (
                select e.id, a.kind, a.code, a.day
                  from asked a
                  join enterprise e on e.code_kind = a.kind and e.code = a.code
                union all
                select o.enterprise_id, a.kind, a.code, a.day
                  from asked a
                  join enterprise_other_code o on o.code_kind = a.kind and o.code = a.code
                union all
                select a.decided, a.kind, a.code, a.day
                  from asked a
                 where a.decided is not null
                   and not exists (select from enterprise e where e.code_kind = a.kind and e.code = a.code)
            )
            select f.kind as asked_kind, f.code as asked_code, f.day, e.id, e.code_kind, e.code, e.name, e.legal_form,
                   e.ownership_sector, e.address, e.vsic_version, e.vsic_code, e.registered_on,
                   coalesce(st.status, '00') as status, mt.unit_id as ward, mm.unit_id as managing,
                   su.surveyed_on, su.workers, su.union_members, su.official_members, su.probationary_members
              from found f
              join enterprise e on e.id = f.id
              left join enterprise_status st on st.enterprise_id = e.id
                    and st.valid_from <= :asOf and (st.valid_to is null or st.valid_to > :asOf)
              left join enterprise_management mt on mt.enterprise_id = e.id and mt.line = 'TERRITORY'
                    and mt.valid_from <= :asOf and (mt.valid_to is null or mt.valid_to > :asOf)
              left join enterprise_management mm on mm.enterprise_id = e.id and mm.line = :line and mm.valid_to is null
              left join workforce_survey su on su.enterprise_id = e.id
                    and su.surveyed_on <= f.day and (su.replaced_on is null or su.replaced_on > f.day)
            """)
                .param(
                        "kinds",
                        rows.stream().map(row -> row.code().kind().name()).toArray(String[]::new))
                .param("codes", rows.stream().map(row -> row.code().value()).toArray(String[]::new))
                .param(
                        "days",
                        rows.stream().map(row -> row.people().on().toString()).toArray(String[]::new))
                .param(
                        "decided",
                        rows.stream()
                                .map(row -> decided.containsKey(row)
                                        ? decided.get(row).value()
                                        : null)
                                .toArray(Integer[]::new))
                .param("asOf", asOf)
                .param("line", line.name())
                .query(MatchTable::toKept)
                .list();
    }

    /** The enterprises that have, had or are written with one of these names, compared by their keys. */
    List<Namesake> byName(Collection<String> keys) {
        return jdbc.sql("""
            select e.id, e.code_kind, e.code, e.name, e.name as written, e.name_key, e.address
              from enterprise e
             where e.name_key = any (:keys)
            union
            select e.id, e.code_kind, e.code, e.name, a.name, a.name_key, e.address
              from enterprise_alias a
              join enterprise e on e.id = a.enterprise_id
             where a.name_key = any (:keys)
            """)
                .param("keys", keys.toArray(String[]::new))
                .query(MatchTable::toNamesake)
                .list();
    }

    private static Kept toKept(ResultSet row, int number) throws SQLException {
        var form = row.getString("legal_form");
        var vsic = row.getString("vsic_code");
        return new Kept(
                new EnterpriseId(row.getInt("id")),
                code(row, "asked_kind", "asked_code"),
                code(row, "code_kind", "code"),
                EnterpriseName.of(row.getString("name")),
                form == null ? null : LegalForm.valueOf(form),
                OwnershipSector.valueOf(row.getString("ownership_sector")),
                row.getString("address"),
                vsic == null ? null : new Industry(row.getString("vsic_version"), vsic),
                row.getObject("registered_on", LocalDate.class),
                TaxStatus.of(row.getString("status")).orElseThrow(),
                unit(row, "ward"),
                unit(row, "managing"),
                people(row));
    }

    private static Namesake toNamesake(ResultSet row, int number) throws SQLException {
        return new Namesake(
                new EnterpriseId(row.getInt("id")),
                code(row, "code_kind", "code"),
                row.getString("name"),
                EnterpriseName.of(row.getString("written")),
                row.getString("name_key"),
                row.getString("address"));
    }

    private static EnterpriseCode code(ResultSet row, String kind, String code) throws SQLException {
        return new EnterpriseCode(EnterpriseCode.Kind.valueOf(row.getString(kind)), row.getString(code));
    }

    private static @Nullable UnitId unit(ResultSet row, String column) throws SQLException {
        var unit = row.getObject(column, Long.class);
        return unit == null ? null : new UnitId(unit);
    }

    private static Told.@Nullable People people(ResultSet row) throws SQLException {
        var on = row.getObject("surveyed_on", LocalDate.class);
        return on == null
                ? null
                : new Told.People(
                        on,
                        row.getInt("workers"),
                        row.getInt("union_members"),
                        row.getInt("official_members"),
                        row.getInt("probationary_members"));
    }
}
