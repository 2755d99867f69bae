package vn.songhanh.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.NewRole;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;

/** The roles people hold at a unit for a time. */
@Repository
class MandateTable {

    private final JdbcClient jdbc;

    MandateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Account.HeldRole> of(AccountId account) {
        return jdbc.sql("""
            select id, account_id, side, unit_id, role, valid_from, valid_to
              from mandate
             where account_id = :account
             order by valid_from, id
            """)
                .param("account", account.value())
                .query(MandateTable::toHeldRole)
                .list();
    }

    Map<AccountId, List<Account.HeldRole>> of(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
            select id, account_id, side, unit_id, role, valid_from, valid_to
              from mandate
             where account_id in (:accounts)
             order by valid_from, id
            """)
                .param("accounts", accounts.stream().map(AccountId::value).toList())
                .query((row, number) -> Map.entry(new AccountId(row.getLong("account_id")), toHeldRole(row, number)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    boolean onBothSides() {
        return jdbc.sql("select count(distinct side) = 2 from mandate")
                .query(Boolean.class)
                .single();
    }

    void grant(AccountId account, NewRole role) {
        jdbc.sql("""
            insert into mandate (account_id, side, unit_id, role, valid_from, valid_to)
            values (:account, :side, :unit, :role, :from, :to)
            """)
                .param("account", account.value())
                .param("side", role.side().name())
                .param("unit", role.unit().value())
                .param("role", role.role().name())
                .param("from", role.from())
                .param("to", role.to())
                .update();
    }

    /** {@code on} is the first day without the role. */
    void end(long mandate, LocalDate on) {
        jdbc.sql("update mandate set valid_to = :day where id = :id")
                .param("day", on)
                .param("id", mandate)
                .update();
    }

    /** Takes away a role that never held a day. */
    void remove(long mandate) {
        jdbc.sql("delete from mandate where id = :id").param("id", mandate).update();
    }

    private static Account.HeldRole toHeldRole(ResultSet row, int number) throws SQLException {
        return new Account.HeldRole(
                row.getLong("id"),
                Side.valueOf(row.getString("side")),
                new UnitId(row.getLong("unit_id")),
                Role.valueOf(row.getString("role")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
