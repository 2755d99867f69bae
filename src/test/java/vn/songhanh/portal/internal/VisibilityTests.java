package vn.songhanh.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Voice;
import vn.songhanh.attachment.Picture;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.portal.ArticleText;
import vn.songhanh.portal.NewArticle;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.text.Words;

/** What somebody who has not signed in gets of an article in each of its states, at every place where a word of it could leak. */
@DatabaseTest
@Import(PortalWorld.class)
class VisibilityTests {

    private static final List<String> PLACES = List.of(
            "/",
            "/en",
            "/chuyen-muc/tin-phoi-hop",
            "/rss.xml",
            "/atom.xml",
            "/feed.json",
            "/chuyen-muc/tin-phoi-hop/rss.xml",
            "/sitemap.xml",
            "/chuyen-muc/tin-phoi-hop/sitemap.xml");

    @Autowired
    MockMvcTester browser;

    @Autowired
    PortalWorld world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private record Subject(ArticleId id, String word, Picture picture) {}

    static Stream<Arguments> states_that_readers_do_not_see() {
        BiFunction<PortalWorld, NewArticle, ArticleId> drafted = PortalWorld::drafted;
        BiFunction<PortalWorld, NewArticle, ArticleId> submitted = PortalWorld::submitted;
        BiFunction<PortalWorld, NewArticle, ArticleId> scheduled =
                (world, article) -> world.published(article, Instant.now().plusSeconds(86_400));
        BiFunction<PortalWorld, NewArticle, ArticleId> withdrawn =
                (world, article) -> ended(world, article, new Ending.Withdrawn(Words.of("Số liệu đã thay đổi.", "")));
        BiFunction<PortalWorld, NewArticle, ArticleId> inError =
                (world, article) -> ended(world, article, new Ending.InError(Words.same("")));
        return Stream.of(
                Arguments.of("draft", drafted),
                Arguments.of("submitted", submitted),
                Arguments.of("scheduled", scheduled),
                Arguments.of("withdrawn", withdrawn),
                Arguments.of("in error", inError));
    }

