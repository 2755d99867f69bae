package vn.songhanh.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import vn.songhanh.Application;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.launch.DemonstrationLoader;
import vn.songhanh.launch.internal.ThrowAwayDatabase;
import vn.songhanh.portal.ArticleText;
import vn.songhanh.support.Chromium;
import vn.songhanh.support.People;
import vn.songhanh.support.QuietConsole;

/** The public pages with the demonstration's articles, as a browser shows them. Pictures are left in target/looks. */
@Tag("database")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(classes = Application.class, initializers = PortalLooksTests.Database.class)
@AutoConfigureMockMvc
@Import({PortalWorld.class, People.class})
@ActiveProfiles("test")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortalLooksTests {

    static class Database implements ApplicationContextInitializer<GenericApplicationContext> {

        @Override
        public void initialize(GenericApplicationContext context) {
            ThrowAwayDatabase.offerTo(context);
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    PortalWorld world;

    @Autowired
    People people;

    @Autowired
    DemonstrationLoader loader;

    @Autowired
    ArticleReader articles;

    private Chromium chromium;
    private @Nullable Cookie session;

    @BeforeAll
    void start() {
        chromium = Chromium.start();
        loader.load(new QuietConsole());
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({
        "front,/",
        "front-en,/en",
        "section,/chuyen-muc/tin-phoi-hop",
        "article,/tin/chi-bo-moi-o-dang-lam",
        "article-en,/en/tin/chi-bo-moi-o-dang-lam",
        "search,/tim-kiem?q=chi bo",
        "tag,/tags/hai-an",
        "programme,/chuong-trinh/2021-2023?nam=2022",
        "programme-now,/chuong-trinh/2024-2026",
        "programme-en,/en/chuong-trinh/2021-2023"
    })
    void a_page_fits_its_window_breaks_no_policy_and_can_be_used_by_all(String name, String path) {
        for (var width : new int[] {1440, 390}) {
            for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                show(name, path, width, scheme);
            }
        }
    }

    @Test
    void an_article_prints_as_a_page_to_file() {
        try (var window = chromium.window(1440, ColorScheme.DARK)) {
            var page = window.newPage();
            page.navigate("http://127.0.0.1:%d/tin/chi-bo-moi-o-dang-lam".formatted(port));
            loadPictures(page);

            var pdf = page.pdf(new Page.PdfOptions()
                    .setPreferCSSPageSize(true)
                    .setPath(Path.of("target/looks/portal-article.pdf")));

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(pdf).isNotEmpty();
            assertThat(page.locator("h1").isVisible()).isTrue();
            assertThat(page.locator(".useful svg").first().isVisible()).isTrue();
            assertThat(page.locator(".tools-row").isVisible()).isFalse();
            assertThat(page.locator(".article aside").isVisible()).isFalse();
        }
    }

    @Test
    void the_newsroom_fits_its_window_breaks_no_policy_and_can_be_used_by_all() {
        var editor = people.person(Side.UNION, new UnitId(1), Set.of(Role.EDITOR));
        var own = editor.as(() -> world.newsroom.draft(
                world.article("Bài đang soạn", ArticleText.EMPTY, List.of(PortalWorld.use(world.picture())))));
        var waiting = world.submitted(world.article("Bài chờ duyệt"));
        var live = editor.as(() -> articles.at("chi-bo-moi-o-dang-lam")).orElseThrow();
        session = new Cookie("SESSION", editor.session().getValue()).setUrl("http://127.0.0.1:" + port);
        for (var width : new int[] {1440, 390}) {
            show("newsroom", "/app/newsroom", width, ColorScheme.LIGHT);
            show("newsroom-published", "/app/newsroom?state=PUBLISHED", width, ColorScheme.LIGHT);
            show("desk-draft", "/app/newsroom/articles/" + own, width, ColorScheme.LIGHT);
            show("desk-approval", "/app/newsroom/articles/" + waiting, width, ColorScheme.LIGHT);
            show("desk-live", "/app/newsroom/articles/" + live, width, ColorScheme.LIGHT);
            show("draft", "/app/newsroom/articles/%s/draft".formatted(own), width, ColorScheme.LIGHT);
            show("take-down", "/app/newsroom/articles/%s/withdrawal".formatted(live), width, ColorScheme.LIGHT);
            show("preview", "/app/newsroom/articles/%s/preview".formatted(own), width, ColorScheme.LIGHT);
        }
        session = null;
    }

    private void show(String name, String path, int width, ColorScheme scheme) {
        try (var window = chromium.window(width, scheme)) {
            if (session != null) {
                window.addCookies(List.of(session));
            }
            var page = window.newPage();
            var complaints = new ArrayList<String>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);

            page.navigate("http://127.0.0.1:%d%s".formatted(port, path));
            loadPictures(page);

            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/looks/portal-%s-%d-%s.png".formatted(name, width, scheme))));
            assertThat(complaints).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .as("wider than the window")
                    .isEqualTo(0);
            var found = new AxeBuilder(page)
                    .withTags(Arrays.asList("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
                    .analyze();
            assertThat(found.getViolations()).isEmpty();
        }
    }

    /** Pictures further down are loaded when they come near; a picture of the whole page needs them all. */
    private static void loadPictures(Page page) {
        page.evaluate(
                "() => { document.querySelectorAll('img[loading=lazy]').forEach(i => { i.loading = 'eager'; i.decoding"
                        + " = 'sync'; }); }");
        page.waitForFunction("() => [...document.images].every(i => i.complete && i.naturalWidth > 0)");
        page.evaluate("() => document.fonts.ready");
    }
}
