package vn.songhanh.portal.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.attachment.PictureId;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.text.Words;

/** Articles as their rules see them, and the addresses they ever had. */
@Repository
class ArticleTable {

    private final JdbcClient jdbc;

    ArticleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What readers are told about an article besides its text.
     *
     * @param successor the address of the article that took its place; null where none did
     */
    record Story(
            @Nullable Instant publishedAt,
            @Nullable Instant changedAt,
            @Nullable Instant endedAt,
            Words ending,
            @Nullable String successor) {}

    /** A sentence about a major change. */
    record Told(Instant at, Words note) {}

    /** An article that nobody has seen yet; its address is only a number until it is published. */
    ArticleId add() {
        return jdbc.sql("insert into article (slug) values ('bai') returning id")
                .query((row, number) -> new ArticleId(row.getLong("id")))
                .single();
    }

    Optional<Article> find(ArticleId id) {
        return jdbc.sql("select id, slug, fate, live_id, version from article where id = :id")
                .param("id", id.value())
                .query(ArticleTable::toArticle)
                .optional();
    }

    /** Finds the article under an address it has or had. */
    Optional<Article> bySlug(String slug) {
        return jdbc.sql("""
            select a.id, a.slug, a.fate, a.live_id, a.version
              from article_slug s
              join article a on a.id = s.article_id
             where s.slug = :slug
            """).param("slug", slug).query(ArticleTable::toArticle).optional();
    }

    Story story(ArticleId id) {
        return jdbc.sql("""
            select a.published_at, a.changed_at, a.ended_at, a.ended_note_vi, a.ended_note_en, s.slug as successor
              from article a
              left join article s on s.id = a.merged_into
             where a.id = :id
            """)
                .param("id", id.value())
                .query(ArticleTable::toStory)
                .single();
    }

    List<Told> told(ArticleId id) {
        return jdbc.sql("select at, note_vi, note_en from article_change where article_id = :id order by at desc")
                .param("id", id.value())
                .query((row, number) -> new Told(
                        row.getTimestamp("at").toInstant(),
                        Words.of(row.getString("note_vi"), row.getString("note_en"))))
                .list();
    }

    void addSlug(ArticleId id, String slug, Instant now) {
        jdbc.sql("""
            insert into article_slug (slug, article_id, since)
            values (:slug, :article, :now)
            on conflict (slug) do nothing
            """)
                .param("slug", slug)
                .param("article", id.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** The edition is what readers see from now on; a first publication sets the article's own moment. */
    void show(Article article, String slug, EditionId live, long section, Instant at) {
        var shown = jdbc.sql("""
            update article
               set fate = 'SHOWN', slug = :slug, live_id = :live, section_id = :section,
                   published_at = coalesce(published_at, :at),
                   ended_at = null, ended_note_vi = '', ended_note_en = '', merged_into = null,
                   version = version + 1
             where id = :id
               and version = :version
            """)
                .param("slug", slug)
                .param("live", live.value())
                .param("section", section)
                .param("at", Timestamp.from(at))
                .param("id", article.id().value())
                .param("version", article.version())
                .update();
        onlyIf(shown, article);
    }

    /** Readers are told that it changed in more than its spelling. */
    void changed(ArticleId id, Words note, Instant at) {
        jdbc.sql("update article set changed_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
        jdbc.sql("""
            insert into article_change (article_id, at, note_vi, note_en)
            values (:id, :at, :vi, :en)
            """)
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .param("vi", note.vi())
                .param("en", note.en())
                .update();
    }

    void end(Article article, Article.Fate fate, Ending ending, Instant at) {
        var notice = switch (ending) {
            case Ending.Withdrawn(var said) -> said;
            case Ending.InError(var said) -> said;
            case Ending.Merged _ -> Words.same("");
        };
        var into = ending instanceof Ending.Merged(ArticleId other) ? other.value() : null;
        var ended = jdbc.sql("""
            update article
               set fate = :fate, ended_at = :at, ended_note_vi = :vi, ended_note_en = :en, merged_into = :into,
                   version = version + 1
             where id = :id
               and version = :version
            """)
                .param("fate", fate.name())
                .param("at", Timestamp.from(at))
                .param("vi", notice.vi())
                .param("en", notice.en())
                .param("into", into)
                .param("id", article.id().value())
                .param("version", article.version())
                .update();
        onlyIf(ended, article);
    }

    /** Pictures that shown articles use, other than in this edition. */
    Set<PictureId> picturesShownBesides(EditionId edition) {
        return jdbc.sql("""
            select distinct u.picture_id
              from picture_use u
              join article a on a.live_id = u.edition_id
             where a.fate = 'SHOWN'
               and u.edition_id <> :edition
               and u.picture_id in (select picture_id from picture_use where edition_id = :edition)
            """)
                .param("edition", edition.value())
                .query((row, number) -> new PictureId(row.getString("picture_id")))
                .set();
    }

    void remove(ArticleId id) {
        jdbc.sql("delete from article where id = :id and fate = 'UNSEEN'")
                .param("id", id.value())
                .update();
    }

    private static void onlyIf(int changed, Article article) {
        if (changed != 1) {
            throw new OptimisticLockingFailureException("article %s changed meanwhile".formatted(article.id()));
        }
    }

    private static Story toStory(ResultSet row, int number) throws SQLException {
        return new Story(
                instant(row, "published_at"),
                instant(row, "changed_at"),
                instant(row, "ended_at"),
                Words.of(row.getString("ended_note_vi"), row.getString("ended_note_en")),
                row.getString("successor"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    private static Article toArticle(ResultSet row, int number) throws SQLException {
        var live = row.getObject("live_id", Long.class);
        return new Article(
                new ArticleId(row.getLong("id")),
                row.getString("slug"),
                Article.Fate.valueOf(row.getString("fate")),
                live == null ? null : new EditionId(live),
                row.getInt("version"));
    }
}
