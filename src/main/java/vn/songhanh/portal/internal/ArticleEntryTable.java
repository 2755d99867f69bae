package vn.songhanh.portal.internal;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.StillTold;
import vn.songhanh.portal.ArticleId;

/** The entries by which articles count. */
@Repository
class ArticleEntryTable implements StillTold {

    private final JdbcClient jdbc;

    ArticleEntryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The entry by which an article counts.
     *
     * @param toldBefore whether it is of another who told the same item before
     */
    record Counted(EntryId entry, boolean toldBefore) {}

    Optional<Counted> standing(ArticleId article) {
        return jdbc.sql(
                        "select entry_id, told_before from article_entry where article_id = :article and not taken_back")
                .param("article", article.value())
                .query((row, number) ->
                        new Counted(new EntryId(row.getLong("entry_id")), row.getBoolean("told_before")))
                .optional();
    }

    @Override
    public int tellings(EntryId entry) {
        return jdbc.sql("select count(*) from article_entry where entry_id = :entry and not taken_back")
                .param("entry", entry.value())
                .query(Integer.class)
                .single();
    }

    void add(ArticleId article, Counted counted) {
        jdbc.sql("""
            insert into article_entry (entry_id, article_id, told_before)
            values (:entry, :article, :toldBefore)
            on conflict (entry_id, article_id) do update set taken_back = false
            """)
                .param("entry", counted.entry().value())
                .param("article", article.value())
                .param("toldBefore", counted.toldBefore())
                .update();
    }

    void takeBack(ArticleId article) {
        jdbc.sql("update article_entry set taken_back = true where article_id = :article")
                .param("article", article.value())
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
