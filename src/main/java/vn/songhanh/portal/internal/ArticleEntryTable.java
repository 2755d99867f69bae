package vn.songhanh.portal.internal;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.portal.ArticleId;

/** The entries by which articles count. */
@Repository
class ArticleEntryTable {

    private final JdbcClient jdbc;

    ArticleEntryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<EntryId> standing(ArticleId article) {
        return jdbc.sql("select entry_id from article_entry where article_id = :article and not taken_back")
                .param("article", article.value())
                .query((row, number) -> new EntryId(row.getLong("entry_id")))
                .optional();
    }

    void add(ArticleId article, EntryId entry) {
        jdbc.sql("insert into article_entry (entry_id, article_id) values (:entry, :article)")
                .param("entry", entry.value())
                .param("article", article.value())
                .update();
    }

    void takeBack(EntryId entry) {
        jdbc.sql("update article_entry set taken_back = true where entry_id = :entry")
                .param("entry", entry.value())
                .update();
    }

    /** The body whose editor began the article. */
    Side drafter(ArticleId article) {
        return jdbc.sql("select drafted_side from edition where article_id = :article order by number limit 1")
                .param("article", article.value())
                .query((row, number) -> Side.valueOf(row.getString("drafted_side")))
                .single();
    }

    /** Whether articles of the section are news items; plans and guidance are not. */
    boolean news(long section) {
        return jdbc.sql("select slug <> 'van-ban' from section where id = :section")
                .param("section", section)
                .query(Boolean.class)
                .single();
    }
}
