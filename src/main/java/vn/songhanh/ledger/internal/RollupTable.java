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
     * One cell that an entry touches: an account of a unit in a month.
     *
     * @param enterprise the entry's enterprise, 0 for none
     * @param counted whether the enterprise has more than nothing here now
     */
    private record Cell(
            long programme,
            String account,
            long unit,
            LocalDate month,
            long quantity,
            int enterprise,
            boolean counted,
            RoaringBitmap enterprises) {

        byte[] set() {
            if (enterprise > 0 && counted) {
                enterprises.add(enterprise);
            } else if (enterprise > 0) {
                enterprises.remove(enterprise);
            }
            return EnterpriseSet.bytes(enterprises);
        }
    }

    private final JdbcClient jdbc;

    RollupTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds an entry's postings to the cells of a state; call it when the entry stands in that state already. */
    void add(EntryId entry, ClaimState state) {
        move(entry, state, 1);
    }

    /** Takes an entry's postings out of the cells of a state that it has left already. */
    void remove(EntryId entry, ClaimState state) {
        move(entry, state, -1);
    }

    private void move(EntryId entry, ClaimState state, int sign) {
        if (state == ClaimState.WITHDRAWN) {
            return;
        }
        var cells = cells(entry, state);
        if (cells.isEmpty()) {
            return;
        }
        jdbc.sql("""
            insert into rollup (programme_id, account, unit_id, month, state, quantity, enterprises)
            select :programme, t.account, t.unit_id, :month, :state, t.quantity, t.enterprises
              from unnest(cast(:accounts as text[]), cast(:units as bigint[]), cast(:quantities as bigint[]),
                          cast(:sets as bytea[])) t (account, unit_id, quantity, enterprises)
                on conflict (programme_id, account, unit_id, month, state)
                do update set quantity = rollup.quantity + excluded.quantity, enterprises = excluded.enterprises
            """)
                .param("programme", cells.getFirst().programme())
                .param("month", cells.getFirst().month())
                .param("state", state.name())
                .param("accounts", cells.stream().map(Cell::account).toArray(String[]::new))
                .param("units", cells.stream().mapToLong(Cell::unit).toArray())
                .param(
                        "quantities",
                        cells.stream().mapToLong(cell -> sign * cell.quantity()).toArray())
                .param("sets", cells.stream().map(Cell::set).toArray(byte[][]::new))
                .update();
    }

    private List<Cell> cells(EntryId entry, ClaimState state) {
        return jdbc.sql("""
            with this as (
                select id, programme_id, enterprise_id, date_trunc('month', counts_on)::date as month
                  from entry
                 where id = :entry
            ), cell as (
                select t.programme_id, p.account, u.unit_id, t.month, p.quantity, t.enterprise_id
                  from this t
                  join posting p on p.entry_id = t.id
                 cross join lateral (select 0::bigint as unit_id
                                      union
                                     select unnest(path) from entry_unit where entry_id = t.id) u
            ), present as (
                select p.account, u.unit_id, sum(p.quantity) as quantity
                  from this t
                  join entry e on e.enterprise_id = t.enterprise_id
                              and e.programme_id = t.programme_id
                              and e.counts_on >= t.month
                              and e.counts_on < (t.month + interval '1 month')::date
                  join entry_state s on s.entry_id = e.id and s.state = :state
                  join posting p on p.entry_id = e.id
                 cross join lateral (select 0::bigint as unit_id
                                      union
                                     select unnest(path) from entry_unit where entry_id = e.id) u
                 group by p.account, u.unit_id
            )
            select c.*, coalesce(n.quantity, 0) > 0 as counted,
                   (select r.enterprises
                      from rollup r
                     where r.programme_id = c.programme_id and r.account = c.account
                       and r.unit_id = c.unit_id and r.month = c.month and r.state = :state) as enterprises
              from cell c
              left join present n on n.account = c.account and n.unit_id = c.unit_id
            """)
                .param("entry", entry.value())
                .param("state", state.name())
                .query(RollupTable::toCell)
                .list();
    }

    private static Cell toCell(ResultSet row, int number) throws SQLException {
        return new Cell(
                row.getLong("programme_id"),
                row.getString("account"),
                row.getLong("unit_id"),
                row.getObject("month", LocalDate.class),
                row.getLong("quantity"),
                row.getInt("enterprise_id"),
                row.getBoolean("counted"),
                EnterpriseSet.of(row.getBytes("enterprises")));
    }
}
