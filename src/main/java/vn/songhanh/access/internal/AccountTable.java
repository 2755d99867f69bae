package vn.songhanh.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.NewPerson;
import vn.songhanh.access.NewRole;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;

@Repository
class AccountTable {

    private final JdbcClient jdbc;

    AccountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> byName(String username) {
        return jdbc.sql("""
            select id, username, full_name, password_hash, administrator, must_change,
                   closed_at is not null as closed
              from account
             where username = :username
            """).param("username", username).query(this::toAccount).optional();
    }

    Optional<Account> byId(AccountId id) {
        return jdbc.sql("""
            select id, username, full_name, password_hash, administrator, must_change,
                   closed_at is not null as closed
              from account
             where id = :id
            """).param("id", id.value()).query(this::toAccount).optional();
    }

    boolean none() {
        return jdbc.sql("select not exists (select from account)")
                .query(Boolean.class)
                .single();
    }

    boolean bothSidesSeated() {
        return jdbc.sql("select count(distinct side) = 2 from mandate")
                .query(Boolean.class)
                .single();
    }

    /** Whoever adds the first account waits for the other one who does. */
    void lock() {
        jdbc.sql("lock table account in share row exclusive mode").update();
    }

    AccountId add(NewPerson person, String hash, Instant now) {
        return jdbc.sql("""
            insert into account (username, full_name, password_hash, administrator, must_change, created_at)
            values (:username, :fullName, :hash, :administrator, :mustChange, :now)
            returning id
            """)
                .param("username", person.username())
                .param("fullName", person.fullName())
                .param("hash", hash)
                .param("administrator", person.administrator())
                .param("mustChange", person.mustChange())
                .param("now", Timestamp.from(now))
                .query((row, number) -> new AccountId(row.getLong("id")))
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

    private List<Account.HeldRole> heldBy(long account) {
        return jdbc.sql("""
            select id, side, unit_id, role, valid_from, valid_to
              from mandate
             where account_id = :account
             order by valid_from, id
            """)
                .param("account", account)
                .query(AccountTable::toHeldRole)
                .list();
    }

    private Account toAccount(ResultSet row, int number) throws SQLException {
        return new Account(
                new AccountId(row.getLong("id")),
                row.getString("username"),
                row.getString("full_name"),
                row.getString("password_hash"),
                row.getBoolean("administrator"),
                row.getBoolean("must_change"),
                row.getBoolean("closed"),
                heldBy(row.getLong("id")));
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