    private static ArticleId ended(PortalWorld world, NewArticle article, Ending ending) {
        var id = world.published(article, Instant.now().minusSeconds(60));
        world.takenDown(id, ending);
        return id;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states_that_readers_do_not_see")
    void no_list_feed_search_or_picture_tells_of_it(
            String state, BiFunction<PortalWorld, NewArticle, ArticleId> brought) {
        var subject = subject(brought);

        for (var place : PLACES) {
            assertThat(browser.get().uri(place))
                    .as(place)
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain(subject.word());
        }
        assertThat(browser.get().uri("/tim-kiem?q=" + subject.word()))
                .bodyText()
                .doesNotContain("bai-" + subject.word());
        assertThat(browser.get().uri("/tags/the-" + subject.word())).hasStatus(HttpStatus.NOT_FOUND);
        for (var width : subject.picture().widths()) {
            assertThat(browser.get().uri(subject.picture().address(width))).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states_that_readers_do_not_see")
    void the_database_itself_shows_a_visitor_nothing_of_it(
            String state, BiFunction<PortalWorld, NewArticle, ArticleId> brought) {
        var subject = subject(brought);

        assertThat(asVisitor("select count(*) from picture_size where picture_id = '"
                        + subject.picture().id() + "'"))
                .isZero();
        assertThat(asVisitor("select count(*) from picture_use where picture_id = '"
                        + subject.picture().id() + "'"))
                .isZero();
        assertThat(asVisitor("select count(*) from tag where slug = 'the-" + subject.word() + "'"))
                .isZero();
        assertThat(asVisitor("select count(*) from shown_article where id = " + subject.id()))
                .isZero();
        assertThat(asVisitor(
                        "select count(*) from edition_step s join edition e on e.id = s.edition_id where e.article_id"
                                + " = "
                                + subject.id()))
                .isZero();
        if (!state.equals("withdrawn")) {
            assertThat(asVisitor("select count(*) from edition where article_id = " + subject.id()))
                    .isZero();
            assertThat(asVisitor("select count(*) from edition_text where plain like '%" + subject.word() + "%'"))
                    .isZero();
        }
    }

    @Test
    void a_published_article_and_its_picture_are_seen() {
        var subject = subject(
                (world, article) -> world.published(article, Instant.now().minusSeconds(60)));

        assertThat(browser.get().uri("/tim-kiem?q=" + subject.word()))
                .bodyText()
                .contains(world.path(subject.id()));
        assertThat(browser.get().uri(subject.picture().address(400)))
                .hasStatusOk()
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable");
    }

    @Test
    void nobody_sees_anything_where_nobody_speaks() {
        subject((world, article) -> world.published(article, Instant.now().minusSeconds(60)));

        for (var table :
                List.of("article", "edition", "edition_text", "picture_use", "section", "tag", "article_view")) {
            var seen = transaction.execute(_ ->
                    jdbc.sql("select count(*) from " + table).query(Long.class).single());
            assertThat(seen).as(table).isZero();
        }
    }

    @Test
    void a_withdrawn_page_stays_with_its_notice_and_without_pictures() {
        var subject = subject(
                (world, article) -> world.published(article, Instant.now().minusSeconds(60)));
        var path = world.path(subject.id());
        world.takenDown(subject.id(), new Ending.Withdrawn(Words.of("Số liệu đã thay đổi.", "The figures changed.")));

        assertThat(browser.get().uri(path))
                .hasStatusOk()
                .bodyText()
                .contains("Bài này đã được gỡ")
                .contains("Số liệu đã thay đổi.")
                .contains("noindex")
                .doesNotContain("/media/")
                .doesNotContain("og:image");
        assertThat(browser.get().uri("/en" + path)).bodyText().contains("The figures changed.");
    }

    @Test
    void what_was_published_in_error_is_gone_without_a_word_of_it() {
        var subject = subject(
                (world, article) -> world.published(article, Instant.now().minusSeconds(60)));
        var path = world.path(subject.id());
        world.takenDown(subject.id(), new Ending.InError(Words.same("")));

        assertThat(browser.get().uri(path))
                .hasStatus(HttpStatus.GONE)
                .bodyText()
                .doesNotContain("Sapo của");
    }

    @Test
    void a_merged_article_leads_to_the_one_that_took_its_place() {
        var other = world.published("Bài thay thế " + PortalWorld.unique());
        var subject = subject(
                (world, article) -> world.published(article, Instant.now().minusSeconds(60)));
        var path = world.path(subject.id());
        world.takenDown(subject.id(), new Ending.Merged(other));

        assertThat(browser.get().uri(path))
                .hasStatus(HttpStatus.MOVED_PERMANENTLY)
                .hasHeader("Location", world.path(other));
        assertThat(browser.get().uri("/en" + path)).hasHeader("Location", "/en" + world.path(other));
    }

    @Test
    void a_picture_stays_while_another_article_shows_it() {
        var picture = world.picture();
        var one = world.published(
                world.article("Một " + PortalWorld.unique(), ArticleText.EMPTY, List.of(PortalWorld.use(picture))),
                Instant.now().minusSeconds(60));
        world.published(
                world.article("Hai " + PortalWorld.unique(), ArticleText.EMPTY, List.of(PortalWorld.use(picture))),
                Instant.now().minusSeconds(60));

        world.takenDown(one, new Ending.InError(Words.same("")));

        assertThat(browser.get().uri(picture.address(400))).hasStatusOk();
    }

    private Subject subject(BiFunction<PortalWorld, NewArticle, ArticleId> brought) {
        var word = "kin" + PortalWorld.unique().replaceAll("\\D", "") + "x";
        var picture = world.picture();
        var plain = world.article("Bài " + word, ArticleText.EMPTY, List.of(PortalWorld.use(picture)));
        var article = new NewArticle(
                plain.section(),
                "bai-" + word,
                plain.vietnamese(),
                new ArticleText("", "English " + word, "Lead " + word, "Text " + word),
                plain.author(),
                plain.source(),
                plain.pictures(),
                List.of("thẻ " + word));
        return new Subject(brought.apply(world, article), word, picture);
    }

    private long asVisitor(String count) {
        return Voice.as(
                new Acting.Visitor(),
                () -> transaction.execute(_ -> jdbc.sql(count).query(Long.class).single()));
    }
}
