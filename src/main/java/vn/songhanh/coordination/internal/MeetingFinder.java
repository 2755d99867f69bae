package vn.songhanh.coordination.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.desk.Finder;
import vn.songhanh.text.Like;
import vn.songhanh.text.Words;
import vn.songhanh.web.Address;

/** Finds meetings and what they gave to do, the newest first. */
@Repository
@Order(5)
class MeetingFinder implements Finder {

    private final JdbcClient jdbc;

    MeetingFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Words kind() {
        return Words.of("Giao ban", "Meetings");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Found> find(String question, int limit) {
        return jdbc.sql("""
            select '/app/meetings/' || m.id as href, m.title as name, m.held_on as day, 'M' as kind
              from meeting m
             where m.folded like all (:words)
            union all
            select '/app/assignments/' || a.id, a.what, a.due, 'A'
              from assignment a
             where a.folded like all (:words)
             order by day desc, href
             limit :limit
            """)
                .param("words", Like.words(question))
                .param("limit", limit)
                .query((row, number) -> new Found(
                        Words.same(row.getString("name")),
                        (row.getString("kind").equals("M")
                                        ? Words.of("Họp ngày {0}", "Meeting of {0}")
                                        : Words.of("Việc được giao, hạn {0}", "Given to do by {0}"))
                                .with(row.getObject("day", LocalDate.class)),
                        row.getString("href")))
                .list();
    }

    @Override
    public Optional<Address> listing(String question) {
        return Optional.of(Address.of("/app/meetings").with("q", question));
    }
}
