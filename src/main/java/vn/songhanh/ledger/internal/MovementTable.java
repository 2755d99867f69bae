package vn.songhanh.ledger.internal;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.programme.Account;

/** What some entries move together. */
@Repository
class MovementTable {

    /** The quantity on one account, and how many enterprises it comes from. */
    record Sum(Account account, long quantity, long enterprises) {}

    private final JdbcClient jdbc;

    MovementTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Sum> sums(Collection<EntryId> entries) {
        return entries.isEmpty()
                ? List.of()
                : jdbc.sql("""
            select p.account, sum(p.quantity) as quantity, count(distinct e.enterprise_id) as enterprises
              from posting p
              join entry e on e.id = p.entry_id
             where p.entry_id in (:entries)
             group by p.account
            """)
                        .param("entries", entries.stream().map(EntryId::value).toList())
                        .query((row, number) -> new Sum(
                                Account.valueOf(row.getString("account")),
                                row.getLong("quantity"),
                                row.getLong("enterprises")))
                        .list();
    }
}
