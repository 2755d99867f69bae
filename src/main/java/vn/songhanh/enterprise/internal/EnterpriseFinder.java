package vn.songhanh.enterprise.internal;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.desk.Finder;
import vn.songhanh.text.Like;
import vn.songhanh.text.Words;

/** Finds enterprises by their names, past and present, and by their codes. */
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
              from enterprise e
             where e.name_folded like :within
                or e.code like :begins
                or e.id in (select a.enterprise_id from enterprise_alias a where a.name_folded like :within)
             order by e.code like :begins desc, e.name_folded like :begins desc, e.name collate "vi-VN-x-icu", e.id
             limit :limit
            """)
                .param("within", Like.within(question))
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
}
