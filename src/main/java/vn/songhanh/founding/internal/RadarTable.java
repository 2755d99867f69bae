package vn.songhanh.founding.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.SizeClass;
import vn.songhanh.founding.CaseState;
import vn.songhanh.founding.Objective;

/** The radar: one statement filters, counts, sorts and cuts, so that its counts are those of its rows. */
@Repository
class RadarTable {

    /**
     * A question with everything looked up that the statement needs.
     *
     * @param sectors those that the programme counts
     * @param units managing units, any of which will do; null where every unit will
     * @param wards likewise for the place
     * @param freshFrom a count taken before this day is old
     * @param first the body whose own reasons come first
     */
    record Asked(
            RadarQuestion question,
            LocalDate on,
            List<OwnershipSector> sectors,
            long @Nullable [] units,
            long @Nullable [] wards,
            int unionFrom,
            int partyFrom,
            LocalDate freshFrom,
            Side first,
            int limit,
            int offset) {}

    /** How many rows there are of a reason and an act, whichever of both has been chosen. */
    record Count(RadarReason reason, RadarAct act, long rows) {}

    /** The rows of a page; {@code counts} of everything that the other filters let through. */
    record Found(List<RadarLine> lines, List<Count> counts) {}

    private static final int ALL_SIZES = -2;

    private final JdbcClient jdbc;

    RadarTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row of either kind: a count has no enterprise. */
    private record Row(
            RadarReason reason,
            RadarAct act,
            long rows,
            @Nullable RadarLine line) {}

    Found find(Asked asked) {
        // planned for what is asked: the register would be walked a row at a time otherwise (see RegisterListTable)
        jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
        jdbc.sql("set local enable_nestloop = off").update();
        var rows = rows(asked);
        jdbc.sql("set local enable_nestloop = on").update();
        return new Found(
                rows.stream().map(Row::line).filter(line -> line != null).toList(),
                rows.stream()
                        .filter(row -> row.line() == null)
                        .map(row -> new Count(row.reason(), row.act(), row.rows()))
                        .toList());
    }

    private List<Row> rows(Asked asked) {
        var question = asked.question();
        var size = question.chosenSize();
        return jdbc.sql("""
            with found as materialized (
                select r.*, case when r.reason = 'READY_FOR_UNION' then r.union_unit else r.party_unit end as unit,
                       c.objective, c.board_on, c.congress_on
                  from radar(:day, :unionFrom, :partyFrom, :freshFrom) r
                  left join founding_case c on c.id = r.case_id
                 where r.ownership_sector = any (:sectors)
                   and (:sector = '' or r.ownership_sector = :sector)
                   and (cast(:units as bigint[]) is null
                        or cast(:units as bigint[]) && array[r.party_unit, r.union_unit, r.ward, r.zone])
                   and (cast(:wards as bigint[]) is null or r.ward = any (cast(:wards as bigint[])))
                   and (:sizeFrom = -2 or r.workers between :sizeFrom and :sizeTo)
                   and (:typed = '' or r.name_folded like :name or r.code like :code)
            ), shown as (
                select *
                  from found
                 where (:reason = '' or reason = :reason) and (:act = '' or act = :act)
                 order by (reason = 'READY_FOR_UNION') <> (:first = 'UNION'), array_position(:acts, act),
                          coalesce(state_since, surveyed_on), name collate "vi-VN-x-icu", id, reason
                 limit :limit offset :offset
            )
            select reason, act, null::bigint as place, count(*) as rows, null::integer as id, null as code, null as name,
                   null as ownership_sector, null::date as surveyed_on, 0 as workers, 0 as official_members,
                   0 as probationary_members, null::bigint as unit, null::bigint as ward, null::bigint as case_id,
                   null as state, null::date as state_since, null::date as deferred_until, null as objective,
                   null::date as board_on, null::date as congress_on, null::date as dossier_on
              from found
             group by reason, act
            union all
            select reason, act, row_number() over (), 1, id, code, name, ownership_sector, surveyed_on, workers,
                   official_members, probationary_members, unit, ward, case_id, state, state_since, deferred_until,
                   objective, board_on, congress_on, dossier_on
              from shown
             order by place nulls first
            """)
                .param("day", asked.on())
                .param("unionFrom", asked.unionFrom())
                .param("partyFrom", asked.partyFrom())
                .param("freshFrom", asked.freshFrom())
                .param("sectors", asked.sectors().stream().map(Enum::name).toArray(String[]::new))
                .param("sector", question.chosenSector().map(Enum::name).orElse(""))
                .param("units", asked.units())
                .param("wards", asked.wards())
                .param("sizeFrom", size.map(SizeClass::from).orElse(ALL_SIZES))
                .param("sizeTo", size.map(SizeClass::to).orElse(ALL_SIZES))
                .param("typed", question.typed())
                .param("name", question.namePattern())
                .param("code", question.codePattern())
                .param("reason", question.chosenReason().map(Enum::name).orElse(""))
                .param("act", question.chosenAct().map(Enum::name).orElse(""))
                .param("acts", Arrays.stream(RadarAct.values()).map(Enum::name).toArray(String[]::new))
                .param("first", asked.first().name())
                .param("limit", asked.limit())
                .param("offset", asked.offset())
                .query(RadarTable::toRow)
                .list();
    }

    private static Row toRow(ResultSet row, int number) throws SQLException {
        var reason = RadarReason.valueOf(row.getString("reason"));
        var act = RadarAct.valueOf(row.getString("act"));
        return new Row(reason, act, row.getLong("rows"), row.getObject("id") == null ? null : toLine(row, reason, act));
    }

    private static RadarLine toLine(ResultSet row, RadarReason reason, RadarAct act) throws SQLException {
        return new RadarLine(
                row.getInt("id"),
                row.getString("code"),
                row.getString("name"),
                OwnershipSector.valueOf(row.getString("ownership_sector")),
                reason,
                act,
                row.getObject("surveyed_on", LocalDate.class),
                row.getInt("workers"),
                row.getInt("official_members"),
                row.getInt("probationary_members"),
                row.getLong("unit"),
                row.getLong("ward"),
                toBegun(row));
    }

    private static RadarLine.@Nullable Begun toBegun(ResultSet row) throws SQLException {
        return row.getObject("case_id") == null
                ? null
                : new RadarLine.Begun(
                        row.getLong("case_id"),
                        CaseState.valueOf(row.getString("state")),
                        row.getObject("state_since", LocalDate.class),
                        row.getObject("deferred_until", LocalDate.class),
                        new NextStep(
                                        Objective.valueOf(row.getString("objective")),
                                        CaseState.valueOf(row.getString("state")),
                                        row.getObject("board_on", LocalDate.class),
                                        row.getObject("congress_on", LocalDate.class),
                                        row.getObject("dossier_on", LocalDate.class))
                                .kind());
    }
}
