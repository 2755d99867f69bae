package vn.songhanh.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.portal.ArticleText;
import vn.songhanh.portal.NewArticle;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;

/** What every public answer promises to caches, and what it never depends on. */
@DatabaseTest
@Import({PortalWorld.class, People.class})
class PublicAnswerTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    PortalWorld world;

    @Autowired
    People people;

    @Autowired
    PublishDueEditions due;

    @Autowired
    MovableClock clock;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en",
                "/chuyen-muc/tin-phoi-hop",
                "/tim-kiem?q=abc",
                "/rss.xml",
                "/feed.json",
                "/sitemap.xml",
                "/robots.txt"
            })
    void it_may_be_kept_a_minute_and_sets_no_cookie(String path) {
        var answer = browser.get().uri(path).exchange();

        assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "public, max-age=60, stale-while-revalidate=300");
        assertThat(answer).headers().doesNotContainHeader("Set-Cookie").doesNotContainHeader("Pragma");
        assertThat(answer.getResponse().getHeader("ETag")).matches("\"[0-9a-f]{24}(-gz)?\"");
        assertThat(answer).bodyText().doesNotContain("_csrf");
    }

    @Test
    void who_has_it_already_gets_no_body() {
        var tag = Objects.requireNonNull(
                browser.get().uri("/").exchange().getResponse().getHeader("ETag"));

        var again = browser.get().uri("/").header("If-None-Match", tag).exchange();

        assertThat(again).hasStatus(HttpStatus.NOT_MODIFIED).bodyText().isEmpty();
        assertThat(again).hasHeader("Cache-Control", "public, max-age=60, stale-while-revalidate=300");
    }

    @Test
    void packed_and_plain_have_tags_of_their_own() {
        var packed =
                browser.get().uri("/").header("Accept-Encoding", "br, gzip").exchange();

        assertThat(packed).hasHeader("Content-Encoding", "gzip").hasHeader("Vary", "Accept-Encoding");
        assertThat(packed.getResponse().getHeader("ETag")).endsWith("-gz\"");
    }

    @Test
    void neither_headers_nor_cookies_nor_strange_parameters_change_it() {
        var plain = browser.get().uri("/").exchange().getResponse().getHeader("ETag");

        var odd = browser.get()
                .uri("/?utm_source=x&preview=1&lang=en&trang=7")
                .header("Host", "evil.example")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "gopher")
                .header("Accept-Language", "en")
                .header("X-Ghost-Preview", "1")
                .exchange();

        assertThat(odd.getResponse().getHeader("ETag")).isEqualTo(plain);
        assertThat(odd).bodyText().doesNotContain("evil.example");
    }

    @Test
    void who_has_signed_in_gets_what_all_get() {
        var editor = people.person(Side.UNION, new UnitId(1), Set.of(Role.EDITOR));
        var id = world.drafted(world.article("Chỉ là bản thảo"));

        var answer = editor.get("/").exchange();

        assertThat(answer).bodyText().doesNotContain("Chỉ là bản thảo").doesNotContain("Người Thử");
        assertThat(answer.getResponse().getHeader("ETag"))
                .isEqualTo(browser.get().uri("/").exchange().getResponse().getHeader("ETag"));
        assertThat(editor.get("/app/newsroom/articles/" + id)).hasStatusOk();
    }

    @Test
    void a_publication_is_seen_at_once_although_the_page_was_kept() {
        browser.get().uri("/").exchange();
        var title = "Vừa đăng " + PortalWorld.unique();

        world.published(world.article(title), Instant.now());

        assertThat(browser.get().uri("/")).bodyText().contains(title);
    }

    @Test
    void what_stands_on_the_clock_goes_live_when_its_moment_has_come() {
        var title = "Hẹn giờ " + PortalWorld.unique();
        var at = Instant.now().plusSeconds(3600);
        var id = world.published(world.article(title), at);
        assertThat(browser.get().uri("/tim-kiem?q=" + title)).bodyText().doesNotContain("/tin/hen-gio");

        clock.stopAt(at.plusSeconds(1));
        try {
            PortalWorld.as(new vn.songhanh.access.Acting.House("test"), due::publish);
            assertThat(PortalWorld.as(new vn.songhanh.access.Acting.House("test"), due::publish))
                    .as("a second time")
                    .isZero();
        } finally {
            clock.release();
        }

        assertThat(browser.get().uri(world.path(id))).hasStatusOk().bodyText().contains(title);
    }

    @Test
    void an_old_address_leads_to_the_new_one_for_good() {
        var word = PortalWorld.unique().replaceAll("\\D", "");
        var first = world.article("Bài đổi địa chỉ");
        var id = world.published(withSlug(first, "cu-" + word), Instant.now().minusSeconds(60));
        world.changed(id, "moi-" + word);

        assertThat(browser.get().uri("/tin/cu-" + word))
                .hasStatus(HttpStatus.MOVED_PERMANENTLY)
                .hasHeader("Location", "/tin/moi-" + word);
        assertThat(browser.get().uri("/en/tin/cu-" + word)).hasHeader("Location", "/en/tin/moi-" + word);
        assertThat(browser.get().uri("/tin/moi-" + word)).hasStatusOk();
    }

    @Test
    void an_english_page_without_an_english_edition_says_so_and_shows_the_vietnamese_text() {
        var id = world.published("Chỉ có tiếng Việt");

        assertThat(browser.get().uri("/en" + world.path(id)))
                .hasStatusOk()
                .bodyText()
                .contains("<html lang=\"en\">")
                .contains("has no English edition")
                .contains("<article class=\"paper\" lang=\"vi\">");
    }

    @Test
    void an_english_edition_is_told_in_english() {
        var english = new ArticleText("Hải Phòng", "Signed", "The lead.", "The text.");
        var id = world.published(
                world.article("Ký kết", english, List.of()), Instant.now().minusSeconds(60));

        assertThat(browser.get().uri("/en" + world.path(id)))
                .bodyText()
                .contains("<h1>Signed</h1>")
                .doesNotContain("has no English edition")
                .contains("hreflang=\"vi\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/chuyen-muc/khong-co",
                "/tags/khong-co",
                "/chuyen-muc/tin-phoi-hop?trang=400",
                "/tags/a?trang=-1",
                "/media/..%2f..%2fetc-400.jpg",
                "/media/xyz-400.jpg",
                "/chuyen-muc/khong-co/rss.xml"
            })
    void what_is_not_there_is_not_kept_either(String path) {
        assertThat(browser.get().uri(java.net.URI.create(path))).satisfies(answer -> {
            assertThat(answer.getResponse().getStatus()).isIn(400, 404);
            assertThat(Objects.toString(answer.getResponse().getHeader("Cache-Control"), "no-store"))
                    .doesNotContain("public");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"trang=0", "trang=-1", "trang=99999999999", "trang=abc", "trang="})
    void a_page_number_that_makes_no_sense_is_the_first_page(String query) {
        assertThat(browser.get()
                        .uri("/chuyen-muc/tin-phoi-hop?" + query)
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isIn(200, 404);
    }

    private static NewArticle withSlug(NewArticle article, String slug) {
        return new NewArticle(
                article.section(),
                slug,
                article.vietnamese(),
                article.english(),
                article.author(),
                article.source(),
                article.pictures(),
                article.tags());
    }
}
