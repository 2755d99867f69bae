package vn.songhanh.enterprise.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Industry;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.SizeClass;
import vn.songhanh.enterprise.TaxStatus;
import vn.songhanh.text.LegalForm;

/** The list of the register: one statement filters, counts, sorts and cuts, so that its total is that of its rows. */
@Repository
class RegisterListTable {

    /**
     * A question with everything looked up that the statement needs.
     *
     * @param units the managing units, any of which will do; null where every unit will
     * @param wards likewise for the place
     */
    record Asked(
            RegisterQuestion question,
            LocalDate on,
            long @Nullable [] units,
            long @Nullable [] wards,
            int unionFrom,
            int partyFrom,
            int limit,
            int offset) {}

    /** A row with what all rows of the answer come to. */
    record Found(RegisterLine line, Totals totals) {}

    private static final int ALL_SIZES = -2;

    private final JdbcClient jdbc;

    RegisterListTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Found> find(Asked asked) {
        planForWhatIsAsked();
        var found = found(asked);
        planAsUsual();
        return found;
    }

    private List<Found> found(Asked asked) {
        var question = asked.question();
        var size = question.chosenSize();
        var section = question.chosenSection();
        return jdbc.sql("""
            with found as materialized (
                select r.*, lower(r.name) like :exact as exact
                  from register_on(:day) r
                 where (cardinality(:words) = 0
                        or (:code <> '' and r.code like :code)
                        or r.id in (select w.enterprise_id from enterprises_with(:words) w))
                   and (:sector = '' or r.ownership_sector = :sector)
                   and (cast(:units as bigint[]) is null
                        or cast(:units as bigint[]) && array[r.party_unit, r.union_unit, r.zone])
                   and (cast(:wards as bigint[]) is null or r.ward = any (cast(:wards as bigint[])))
                   and (:sizeFrom = -2 or coalesce(r.workers, -1) between :sizeFrom and :sizeTo)
                   and (:vsicVersion = '' or (r.vsic_version = :vsicVersion
                                              and left(r.vsic_code, 2) = any (:divisions)))
                   and (:status = '' or r.status = :status)
                   and (:condition = ''
                        or (r.active
                            and register_meets(:condition, r.party_organisation, r.union_organisation, r.workers,
                                               r.official_members, r.probationary_members, :unionFrom, :partyFrom)))
            )
            select found.*, totals.*
              from found
             cross join (select count(*) as all_rows, sum(workers) as all_workers,
                                sum(union_members) as all_union_members,
                                sum(official_members + probationary_members) as all_party_members
                           from found) totals
             order by exact desc,
                      case when :sort = 'NAME' then name collate "vi-VN-x-icu" end,
                      case when :sort = 'NAME_DOWN' then name collate "vi-VN-x-icu" end desc,
                      case when :sort = 'CODE' then code end,
                      case when :sort = 'CODE_DOWN' then code end desc,
                      case when :sort = 'WORKERS' then workers end,
                      case when :sort = 'WORKERS_DOWN' then workers end desc nulls last,
                      case when :sort = 'SURVEYED' then surveyed_on end nulls first,
                      case when :sort = 'SURVEYED_DOWN' then surveyed_on end desc nulls last,
                      name collate "vi-VN-x-icu", id
             limit :limit offset :offset
            """)
                .param("day", asked.on())
                .param("exact", question.exactPattern())
                .param("words", question.wordPatterns())
                .param("code", question.codePattern())
                .param("sector", question.chosenSector().map(Enum::name).orElse(""))
                .param("units", asked.units())
                .param("wards", asked.wards())
                .param("sizeFrom", size.map(SizeClass::from).orElse(ALL_SIZES))
                .param("sizeTo", size.map(SizeClass::to).orElse(ALL_SIZES))
                .param("vsicVersion", section.map(Industry::version).orElse(""))
                .param(
                        "divisions",
                        section.map(Industries::divisions).orElse(List.of()).toArray(String[]::new))
                .param("status", question.chosenStatus().map(TaxStatus::code).orElse(""))
                .param("condition", question.chosenCondition().map(Enum::name).orElse(""))
                .param("unionFrom", asked.unionFrom())
                .param("partyFrom", asked.partyFrom())
                .param("sort", question.chosenSort().name())
                .param("limit", asked.limit())
                .param("offset", asked.offset())
                .query(RegisterListTable::toFound)
                .list();
    }

    /**
     * Most words of a question are usually not said. A plan made once for all questions would reckon with every one of them, expect a
     * single row and go through the register a row at a time: minutes instead of a tenth of a second with 20 000 enterprises. Nor can it
     * reckon with what {@code register_meets} lets through, or with a list that was taken in a moment ago.
     */
    private void planForWhatIsAsked() {
        jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
        jdbc.sql("set local enable_nestloop = off").update();
    }

    private void planAsUsual() {
        jdbc.sql("set local enable_nestloop = on").update();
    }

    private static Found toFound(ResultSet row, int number) throws SQLException {
        return new Found(
                toLine(row),
                new Totals(
                        row.getLong("all_rows"),
                        row.getLong("all_workers"),
                        row.getLong("all_union_members"),
                        row.getLong("all_party_members")));
    }

    static RegisterLine toLine(ResultSet row) throws SQLException {
        var form = row.getString("legal_form");
        var vsic = row.getString("vsic_code");
        return new RegisterLine(
                new EnterpriseId(row.getInt("id")),
                row.getString("code"),
                row.getString("name"),
                form == null ? null : LegalForm.valueOf(form),
                OwnershipSector.valueOf(row.getString("ownership_sector")),
                TaxStatus.of(row.getString("status")).orElseThrow(),
                row.getString("address"),
                vsic == null ? null : new Industry(row.getString("vsic_version"), vsic),
                row.getObject("registered_on", LocalDate.class),
                toCount(row).orElse(null),
                new RegisterLine.Unit(row.getLong("party_unit"), ""),
                new RegisterLine.Unit(row.getLong("union_unit"), ""),
                new RegisterLine.Unit(row.getLong("ward"), ""),
                row.getObject("party_organisation") != null,
                row.getObject("union_organisation") != null);
    }

    private static Optional<RegisterLine.Count> toCount(ResultSet row) throws SQLException {
        var on = row.getObject("surveyed_on", LocalDate.class);
        return on == null
                ? Optional.empty()
                : Optional.of(new RegisterLine.Count(
                        on,
                        row.getInt("workers"),
                        row.getInt("union_members"),
                        row.getInt("official_members"),
                        row.getInt("probationary_members")));
    }
}
