package vn.songhanh.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.EntryId;

/**
 * Keeps the sums that figures are read from, in the transaction of the entry. Runs under the lock of the ledger's
 * clock, so the rows of the city never make anybody wait a second time.
 */
@Repository
class RollupTable {

    /**
     * A set of enterprises that is another one after a move; most moves change none, since an enterprise is in the set of
     * a month once.
     *
     * @param counted whether the enterprise has more than nothing there now
     */
    private record Changed(
            long programme,
            String account,
            long unit,
            LocalDate month,
            int enterprise,
            boolean counted,
            RoaringBitmap enterprises) {

        byte[] after() {
            if (counted) {
                enterprises.add(enterprise);
            } else {
                enterprises.remove(enterprise);
            }
            return EnterpriseSet.bytes(enterprises);
        }
    }

    private final JdbcClient jdbc;

    RollupTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds an entry's postings to the sums of a state. */
    void add(EntryId entry, ClaimState state) {
        move(entry, state, 1);
    }

    /** Takes an entry's postings out of the sums of a state. */
    void remove(EntryId entry, ClaimState state) {
        move(entry, state, -1);
    }

    private void move(EntryId entry, ClaimState state, int sign) {
        if (state == ClaimState.WITHDRAWN) {
            return;
        }
        var changed = moved(entry, state, sign);
        if (!changed.isEmpty()) {
            keep(changed, state);
        }
    }

    /** Moves the sums and answers which sets change; the sets are judged by what the enterprise had before. */
    private List<Changed> moved(EntryId entry, ClaimState state, int sign) {
        return jdbc.sql("""
            with moved as materialized (
                select p.programme_id, p.account, p.enterprise_id, p.place_id, l.path, :sign * p.quantity as quantity,
                       month_number(p.counts_on) as month
                  from posting p
                  join place l on l.id = p.place_id
                 where p.entry_id = :entry
            ), of_enterprise as (
                insert into rollup_of_enterprise as r (programme_id, account, enterprise_id, place_id, state, months, entries)
                select programme_id, account, enterprise_id, place_id, :state, in_month(month, quantity), in_month(month, :sign)
                  from moved
                    on conflict (programme_id, account, enterprise_id, place_id, state)
                    do update set months = months_added(r.months, excluded.months),
                                  entries = months_added(r.entries, excluded.entries)
            ), of_unit as (
                insert into rollup as r (programme_id, account, unit_id, year, state, months, entries)
                select m.programme_id, m.account, u.unit_id, m.month / 12, :state, in_month(m.month, m.quantity),
                       in_month(m.month, :sign)
                  from moved m
                 cross join lateral unnest(m.path || 0::bigint) u (unit_id)
                    on conflict (programme_id, account, unit_id, year, state)
                    do update set months = months_added(r.months, excluded.months),
                                  entries = months_added(r.entries, excluded.entries)
            )
            select m.programme_id, m.account, u.unit_id, first_of_month(m.month) as month_on, m.enterprise_id, b.quantity + m.quantity > 0 as counted,
                   (select s.enterprises
                      from rollup_set s
                     where s.programme_id = m.programme_id and s.account = m.account and s.unit_id = u.unit_id
                       and s.month = first_of_month(m.month) and s.state = :state) as enterprises
              from moved m
             cross join lateral unnest(m.path || 0::bigint) u (unit_id)
             cross join lateral (select coalesce(sum(r.months[m.month]), 0) as quantity
                                   from rollup_of_enterprise r
                                   join place l on l.id = r.place_id
                                  where r.programme_id = m.programme_id and r.account = m.account
                                    and r.enterprise_id = m.enterprise_id and r.state = :state
                                    and u.unit_id = any(l.path || 0::bigint)) b
             where m.enterprise_id > 0
               and (b.quantity > 0) <> (b.quantity + m.quantity > 0)
            """)
                .param("entry", entry.value())
                .param("state", state.name())
                .param("sign", sign)
                .query(RollupTable::toChanged)
                .list();
    }

    private void keep(List<Changed> changed, ClaimState state) {
        jdbc.sql("""
            insert into rollup_set (programme_id, account, unit_id, month, state, enterprises)
            select :programme, t.account, t.unit_id, :month, :state, t.enterprises
              from unnest(cast(:accounts as text[]), cast(:units as bigint[]), cast(:sets as bytea[]))
                       t (account, unit_id, enterprises)
                on conflict (programme_id, account, unit_id, month, state)
                do update set enterprises = excluded.enterprises
            """)
                .param("programme", changed.getFirst().programme())
                .param("month", changed.getFirst().month())
                .param("state", state.name())
                .param("accounts", changed.stream().map(Changed::account).toArray(String[]::new))
                .param("units", changed.stream().mapToLong(Changed::unit).toArray())
                .param("sets", changed.stream().map(Changed::after).toArray(byte[][]::new))
                .update();
    }

    private static Changed toChanged(ResultSet row, int number) throws SQLException {
        return new Changed(
                row.getLong("programme_id"),
                row.getString("account"),
                row.getLong("unit_id"),
                row.getObject("month_on", LocalDate.class),
                row.getInt("enterprise_id"),
                row.getBoolean("counted"),
                EnterpriseSet.of(row.getBytes("enterprises")));
    }
}
