package vn.songhanh.enterprise.internal;

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

/** Finds enterprises by the words of their names, past and present, and of their addresses, and by their codes. */
@Repository
@Order(1)
class EnterpriseFinder implements Finder {

    private final JdbcClient jdbc;

    EnterpriseFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Words kind() {
        return Words.of("Doanh nghiệp", "Enterprises");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Found> find(String question, int limit) {
        return jdbc.sql("""
            select e.id, e.name, e.code, e.address
              from enterprises_named(:words, :begins, :limit) n
              join enterprise e on e.id = n.enterprise_id
             order by n.place
            """)
                .param("words", Like.words(question))
                .param("begins", Like.beginning(question))
                .param("limit", limit)
                .query((row, number) -> new Found(
                        Words.same(row.getString("name")),
                        Words.same(
                                row.getString("address").isEmpty()
                                        ? row.getString("code")
                                        : row.getString("code") + " · " + row.getString("address")),
                        RegisterQuestion.PATH + "/" + row.getLong("id")))
                .list();
    }

    @Override
    public Optional<Address> listing(String question) {
        return Optional.of(Address.of(RegisterQuestion.PATH).with("q", question));
    }
}
