package vn.songhanh.coordination.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Side;
import vn.songhanh.desk.Finder;
import vn.songhanh.text.Like;
import vn.songhanh.text.Words;
import vn.songhanh.web.Address;

/** Finds support requests, the newest first. */
@Repository
@Order(5)
class RequestFinder implements Finder {

    private final JdbcClient jdbc;

    RequestFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Words kind() {
        return Words.of("Yêu cầu hỗ trợ", "Support requests");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Found> find(String question, int limit) {
        return jdbc.sql("""
            select id, subject, from_side, state, answer_by
              from support_request
             where folded like all (:words)
             order by written_at desc, id desc
             limit :limit
            """)
                .param("words", Like.words(question))
                .param("limit", limit)
                .query((row, number) -> new Found(
                        Words.same(row.getString("subject")),
                        Words.of("{0} · {1} · trả lời trước {2}", "{0} · {1} · answer by {2}")
                                .with(
                                        Side.valueOf(row.getString("from_side")).words(),
                                        RequestState.valueOf(row.getString("state"))
                                                .words(),
                                        row.getObject("answer_by", LocalDate.class)),
                        "/app/requests/" + row.getLong("id")))
                .list();
    }

    @Override
    public Optional<Address> listing(String question) {
        return Optional.of(Address.of("/app/requests").with("q", question));
    }
}
