package vn.songhanh.access.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.AccountId;

/** The sessions that Spring Session keeps; each carries the account as its principal. */
@Repository
class SessionTable {

    private final JdbcClient jdbc;

    SessionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void endAll(AccountId account) {
        jdbc.sql("delete from spring_session where principal_name = :principal")
                .param("principal", account.toString())
                .update();
    }

    void endOthers(AccountId account, String session) {
        jdbc.sql("delete from spring_session where principal_name = :principal and session_id <> :session")
                .param("principal", account.toString())
                .param("session", session)
                .update();
    }
}
