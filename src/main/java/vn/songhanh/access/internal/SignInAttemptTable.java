package vn.songhanh.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SignInAttemptTable {

    private final JdbcClient jdbc;

    SignInAttemptTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Throttle throttle(String username, String address, Instant now) {
        return jdbc.sql("""
                        select count(*) filter (where username = :username and at > coalesce(
                                   (select max(s.at) from sign_in_attempt s where s.username = :username and s.success),
                                   '-infinity')) as of_name,
                               count(*) filter (where address = :address) as from_address,
                               coalesce(min(at), :now) as oldest
                          from sign_in_attempt
                         where (username = :username or address = :address)
                           and not success
                           and at > :since
                        """)
                .param("username", username)
                .param("address", address)
                .param("now", Timestamp.from(now))
                .param("since", Timestamp.from(now.minus(Throttle.WINDOW)))
                .query(SignInAttemptTable::toThrottle)
                .single();
    }

    void add(String username, String address, Instant now, boolean success) {
        jdbc.sql("""
                        insert into sign_in_attempt (username, address, at, success)
                        values (:username, :address, :at, :success)
                        """)
                .param("username", username)
                .param("address", address)
                .param("at", Timestamp.from(now))
                .param("success", success)
                .update();
    }

    void forgetBefore(Instant instant) {
        jdbc.sql("delete from sign_in_attempt where at < :instant")
                .param("instant", Timestamp.from(instant))
                .update();
    }

    private static Throttle toThrottle(ResultSet row, int number) throws SQLException {
        return new Throttle(
                row.getInt("of_name"),
                row.getInt("from_address"),
                row.getTimestamp("oldest").toInstant());
    }
}
