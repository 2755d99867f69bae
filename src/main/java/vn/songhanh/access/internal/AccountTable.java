package vn.songhanh.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.NewPerson;

@Repository
class AccountTable {

    private final JdbcClient jdbc;
    private final MandateTable mandates;

    AccountTable(JdbcClient jdbc, MandateTable mandates) {
        this.jdbc = jdbc;
        this.mandates = mandates;
    }

    Optional<Account> byName(String username) {
        return jdbc.sql("""
            select id, username, full_name, password_hash, administrator, must_change,
                   closed_at is not null as closed, version
              from account
             where username = :username
            """).param("username", username).query(this::toAccount).optional();
    }

    Optional<Account> byId(AccountId id) {
        return jdbc.sql("""
            select id, username, full_name, password_hash, administrator, must_change,
                   closed_at is not null as closed, version
              from account
             where id = :id
            """).param("id", id.value()).query(this::toAccount).optional();
    }

    boolean none() {
        return jdbc.sql("select not exists (select from account)")
                .query(Boolean.class)
                .single();
    }

    /** Whoever adds the first account waits for the other one who does. */
    void lock() {
        jdbc.sql("lock table account in share row exclusive mode").update();
    }

    /** Adds the person; empty when somebody has the user name already. */
    Optional<AccountId> add(NewPerson person, String hash, Instant now) {
        return jdbc.sql("""
            insert into account (username, full_name, password_hash, administrator, must_change, created_at)
            values (:username, :fullName, :hash, :administrator, :mustChange, :now)
                on conflict (username) do nothing
            returning id
            """)
                .param("username", person.username())
                .param("fullName", person.fullName())
                .param("hash", hash)
                .param("administrator", person.administrator())
                .param("mustChange", person.mustChange())
                .param("now", Timestamp.from(now))
                .query((row, number) -> new AccountId(row.getLong("id")))
                .optional();
    }

    void setPassword(AccountId account, String hash, boolean mustChange) {
        jdbc.sql("""
            update account
               set password_hash = :hash, must_change = :mustChange, version = version + 1
             where id = :id
            """)
                .param("hash", hash)
                .param("mustChange", mustChange)
                .param("id", account.value())
                .update();
    }

    void change(AccountId account, String fullName, boolean administrator) {
        jdbc.sql("""
            update account
               set full_name = :fullName, administrator = :administrator, version = version + 1
             where id = :id
            """)
                .param("fullName", fullName)
                .param("administrator", administrator)
                .param("id", account.value())
                .update();
    }

    void close(AccountId account, Instant now) {
        jdbc.sql("update account set closed_at = :now, version = version + 1 where id = :id and closed_at is null")
                .param("now", Timestamp.from(now))
                .param("id", account.value())
                .update();
    }

    void reopen(AccountId account) {
        jdbc.sql("update account set closed_at = null, version = version + 1 where id = :id and closed_at is not null")
                .param("id", account.value())
                .update();
    }

    /** How many administrators besides this one can sign in. */
    int otherAdministrators(AccountId account) {
        return jdbc.sql("select count(*) from account where administrator and closed_at is null and id <> :id")
                .param("id", account.value())
                .query(Integer.class)
                .single();
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
                row.getInt("version"),
                mandates.of(new AccountId(row.getLong("id"))));
    }
}
