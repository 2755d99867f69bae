package vn.songhanh.portal.internal;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.text.Fold;
import vn.songhanh.text.Language;

/** Finds words with or without their diacritics; what has them exactly as asked comes first. */
@Repository
class SearchTable {

    /** A word that stands in nearly every article is ranked over the newest of them only. */
    private static final int CANDIDATES = 2000;

    private final JdbcClient jdbc;

    SearchTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An article that holds the words, and its whole text to cut the line from that shows them. */
    record Hit(ShownTable.Shown shown, String plain) {}

    List<Hit> find(String asked, Language language, int limit, int offset) {
        return jdbc.sql("""
            select a.*, t.plain
              from shown_articles_with(:asked, :folded, :language, :candidates) f
              join shown_article a on a.id = f.article_id
              join edition_text t on t.edition_id = a.live_id and t.language = :language
             order by f.exactly desc, f.rank desc, a.published_at desc, a.id desc
             limit :limit offset :offset
            """)
                .param("asked", asked.toLowerCase(Locale.ROOT))
                .param("folded", Fold.unaccented(asked))
                .param("language", language.tag())
                .param("candidates", CANDIDATES)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new Hit(ShownTable.toShown(row, number), row.getString("plain")))
                .list();
    }

    long count(String asked, Language language) {
        return jdbc.sql("select count(*) from shown_articles_with(:asked, :folded, :language, :candidates)")
                .param("asked", asked.toLowerCase(Locale.ROOT))
                .param("folded", Fold.unaccented(asked))
                .param("language", language.tag())
                .param("candidates", CANDIDATES)
                .query(Long.class)
                .single();
    }
}
