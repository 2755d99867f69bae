package vn.songhanh.outreach.internal;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Side;
import vn.songhanh.outreach.ActivityId;

/** What was told of activities. */
@Repository
class TellingTable {

    private final JdbcClient jdbc;

    TellingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<Told> of(ActivityId activity) {
        return jdbc.sql("select * from activity_step where activity_id = :activity order by id desc")
                .param("activity", activity.value())
                .query((row, number) -> new Told(
                        Told.Kind.valueOf(row.getString("kind")),
                        row.getString("reason"),
                        Side.valueOf(row.getString("side")),
                        row.getString("told_by"),
                        row.getTimestamp("told_at").toInstant()))
                .list();
    }

    void add(ActivityId activity, int version, Told told, AccountId account) {
        jdbc.sql("""
            insert into activity_step (activity_id, version, kind, reason, side, account_id, told_by, told_at)
            values (:activity, :version, :kind, :reason, :side, :account, :by, :at)
            """)
                .param("activity", activity.value())
                .param("version", version)
                .param("kind", told.kind().name())
                .param("reason", told.reason())
                .param("side", told.side().name())
                .param("account", account.value())
                .param("by", told.by())
                .param("at", Timestamp.from(told.at()))
                .update();
    }
}
