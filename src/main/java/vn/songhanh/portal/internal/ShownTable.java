package vn.songhanh.portal.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.attachment.PictureId;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.text.Words;

/** Lists of published articles, always the newest first unless they say otherwise. */
@Repository
class ShownTable {

    private final JdbcClient jdbc;

    ShownTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row of a list in both languages; the English half is null where there is no English edition. */
    record Shown(
            ArticleId id,
            String slug,
            Instant publishedAt,
            Instant changedAt,
            String sectionSlug,
            Words section,
            String titleVi,
            String leadVi,
            @Nullable String titleEn,
            @Nullable String leadEn,
            @Nullable PictureId picture,
            Words alt) {}

    List<Shown> newest(int limit, int offset) {
        return jdbc.sql("select * from shown_article order by published_at desc, id desc limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(ShownTable::toShown)
                .list();
    }

    List<Shown> newestOf(Section section, int limit, int offset) {
        return jdbc.sql("""
            select *
              from shown_article
             where section_id = :section
             order by published_at desc, id desc
             limit :limit offset :offset
            """)
                .param("section", section.id())
                .param("limit", limit)
                .param("offset", offset)
                .query(ShownTable::toShown)
                .list();
    }

    long countOf(Section section) {
        return jdbc.sql("select count(*) from article where fate = 'SHOWN' and section_id = :section")
                .param("section", section.id())
                .query(Long.class)
                .single();
    }

    /** So many of each section. */
    List<Shown> newestOfEach(int each) {
        return jdbc.sql("""
            select n.*
              from section s
             cross join lateral (select *
                                   from shown_article a
                                  where a.section_id = s.id
                                  order by a.published_at desc, a.id desc
                                  limit :each) n
             order by s.place, n.published_at desc, n.id desc
            """).param("each", each).query(ShownTable::toShown).list();
    }

    List<Shown> withTag(String tag, int limit, int offset) {
        return jdbc.sql("""
            select a.*
              from tag t
              join edition_tag e on e.tag_id = t.id
              join shown_article a on a.live_id = e.edition_id
             where t.slug = :tag
             order by a.published_at desc, a.id desc
             limit :limit offset :offset
            """)
                .param("tag", tag)
                .param("limit", limit)
                .param("offset", offset)
                .query(ShownTable::toShown)
                .list();
    }

    Optional<String> tagName(String slug) {
        return jdbc.sql("select name from tag where slug = :slug")
                .param("slug", slug)
                .query((row, number) -> row.getString("name"))
                .optional();
    }

    List<Shown> withIds(Collection<ArticleId> ids) {
        return jdbc.sql("select * from shown_article where id = any (:ids) order by published_at desc, id desc")
                .param("ids", ids.stream().map(ArticleId::value).toArray(Long[]::new))
                .query(ShownTable::toShown)
                .list();
    }

    /** The picked ones in their order; then those that share most tags. */
    List<Shown> related(ArticleId article, EditionId live, int limit) {
        return jdbc.sql("""
            select a.*
              from shown_article a
              left join edition_related r on r.edition_id = :live and r.article_id = a.id
              left join (select other.edition_id, count(*) as shared
                           from edition_tag mine
                           join edition_tag other on other.tag_id = mine.tag_id
                          where mine.edition_id = :live
                          group by other.edition_id) t on t.edition_id = a.live_id
             where a.id <> :article
               and (r.place is not null or t.shared is not null)
             order by r.place nulls last, t.shared desc nulls last, a.published_at desc
             limit :limit
            """)
                .param("article", article.value())
                .param("live", live.value())
                .param("limit", limit)
                .query(ShownTable::toShown)
                .list();
    }

    List<Shown> mostRead(LocalDate since, int limit) {
        return jdbc.sql("""
            select a.*
              from (select article_id, sum(views) as views
                      from article_view
                     where day >= :since
                     group by article_id
                     order by views desc
                     limit :limit) v
              join shown_article a on a.id = v.article_id
             order by v.views desc, a.published_at desc
            """)
                .param("since", since)
                .param("limit", limit)
                .query(ShownTable::toShown)
                .list();
    }

    static Shown toShown(ResultSet row, int number) throws SQLException {
        var picture = row.getString("picture_id");
        return new Shown(
                new ArticleId(row.getLong("id")),
                row.getString("slug"),
                row.getTimestamp("published_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("section_slug"),
                Words.of(row.getString("section_vi"), row.getString("section_en")),
                row.getString("title_vi"),
                row.getString("lead_vi"),
                row.getString("title_en"),
                row.getString("lead_en"),
                picture == null ? null : new PictureId(picture),
                picture == null ? Words.same("") : Words.of(row.getString("alt_vi"), row.getString("alt_en")));
    }
}
