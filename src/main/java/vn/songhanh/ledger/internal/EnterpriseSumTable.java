package vn.songhanh.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.enterprise.OwnershipSector;

/** Reads the sums of enterprises: what other cuts than units of the time are summed from. */
@Repository
class EnterpriseSumTable {

    private final JdbcClient jdbc;

    EnterpriseSumTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void read(Question question, Sums sums) {
        jdbc.sql("""
            with stated as materialized (
                select s.enterprise_id, s.place_id, s.path
                  from stated_places(:programme, :structure) s
                 where s.path @> cast(:within as bigint[])
            ), part as (
                select case :by when 'UNIT' then u.unit_id when 'ENTERPRISE' then r.enterprise_id
                                else array_position(cast(:allSectors as text[]), e.ownership_sector) end as row_id,
                       r.account, r.year, r.state, r.months,
                       case when r.account = any(cast(:counting as text[])) then r.enterprise_id else 0 end as enterprise_id
                  from rollup_of_enterprise r
                  join stated s on s.place_id = r.place_id
                               and s.enterprise_id = case when :asWas then 0 else r.enterprise_id end
                  left join enterprise e on e.id = r.enterprise_id
                 cross join lateral unnest(case :by when 'UNIT' then s.path || 0::bigint else '{0}' end) u (unit_id)
                 where r.programme_id = :programme
                   and r.account = any(cast(:accounts as text[]))
                   and r.year <= :last
                   and (r.year >= :first or r.account = any(cast(:standing as text[])))
                   and u.unit_id = any(cast(:units as bigint[]))
                   and (cardinality(cast(:sectors as text[])) = 0 or e.ownership_sector = any(cast(:sectors as text[])))
            )
            select row_id, account, year, state, enterprise_id,
                   array[sum(months[1]), sum(months[2]), sum(months[3]), sum(months[4]), sum(months[5]), sum(months[6]),
                         sum(months[7]), sum(months[8]), sum(months[9]), sum(months[10]), sum(months[11]),
                         sum(months[12])]::bigint[] as months
              from part
             where row_id is not null
             group by row_id, account, year, state, enterprise_id
            """)
                .param("programme", question.programme().value())
                .param("structure", question.structure(), java.sql.Types.DATE)
                .param("asWas", question.structure() == null)
                .param("by", question.grid().by().name())
                .param("allSectors", Question.names(List.of(OwnershipSector.values())))
                .param("accounts", Question.names(question.accounts().all()))
                .param("standing", Question.names(question.accounts().standing()))
                .param("counting", Question.names(question.accounts().counting()))
                .param("units", Question.numbers(question.grid().units()))
                .param("within", Question.numbers(question.grid().within()))
                .param("sectors", Question.names(question.sectors()))
                .param("first", question.timeline().first().getYear())
                .param("last", question.timeline().last().getYear())
                .query((RowCallbackHandler) row -> add(row, sums));
    }

    private static void add(ResultSet row, Sums sums) throws SQLException {
        var track = sums.track(row.getLong("row_id"), row.getString("account"), row.getString("state"));
        UnitSumTable.addYear(row, track, sums);
        var enterprise = row.getInt("enterprise_id");
        if (enterprise > 0) {
            addEnterprise(row, track, enterprise, sums.timeline());
        }
    }

    private static void addEnterprise(ResultSet row, Track track, int enterprise, Timeline timeline)
            throws SQLException {
        var one = RoaringBitmap.bitmapOf(enterprise);
        var year = row.getInt("year");
        var months = (Long[]) row.getArray("months").getArray();
        for (var month = 0; month < months.length; month++) {
            var segment = months[month] > 0 ? timeline.whole(year, month + 1) : -1;
            if (segment > 0) {
                track.unite(segment, one);
            }
        }
    }
}
