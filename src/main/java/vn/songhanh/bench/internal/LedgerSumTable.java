package vn.songhanh.bench.internal;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sums copied entries up, as the ledger itself keeps up with every entry. */
@Repository
class LedgerSumTable {

    private static final int AT_ONCE = 500;

    private static final List<String> QUANTITIES =
            List.of("truncate rollup, rollup_of_enterprise, rollup_set", """
            insert into rollup_of_enterprise (programme_id, account, enterprise_id, place_id, state, months, entries)
            select programme_id, account, enterprise_id, place_id, state,
                   months_together(in_month(month, quantity) order by month),
                   months_together(in_month(month, entries) order by month)
              from counted_month
             group by programme_id, account, enterprise_id, place_id, state
            """, """
            insert into rollup (programme_id, account, unit_id, year, state, months, entries)
            select programme_id, account, unit_id, month / 12, state,
                   months_together(in_month(month, quantity) order by month),
                   months_together(in_month(month, entries) order by month)
              from counted_unit_month
             group by programme_id, account, unit_id, month / 12, state
            """);

    private record Members(
            long programme, String account, long unit, LocalDate month, String state, byte[] enterprises) {}

    void sumUp(JdbcClient jdbc) {
        QUANTITIES.forEach(statement -> jdbc.sql(statement).update());
        var sets = new ArrayList<Members>();
        jdbc.sql("""
            select r.programme_id, r.account, u.unit_id, first_of_month(m.month) as month, r.state,
                   array_agg(distinct r.enterprise_id) as enterprises
              from rollup_of_enterprise r
              join place l on l.id = r.place_id
             cross join lateral unnest(l.path || 0::bigint) u (unit_id)
             cross join lateral generate_subscripts(r.months, 1) m (month)
             where r.months[m.month] > 0
             group by r.programme_id, r.account, u.unit_id, m.month, r.state
            """).query((RowCallbackHandler) row -> sets.add(members(row)));
        for (var first = 0; first < sets.size(); first += AT_ONCE) {
            keep(jdbc, sets.subList(first, Math.min(sets.size(), first + AT_ONCE)));
        }
    }

    private static void keep(JdbcClient jdbc, List<Members> sets) {
        jdbc.sql("""
            insert into rollup_set (programme_id, account, unit_id, month, state, enterprises)
            select *
              from unnest(cast(:programmes as bigint[]), cast(:accounts as text[]), cast(:units as bigint[]),
                          cast(:months as date[]), cast(:states as text[]), cast(:sets as bytea[]))
            """)
                .param("programmes", sets.stream().mapToLong(Members::programme).toArray())
                .param("accounts", sets.stream().map(Members::account).toArray(String[]::new))
                .param("units", sets.stream().mapToLong(Members::unit).toArray())
                .param(
                        "months",
                        sets.stream().map(one -> one.month().toString()).toArray(String[]::new))
                .param("states", sets.stream().map(Members::state).toArray(String[]::new))
                .param("sets", sets.stream().map(Members::enterprises).toArray(byte[][]::new))
                .update();
    }

    private static Members members(ResultSet row) throws SQLException {
        return new Members(
                row.getLong("programme_id"),
                row.getString("account"),
                row.getLong("unit_id"),
                row.getObject("month", LocalDate.class),
                row.getString("state"),
                set((Integer[]) row.getArray("enterprises").getArray()));
    }

    private static byte[] set(Integer[] enterprises) {
        var set = new RoaringBitmap();
        for (var enterprise : enterprises) {
            set.add(enterprise);
        }
        set.runOptimize();
        var bytes = ByteBuffer.allocate(set.serializedSizeInBytes());
        set.serialize(bytes);
        return bytes.array();
    }
}
