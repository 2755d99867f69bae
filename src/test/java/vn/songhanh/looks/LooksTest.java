package vn.songhanh.looks;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.songhanh.support.Chromium;

/** Every part, as a browser shows it: at a desk and on a telephone, in light and in dark. Pictures are left in target/looks. */
class LooksTest {

    private static Chromium chromium;
    private static LooksServer looks;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
        looks = LooksServer.start(0);
    }

    @AfterAll
    static void stop() {
        looks.close();
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({
        "today,1440,LIGHT",
        "today,390,LIGHT",
        "list,1440,LIGHT",
        "list,390,LIGHT",
        "form,1440,LIGHT",
        "form,390,LIGHT",
        "board,1440,LIGHT",
        "board,390,LIGHT",
        "signin,1440,LIGHT",
        "signin,390,LIGHT",
        "front,1440,LIGHT",
        "front,390,LIGHT",
        "front,1440,DARK",
        "front,390,DARK",
        "article,1440,LIGHT",
        "article,390,LIGHT",
        "article,1440,DARK",
        "article,390,DARK",
        "programme,1440,LIGHT",
        "programme,390,LIGHT",
        "programme,1440,DARK",
        "programme,390,DARK"
    })
    void a_page_fits_its_window_breaks_no_policy_and_can_be_used_by_all(String name, int width, ColorScheme scheme) {
        try (var window = chromium.window(width, scheme)) {
            var page = window.newPage();
            var complaints = new ArrayList<String>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);

            open(page, name);

            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/looks/%s-%d-%s.png".formatted(name, width, scheme))));
            assertThat(complaints).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .as("wider than the window")
                    .isEqualTo(0);
            assertThat(barriers(page)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "list", "enterprise"})
    void a_word_of_sixty_letters_breaks_on_a_telephone(String name) {
        try (var window = chromium.window(390, ColorScheme.LIGHT)) {
            var page = window.newPage();
            open(page, name);

            page.evaluate("""
                () => document.querySelectorAll('h1, dd, .rowlink, .what, .detail')
                    .forEach(text => (text.textContent = 'X'.repeat(60)))""");

            assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .isEqualTo(0);
        }
    }

    @Test
    void the_size_of_the_text_is_the_readers_and_stays() {
        try (var window = chromium.window(1440, ColorScheme.LIGHT)) {
            var page = window.newPage();
            open(page, "article");
            var before = sizeOfText(page);

            page.locator("[data-size-step='1']").click();

            assertThat(sizeOfText(page)).isGreaterThan(before);
            page.reload();
            assertThat(sizeOfText(page)).isGreaterThan(before);
            page.locator("[data-size-step='0']").click();
            assertThat(sizeOfText(page)).isEqualTo(before);
        }
    }

    @Test
    void what_was_typed_is_there_after_the_session_ended() {
        try (var window = chromium.window(1440, ColorScheme.LIGHT)) {
            var page = window.newPage();
            open(page, "kept");
            page.locator("#note").fill("Hẹn gặp lại sau Tết");

            open(page, "signin");
            open(page, "kept");

            assertThat(page.locator("#note").inputValue()).isEqualTo("Hẹn gặp lại sau Tết");
            assertThat(page.locator(".notice").textContent()).contains("Nội dung đã nhập");
            assertThat((String) page.evaluate("JSON.stringify(Object.values(sessionStorage))"))
                    .doesNotContain("password");
        }
    }

    @Test
    void a_day_is_typed_as_people_here_write_it() {
        try (var window = chromium.window(1440, ColorScheme.LIGHT)) {
            var page = window.newPage();
            open(page, "form");
            assertThat(page.locator("#date").inputValue()).isEqualTo("16/11/2022");

            page.locator("#date").fill("");
            page.locator("#date").pressSequentially("05092018");

            assertThat(page.locator("#date").inputValue()).isEqualTo("05/09/2018");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "list"})
    void the_keyboard_finds_the_search_and_walks_the_rows(String name) {
        try (var window = chromium.window(1440, ColorScheme.LIGHT)) {
            var page = window.newPage();
            open(page, name);

            page.keyboard().press("j");
            assertThat((Boolean) page.evaluate("document.activeElement.tagName == 'A'"))
                    .isTrue();
            page.keyboard().press("/");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("q");
        }
    }

    private static void open(Page page, String name) {
        page.navigate(looks.address() + "/" + name);
        page.evaluate("document.fonts.ready.then(() => true)");
    }

    private static double sizeOfText(Page page) {
        return ((Number) page.evaluate("parseFloat(getComputedStyle(document.querySelector('.body p')).fontSize)"))
                .doubleValue();
    }

    private static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(found -> List.of("serious", "critical").contains(found.getImpact()))
                        .map(found -> found.getId() + ": "
                                + found.getNodes().getFirst().getTarget())
                        .toList();
    }
}
