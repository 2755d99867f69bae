package vn.songhanh.notice.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.notice.Notices;
import vn.songhanh.text.Words;

/** Notices of units, and how far each person has read; row security shows a unit its own. */
@Repository
class NoticeTable implements Notices {

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void tell(Side side, UnitId unit, Words what, String subject, String href) {
        jdbc.sql("""
            insert into notice (side, unit_id, what_vi, what_en, subject, href, told_at)
            values (:side, :unit, :vi, :en, :subject, :href, :now)
            """)
                .param("side", side.name())
                .param("unit", unit.value())
                .param("vi", what.vi())
                .param("en", what.en())
                .param("subject", subject)
                .param("href", href)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    int unread(Mandate mandate) {
        return jdbc.sql("""
            select count(*)
              from notice n
             where n.side = :side and n.unit_id = :unit
               and n.id > coalesce((select r.read_until from notice_read r
                                     where r.account_id = :account and r.unit_id = :unit), 0)
            """)
                .param("side", mandate.side().name())
                .param("unit", mandate.unit().value())
                .param("account", mandate.account().value())
                .query(Integer.class)
                .single();
    }

    /** Those before this one, the newest first. */
    List<NoticesPage.Line> of(Mandate mandate, long before, int limit) {
        return jdbc.sql("""
            select n.*, n.id > coalesce((select r.read_until from notice_read r
                                          where r.account_id = :account and r.unit_id = :unit), 0) as fresh
              from notice n
             where n.side = :side and n.unit_id = :unit and n.id < :before
             order by n.id desc
             limit :limit
            """)
                .param("side", mandate.side().name())
                .param("unit", mandate.unit().value())
                .param("account", mandate.account().value())
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> new NoticesPage.Line(
                        row.getLong("id"),
                        Words.of(row.getString("what_vi"), row.getString("what_en")),
                        row.getString("subject"),
                        row.getString("href"),
                        row.getTimestamp("told_at").toInstant(),
                        row.getBoolean("fresh")))
                .list();
    }

    void read(Mandate mandate, long until) {
        jdbc.sql("""
            insert into notice_read as r (account_id, unit_id, read_until)
            values (:account, :unit, :until)
                on conflict (account_id, unit_id) do update
               set read_until = greatest(r.read_until, excluded.read_until)
            """)
                .param("account", mandate.account().value())
                .param("unit", mandate.unit().value())
                .param("until", until)
                .update();
    }
}
