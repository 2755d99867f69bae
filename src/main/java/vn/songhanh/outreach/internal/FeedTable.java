package vn.songhanh.outreach.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.UnitId;
import vn.songhanh.outreach.Plan;

/** Calendars that people subscribe to. */
@Repository
class FeedTable {

    private final JdbcClient jdbc;

    FeedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the person who speaks that are not revoked, the newest first. */
    List<Feed> open() {
        return jdbc.sql("select * from calendar_feed where revoked_at is null order by id desc")
                .query(FeedTable::toFeed)
                .list();
    }

    /** By the hash of its secret; what is revoked is there no more. */
    Optional<Feed> bySecret(String hash) {
        return jdbc.sql("select * from calendar_feed where secret = :secret and revoked_at is null")
                .param("secret", hash)
                .query(FeedTable::toFeed)
                .optional();
    }

    void add(Feed.Kind kind, AccountId account, UnitId unit, String hash, Instant now) {
        jdbc.sql("""
            insert into calendar_feed (kind, account_id, unit_id, secret, made_at)
            values (:kind, :account, :unit, :secret, :now)
            """)
                .param("kind", kind.name())
                .param("account", account.value())
                .param("unit", unit.value())
                .param("secret", hash)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** False when there is no such calendar of the person who speaks. */
    boolean revoke(long id, Instant now) {
        return jdbc.sql("update calendar_feed set revoked_at = :now where id = :id and revoked_at is null")
                        .param("now", Timestamp.from(now))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** What stands in the calendar: activities of these units, or those that the account told; from a day on, the newest 5 000. */
    List<Event> events(long @Nullable [] units, @Nullable AccountId account, LocalDate from) {
        return jdbc.sql("""
            select n.*
              from (select a.*
                      from activity a
                     where a.ends_on >= :from
                       and (cast(:units as bigint[]) is null
                            or a.lead_unit = any (cast(:units as bigint[])) or a.partners && cast(:units as bigint[]))
                       and (cast(:account as bigint) is null
                            or exists (select from activity_step s where s.activity_id = a.id and s.account_id = :account))
                     order by a.begins_on desc, a.id desc
                     limit 5000) n
             order by n.begins_on, n.id
            """)
                .param("from", from)
                .param("units", units)
                .param("account", account == null ? null : account.value(), java.sql.Types.BIGINT)
                .query((row, number) -> new Event(ActivityTable.toActivity(row, number), row.getString("uid")))
                .list();
    }

    /** Activities that these units were taken off, as they knew them last. */
    List<TakenOff> takenOff(long[] units, LocalDate from) {
        return jdbc.sql("""
            select distinct on (t.activity_id) t.*
              from activity_taken_off t
             where t.unit_id = any (cast(:units as bigint[])) and t.ends_on >= :from
               and not exists (select from activity a
                                where a.id = t.activity_id
                                  and (a.lead_unit = any (cast(:units as bigint[])) or a.partners && cast(:units as bigint[])))
             order by t.activity_id, t.sequence desc
             limit 5000
            """)
                .param("units", units)
                .param("from", from)
                .query((row, number) -> new TakenOff(
                        row.getString("uid"),
                        row.getInt("sequence"),
                        row.getTimestamp("taken_at").toInstant(),
                        row.getString("title"),
                        new Plan.When(
                                row.getObject("begins_on", LocalDate.class),
                                row.getObject("ends_on", LocalDate.class),
                                row.getObject("begins_at", LocalTime.class))))
                .list();
    }

    /** An activity and what calendars know it by. */
    record Event(Activity activity, String uid) {}

    /** An activity of which a unit is no part any more. */
    record TakenOff(String uid, int sequence, Instant at, String title, Plan.When when) {}

    private static Feed toFeed(ResultSet row, int number) throws SQLException {
        return new Feed(
                row.getLong("id"),
                Feed.Kind.valueOf(row.getString("kind")),
                new AccountId(row.getLong("account_id")),
                new UnitId(row.getLong("unit_id")),
                row.getTimestamp("made_at").toInstant());
    }
}
