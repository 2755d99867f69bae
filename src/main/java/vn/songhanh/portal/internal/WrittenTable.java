package vn.songhanh.portal.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.attachment.PictureId;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.portal.ArticleText;
import vn.songhanh.text.Fold;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;

/** The words, pictures, tags and picked articles of an edition. */
@Repository
class WrittenTable {

    private static final List<String> CLEARING = List.of(
            "delete from edition_text where edition_id = :id",
            "delete from picture_use where edition_id = :id",
            "delete from edition_tag where edition_id = :id",
            "delete from edition_related where edition_id = :id");

    private final JdbcClient jdbc;

    WrittenTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What stands in the edition's own row. */
    record Head(long section, String author, String source, String sourceAddress, Change change, String wantedSlug) {}

    Written read(EditionId id, Head head) {
        var texts = texts(id);
        return new Written(
                head.section(),
                texts.getOrDefault(Language.VI, ArticleText.EMPTY),
                texts.getOrDefault(Language.EN, ArticleText.EMPTY),
                head.author(),
                head.source(),
                head.sourceAddress(),
                head.change(),
                head.wantedSlug(),
                pictures(id),
                tags(id),
                related(id));
    }

    void write(EditionId id, Written written) {
        CLEARING.forEach(
                statement -> jdbc.sql(statement).param("id", id.value()).update());
        addText(id, Language.VI, written.vietnamese());
        if (!written.english().isEmpty()) {
            addText(id, Language.EN, written.english());
        }
        for (int place = 1; place <= written.pictures().size(); place++) {
            addPicture(id, place, written.pictures().get(place - 1));
        }
        for (int place = 1; place <= written.tags().size(); place++) {
            addTag(id, place, written.tags().get(place - 1));
        }
        for (int place = 1; place <= written.related().size(); place++) {
            addRelated(id, place, written.related().get(place - 1));
        }
    }

    /** Two vectors: the words as they are written, and without diacritics; a title weighs most. */
    private void addText(EditionId id, Language language, ArticleText text) {
        var blocks = Marks.blocks(text.body());
        var plain = Marks.plain(blocks);
        jdbc.sql("""
            insert into edition_text (edition_id, language, stamp, title, lead, body, blocks, plain, exact, folded)
            values (:id, :language, :stamp, :title, :lead, :body, :blocks, :plain,
                    to_tsvector('simple', :words),
                    setweight(to_tsvector('simple', :foldedTitle), 'A')
                    || setweight(to_tsvector('simple', :foldedLead), 'B')
                    || setweight(to_tsvector('simple', :foldedPlain), 'D'))
            """)
                .param("id", id.value())
                .param("language", language.tag())
                .param("stamp", text.stamp())
                .param("title", text.title())
                .param("lead", text.lead())
                .param("body", text.body())
                .param("blocks", blocks.stream().map(Block::toStore).toArray(String[]::new))
                .param("plain", plain)
                .param(
                        "words",
                        String.join("\n", text.title(), text.lead(), plain).toLowerCase(Locale.ROOT))
                .param("foldedTitle", Fold.unaccented(text.title()))
                .param("foldedLead", Fold.unaccented(text.lead()))
                .param("foldedPlain", Fold.unaccented(plain))
                .update();
    }

    /** The body as it was cleaned when it was saved. */
    List<Block> blocks(EditionId id, Language language) {
        return jdbc
                .sql("select blocks from edition_text where edition_id = :id and language = :language")
                .param("id", id.value())
                .param("language", language.tag())
                .query((row, number) -> (String[]) row.getArray("blocks").getArray())
                .list()
                .stream()
                .flatMap(Arrays::stream)
                .map(Block::stored)
                .toList();
    }

    private void addPicture(EditionId id, int place, UsedPicture used) {
        jdbc.sql("""
            insert into picture_use (edition_id, place, picture_id, alt_vi, alt_en, caption_vi, caption_en, credit)
            values (:id, :place, :picture, :altVi, :altEn, :captionVi, :captionEn, :credit)
            """)
                .param("id", id.value())
                .param("place", place)
                .param("picture", used.picture().value())
                .param("altVi", used.alt().vi())
                .param("altEn", used.alt().en())
                .param("captionVi", used.caption().vi())
                .param("captionEn", used.caption().en())
                .param("credit", used.credit())
                .update();
    }

    private void addTag(EditionId id, int place, String name) {
        jdbc.sql("insert into tag (slug, name) values (:slug, :name) on conflict (slug) do nothing")
                .param("slug", Fold.slug(name, 60))
                .param("name", name)
                .update();
        jdbc.sql("""
            insert into edition_tag (edition_id, tag_id, place)
            select :id, id, :place from tag where slug = :slug
            on conflict (edition_id, tag_id) do nothing
            """)
                .param("id", id.value())
                .param("place", place)
                .param("slug", Fold.slug(name, 60))
                .update();
    }

    private void addRelated(EditionId id, int place, ArticleId article) {
        jdbc.sql("""
            insert into edition_related (edition_id, article_id, place)
            select :id, id, :place from article where id = :article
            on conflict (edition_id, article_id) do nothing
            """)
                .param("id", id.value())
                .param("place", place)
                .param("article", article.value())
                .update();
    }

    private Map<Language, ArticleText> texts(EditionId id) {
        return jdbc
                .sql("select language, stamp, title, lead, body from edition_text where edition_id = :id")
                .param("id", id.value())
                .query((row, number) -> Map.entry(Language.ofTag(row.getString("language")), toText(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static ArticleText toText(ResultSet row) throws SQLException {
        return new ArticleText(
                row.getString("stamp"), row.getString("title"), row.getString("lead"), row.getString("body"));
    }

    private List<UsedPicture> pictures(EditionId id) {
        return jdbc.sql("""
            select picture_id, alt_vi, alt_en, caption_vi, caption_en, credit
              from picture_use
             where edition_id = :id
             order by place
            """)
                .param("id", id.value())
                .query(WrittenTable::toPicture)
                .list();
    }

    static UsedPicture toPicture(ResultSet row, int number) throws SQLException {
        return new UsedPicture(
                new PictureId(row.getString("picture_id")),
                Words.of(row.getString("alt_vi"), row.getString("alt_en")),
                Words.of(row.getString("caption_vi"), row.getString("caption_en")),
                row.getString("credit"));
    }

    private List<String> tags(EditionId id) {
        return jdbc.sql("""
            select t.name
              from edition_tag e
              join tag t on t.id = e.tag_id
             where e.edition_id = :id
             order by e.place
            """)
                .param("id", id.value())
                .query((row, number) -> row.getString("name"))
                .list();
    }

    private List<ArticleId> related(EditionId id) {
        return jdbc.sql("select article_id from edition_related where edition_id = :id order by place")
                .param("id", id.value())
                .query((row, number) -> new ArticleId(row.getLong("article_id")))
                .list();
    }
}
