package vn.songhanh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.songhanh.support.Chromium;

/** An officer on a telephone, in a place without a connection. */
class VisitOfflineJourneyTests {

    private static final String PATH = "/app/activities/visits/new";
    private static final String NO_PAGE =
            "() => caches.match('" + PATH + "', { ignoreVary: true }).then(kept => !kept)";
    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    private static DataFolderServer server;
    private static Chromium chromium;

    @BeforeAll
    static void begin() {
        server = DataFolderServer.start("demo");
        chromium = Chromium.start();
    }

    @AfterAll
    static void end() {
        chromium.close();
        server.close();
    }

    @Test
    void a_visit_recorded_offline_arrives_once_when_there_is_a_connection_again() {
        try (var window = chromium.window(390, ColorScheme.LIGHT)) {
            var page = window.newPage();
            signIn(page, "can.bo.cong.doan");
            var enterprise = ready(page, 1);

            window.setOffline(true);
            page.reload();
            record(page, enterprise);
            kept(page).waitFor();
            page.reload();
            kept(page).waitFor();
            assertThat(page.locator("[data-visits]").innerText()).contains(enterprise);
            var stored = stored(page);

            window.setOffline(false);
            kept(page).waitFor(GONE);
            assertThat(stored(page)).isEqualTo("[]");
            // the answer was lost on the way, so the telephone sends the same once more
            store(page, stored);
            page.reload();
            kept(page).waitFor(GONE);

            assertThat(visitsToday(page, enterprise)).isEqualTo(1);
        }
    }

    @Test
    void a_visit_waits_for_the_seat_in_which_it_was_recorded() {
        try (var window = chromium.window(390, ColorScheme.LIGHT)) {
            var page = window.newPage();
            signIn(page, "can.bo.cong.doan");
            var enterprise = ready(page, 2);
            var account = ((String) page.evaluate("document.body.dataset.seat || ''")).split("/")[0];
            var elsewhere = List.of(Map.of(
                    "key",
                    "0123456789abcdef-khac-cho",
                    "account",
                    account,
                    "seat",
                    account + "/1",
                    "unit",
                    "Công đoàn cơ sở Thử",
                    "fields",
                    List.of(List.of("key", "0123456789abcdef-khac-cho"), List.of("enterprise", enterprise))));
            page.evaluate("visits => localStorage.setItem('visits', JSON.stringify(visits))", elsewhere);
            page.reload();
            record(page, enterprise);

            page.locator("[data-visits] .notice").waitFor();
            assertThat(kept(page).allInnerTexts())
                    .singleElement(InstanceOfAssertFactories.STRING)
                    .contains(enterprise, "Công đoàn cơ sở Thử");
            assertThat(stored(page)).contains("khac-cho").doesNotContain("fault");
        }
    }

    @Test
    void a_refused_visit_stays_until_it_is_sent_again() {
        try (var window = chromium.window(390, ColorScheme.LIGHT)) {
            var page = window.newPage();
            signIn(page, "can.bo.cong.doan");
            var enterprise = ready(page, 3);
            page.locator("#from").fill("31/12/2098");
            record(page, enterprise);
            page.getByText("Chưa đến lúc").waitFor();

            page.locator("[data-visits] li button").first().click();
            assertThat(page.locator("#enterprise").inputValue()).isEqualTo(enterprise);
            page.reload();
            page.locator("[data-visits] li button").first().click();
            page.locator("#from").fill(today(page));
            page.locator("main form[data-visit] button.primary").click();

            kept(page).waitFor(GONE);
            assertThat(stored(page)).isEqualTo("[]");
            assertThat(visitsToday(page, enterprise)).isEqualTo(1);
        }
    }

    @Test
    void a_visit_of_a_period_that_was_signed_meanwhile_is_sent_with_a_reason() {
        try (var window = chromium.window(390, ColorScheme.LIGHT)) {
            var page = window.newPage();
            signIn(page, "can.bo.cong.doan");
            var enterprise = ready(page, 7);
            var reason = page.getByLabel("Lý do ghi muộn");
            assertThat(reason.isVisible()).isFalse();
            page.locator("#from").fill("15/03/2025");
            record(page, enterprise);
            page.getByText("đã khóa").waitFor();
            assertThat(reason.isVisible())
                    .as("the next visit is not asked for one")
                    .isFalse();

            page.reload();
            page.locator("[data-visits] li button").first().click();
            reason.fill("Phiếu ghi khi mất mạng, trước ngày ký");
            page.locator("main form[data-visit] button.primary").click();

            page.locator("[data-visits] .notice").waitFor();
            assertThat(stored(page)).isEqualTo("[]");
            assertThat(reason.isVisible()).isFalse();
        }
    }

