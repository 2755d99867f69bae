package vn.songhanh.notice.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.AccountId;
import vn.songhanh.text.Language;

/** Who wants digests, and which were sent. */
@Repository
class DigestTable {

    /** What became of a digest; {@code tries} counts how often the server was asked. */
    enum State {
        WAITING,
        SENT,
        EMPTY
    }

    private final JdbcClient jdbc;

    DigestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Choice> of(AccountId account) {
        return jdbc.sql("select * from digest_choice where account_id = :account")
                .param("account", account.value())
                .query(DigestTable::toChoice)
                .optional();
    }

    /** False when it was changed since this version was read. */
    boolean choose(Choice choice) {
        return jdbc.sql("""
                        insert into digest_choice as d (account_id, mail, rhythm, hour, weekday, language, chosen_at)
                        values (:account, :mail, :rhythm, :hour, :weekday, :language, :since)
                            on conflict (account_id) do update
                           set mail = excluded.mail, rhythm = excluded.rhythm, hour = excluded.hour,
                               weekday = excluded.weekday, language = excluded.language,
                               chosen_at = excluded.chosen_at, version = d.version + 1
                         where d.version = :version
                        """)
                        .param("account", choice.account().value())
                        .param("mail", choice.mail())
                        .param("rhythm", choice.rhythm().name())
                        .param("hour", choice.hour())
                        .param("weekday", choice.weekday().getValue())
                        .param("language", choice.language().name())
                        .param("since", Timestamp.from(choice.since()))
                        .param("version", choice.version())
                        .update()
                == 1;
    }

    /**
     * Those of people who can still sign in, and for whose newest hour nothing was noted but failures.
     *
     * @param now in Việt Nam
     */
    List<Choice> wanted(LocalDateTime now) {
        return jdbc.sql("""
            select d.*
              from digest_choice d
              join account a on a.id = d.account_id and a.closed_at is null
             where d.rhythm <> 'NEVER'
               and not exists (select from digest g
                                where g.account_id = d.account_id and g.state <> 'WAITING'
                                  and g.for_day = cast(cast(:now as timestamp) - make_interval(hours => d.hour) as date))
             order by d.account_id
            """).param("now", now).query(DigestTable::toChoice).list();
    }

    /** How many people get a digest. */
    int count() {
        return jdbc.sql("select count(*) from digest_choice where rhythm <> 'NEVER'")
                .query(Integer.class)
                .single();
    }

    boolean sent(AccountId account, LocalDate day) {
        return jdbc.sql("""
            select exists (select from digest where account_id = :account and for_day = :day and state <> 'WAITING')
            """)
                .param("account", account.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** Notes a try: what came of it, and the server's words where it failed. */
    void note(AccountId account, LocalDate day, State state, String fault, Instant now) {
        jdbc.sql("""
            insert into digest as d (account_id, for_day, state, fault, tried_at)
            values (:account, :day, :state, :fault, :now)
                on conflict (account_id, for_day) do update
               set state = excluded.state, fault = excluded.fault, tried_at = excluded.tried_at, tries = d.tries + 1
            """)
                .param("account", account.value())
                .param("day", day)
                .param("state", state.name())
                .param("fault", fault)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** The last tries, the newest first, without saying whose they were. */
    List<MailPage.Line> tried(int limit) {
        return jdbc.sql("select * from digest order by tried_at desc, id desc limit :limit")
                .param("limit", limit)
                .query((row, number) -> new MailPage.Line(
                        row.getObject("for_day", LocalDate.class),
                        row.getString("state").equals("WAITING"),
                        row.getInt("tries"),
                        row.getString("fault"),
                        row.getTimestamp("tried_at").toInstant()))
                .list();
    }

    private static Choice toChoice(ResultSet row, int number) throws SQLException {
        return new Choice(
                new AccountId(row.getLong("account_id")),
                row.getString("mail"),
                Rhythm.valueOf(row.getString("rhythm")),
                row.getInt("hour"),
                DayOfWeek.of(row.getInt("weekday")),
                Language.valueOf(row.getString("language")),
                row.getInt("version"),
                row.getTimestamp("chosen_at").toInstant());
    }
}