    @Test
    void a_telephone_begins_with_what_one_came_for_and_reaches_every_place() {
        try (var window = chromium.window(390, ColorScheme.LIGHT)) {
            var page = window.newPage();
            signIn(page, "can.bo.cong.doan");
            page.locator(".foot-bar").waitFor();

            assertThat(page.getByText("Ghi lần đến doanh nghiệp").boundingBox().y)
                    .as("of 900 px that are seen")
                    .isLessThan(800);
            assertThat(places(page, ".foot-bar a"))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(places(page, ".rail li a"));
            page.locator(".foot-bar summary").click();
            page.locator(".foot-bar").getByText("Nguồn đảng viên").click();
            page.waitForURL(address -> URI.create(address).getPath().equals("/app/candidates"));
        }
    }

    @Test
    void the_page_that_was_kept_shows_the_day_on_which_it_is_opened() {
        try (var window = chromium.window(390, ColorScheme.LIGHT)) {
            var page = window.newPage();
            signIn(page, "can.bo.cong.doan");
            var enterprise = ready(page, 4);
            window.setOffline(true);
            page.clock().setFixedTime(Date.from(Instant.parse("2031-05-06T18:30:00Z")));
            page.reload();

            assertThat(page.locator("#from").inputValue()).isEqualTo("07/05/2031");
            page.locator("#from").fill("01/05/2031");
            record(page, enterprise);
            kept(page).waitFor();
            assertThat(page.locator("#from").inputValue()).isEqualTo("07/05/2031");
        }
    }

    @Test
    void the_next_person_at_the_telephone_meets_neither_the_page_nor_the_visits_of_the_one_before() {
        try (var window = chromium.window(390, ColorScheme.LIGHT)) {
            var page = window.newPage();
            signIn(page, "can.bo.cong.doan");
            var enterprise = ready(page, 5);
            window.setOffline(true);
            page.reload();
            record(page, enterprise);
            kept(page).waitFor();

            page.navigate("about:blank");
            window.clearCookies();
            window.setOffline(false);
            signIn(page, "can.bo.dang");
            page.waitForFunction(NO_PAGE);
            var other = ready(page, 6);
            assertThat(kept(page).count()).isZero();
            record(page, other);
            page.locator("[data-visits] .notice").waitFor();
            assertThat(stored(page)).contains(enterprise).doesNotContain(other);

            // a page of another seat may be kept although nobody came through the door
            page.evaluate(
                    "path => caches.open('visits').then(cache => cache.put(path, new Response('<body data-seat=1/1>',"
                            + " { headers: { 'Content-Type': 'text/html' } }))).then(() => 0)",
                    PATH);
            page.navigate(server.home().resolve("/app").toString());
            page.waitForFunction(NO_PAGE);

            page.navigate("about:blank");
            window.clearCookies();
            signIn(page, "can.bo.cong.doan");
            page.waitForFunction("() => localStorage.getItem('visits') === '[]'");
            assertThat(visitsToday(page, enterprise)).isEqualTo(1);
        }
    }

    /** The form, ready for a place without a connection; an enterprise out of its list. */
    private static String ready(Page page, int number) {
        page.navigate(server.home().resolve(PATH).toString());
        page.locator("[data-ready]").waitFor();
        return page.locator("#near option").nth(number).getAttribute("value");
    }

    private static List<String> places(Page page, String links) {
        return page.locator(links).all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private static Locator kept(Page page) {
        return page.locator("[data-visits] li");
    }

    private static String stored(Page page) {
        return (String) page.evaluate("localStorage.getItem('visits')");
    }

    private static void store(Page page, String visits) {
        page.evaluate("visits => localStorage.setItem('visits', visits)", visits);
    }

    private static String today(Page page) {
        return (String) page.evaluate("new Date().toLocaleDateString('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' })");
    }

    private static void signIn(Page page, String username) {
        page.navigate(server.home().resolve("/sign-in").toString());
        page.locator("#username").fill(username);
        page.locator("#password").fill("songhanh-demo");
        page.locator("main button").click();
        page.waitForURL(address -> URI.create(address).getPath().startsWith("/app"));
    }

    private static void record(Page page, String enterprise) {
        page.getByLabel("Doanh nghiệp").first().fill(enterprise);
        page.getByLabel("Gặp chủ hoặc người quản lý").check();
        page.getByLabel("Đồng thuận").check();
        page.locator("main form[data-visit] button.primary").click();
    }

    /** How often the contact log of the enterprise has a visit of today. */
    private static int visitsToday(Page page, String enterprise) {
        page.navigate(server.home()
                .resolve("/app/enterprises?q=" + enterprise.substring(0, 10))
                .toString());
        var path = page.locator("main a.rowlink").first().getAttribute("href");
        page.navigate(server.home()
                .resolve(path.replace("/enterprises/", "/activities/contacts/"))
                .toString());
        var today = today(page);
        return (int) page.locator("main tbody th").allInnerTexts().stream()
                .filter(text -> text.contains(today))
                .count();
    }
}
