package vn.songhanh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.songhanh.support.Chromium;

/** An officer on a telephone, in a place without a connection. */
class VisitOfflineJourneyTests {

    private static final String PATH = "/app/activities/visits/new";
    private static final String NO_PAGE =
            "() => caches.match('" + PATH + "', { ignoreVary: true }).then(kept => !kept)";
    private static final String NO_PHOTOGRAPHS = """
            async () => new Promise(done => {
              const asked = indexedDB.open('visits');
              asked.onsuccess = () => {
                const count = asked.result.transaction('photos').objectStore('photos').count();
                count.onsuccess = () => (asked.result.close(), done(count.result === 0));
              };
            })""";
    /** Not one letter more goes into the telephone. */
    private static final String FULL = """
            () => {
              for (let size = 1 << 22, number = 0; size >= 1; ) {
                try {
                  localStorage.setItem('full-' + number, 'x'.repeat(size));
                  number++;
                } catch {
                  size >>= 1;
                }
              }
            }""";

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
    void photographs_of_a_visit_outlast_a_closed_browser_without_a_connection_and_arrive_with_it(@TempDir Path folder)
            throws Exception {
        String enterprise;
        String stored;
        try (var window = chromium.remembering(folder, 390)) {
            var page = window.newPage();
            signIn(page, "can.bo.cong.doan");
            enterprise = ready(page, 8);
            window.setOffline(true);
            page.reload();
            page.locator("#photo").setInputFiles(photograph("ảnh cổng.jpg", 2400, 1800));
            record(page, enterprise);
            kept(page).waitFor();
            assertThat(kept(page).innerText()).contains("1 ảnh");
            assertThat(page.locator("#photo").inputValue()).isEmpty();
            stored = stored(page);
        }
        try (var window = chromium.remembering(folder, 390)) {
            var page = window.newPage();
            window.setOffline(true);
            page.navigate(server.home().resolve(PATH).toString());
            kept(page).waitFor();
            assertThat(photographsIn(page))
                    .as("made as small as the server keeps it")
                    .isEqualTo("ảnh cổng.jpg 1600x1200");

            window.setOffline(false);
            page.getByText("Đăng nhập lại để gửi").waitFor();
            signIn(page, "can.bo.cong.doan");
            page.waitForFunction("() => localStorage.getItem('visits') === '[]'");
            page.waitForFunction(NO_PHOTOGRAPHS);
            assertThat(visitsToday(page, enterprise)).isEqualTo(1);
            var photographs = photographsOfVisit(page);
            assertThat(photographs).hasSize(1);

            // the answer was lost on the way: neither the visit nor its photograph comes twice
            ready(page, 8);
            page.locator("#photo").setInputFiles(photograph("khác.jpg", 640, 480));
            page.evaluate(
                    "async key => visitPhotos.keep(key, document.body.dataset.seat, [...document.forms].flatMap(form =>"
                            + " [...(form.elements.photo?.files ?? [])]))",
                    keyIn(stored));
            store(page, stored);
            page.reload();
            page.locator("[data-visits] .notice a").waitFor();
            page.waitForFunction(NO_PHOTOGRAPHS);
            assertThat(visitsToday(page, enterprise)).isEqualTo(1);
            assertThat(photographsOfVisit(page)).isEqualTo(photographs);
        }
    }

    @Test
    void photographs_that_cannot_be_sent_are_said_before_anything_is_saved() {
        try (var window = chromium.window(390, ColorScheme.LIGHT)) {
            var page = window.newPage();
            signIn(page, "can.bo.cong.doan");
            var enterprise = ready(page, 9);
            var photo = page.locator("#photo");
            var said = page.locator("#photo-error");

            photo.setInputFiles(new FilePayload("biên bản.pdf", "application/pdf", new byte[] {1}));
            assertThat(said.innerText()).contains("biên bản.pdf", "JPEG, PNG hoặc GIF");
            photo.setInputFiles(new FilePayload("to.jpg", "image/jpeg", new byte[32 * 1024 * 1024 + 1]));
            assertThat(said.innerText()).contains("to.jpg", "32 MB");
            photo.setInputFiles(
                    Collections.nCopies(7, photograph("bảy.jpg", 200, 200)).toArray(FilePayload[]::new));
            assertThat(said.innerText()).contains("7 ảnh", "đến 6");
            record(page, enterprise);
            assertThat(stored(page)).isNull();

            photo.setInputFiles(new FilePayload("hỏng.jpg", "image/jpeg", new byte[] {1, 2, 3}));
            assertThat(said.count()).isZero();
            page.locator("main form[data-visit] button.primary").click();
            said.waitFor();
            assertThat(said.innerText()).contains("hỏng.jpg");
            assertThat(stored(page)).isNull();
            assertThat(page.locator("#enterprise").inputValue()).isEqualTo(enterprise);
        }
    }

    @Test
    void photographs_go_back_into_a_refused_form_and_are_dropped_with_it() {
        try (var window = chromium.window(390, ColorScheme.LIGHT)) {
            var page = window.newPage();
            signIn(page, "can.bo.cong.doan");
            var enterprise = ready(page, 10);
            page.locator("#photo")
                    .setInputFiles(
                            new FilePayload[] {photograph("một.jpg", 640, 480), photograph("hai.jpg", 480, 640)});
            page.locator("#from").fill("31/12/2098");
            record(page, enterprise);
            page.locator("[data-visits] li").getByText("Chưa đến lúc").waitFor();
            page.reload();

            page.locator("[data-visits] li button").first().click();
            page.waitForFunction("() => document.getElementById('photo').files.length === 2");
            page.locator("main form[data-visit] button.primary").click();
            page.locator("[data-visits] li").getByText("Chưa đến lúc").waitFor();
            assertThat(photographsIn(page)).isEqualTo("một.jpg 640x480, hai.jpg 480x640");
            page.locator("[data-visits] li button").last().click();

            kept(page).waitFor(GONE);
            page.waitForFunction(NO_PHOTOGRAPHS);
        }
    }

    @Test
    void a_telephone_that_is_full_says_so_and_the_form_can_still_be_sent() {
        try (var window = chromium.window(390, ColorScheme.LIGHT)) {
            var page = window.newPage();
            signIn(page, "can.bo.cong.doan");
            var enterprise = ready(page, 11);
            page.evaluate(FULL);
            window.setOffline(true);
            record(page, enterprise);
            page.locator("[data-unkept]").waitFor();
            var today = page.locator("#from").inputValue();
            assertThat(page.locator("[data-unkept]").innerText())
                    .contains("Máy không giữ được phiếu", "Giữ trang này mở");
            assertThat(page.locator("#enterprise").inputValue()).isEqualTo(enterprise);
            assertThat(page.locator("#photo-error").count()).isZero();

            window.setOffline(false);
            page.locator("#from").fill("31/12/2098");
            page.locator("main form[data-visit] button.primary").click();
            page.locator("#from[aria-invalid]").waitFor();
            assertThat(page.locator("#from-error").innerText()).contains("Chưa đến lúc");
            assertThat(page.locator("[data-unkept]").count()).isZero();

            page.locator("#from").fill(today);
            page.locator("main form[data-visit] button.primary").click();
            page.locator("[data-visits] .notice.good").waitFor();

            assertThat(visitsToday(page, enterprise)).isEqualTo(1);
            page.navigate(server.home().resolve(PATH).toString());
            assertThat(page.locator("#enterprise").inputValue())
                    .as("what was taken is not put back")
                    .isEmpty();
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
    void all_that_is_wrong_with_a_visit_is_said_in_one_round_each_at_its_field() {
        try (var window = chromium.window(390, ColorScheme.LIGHT)) {
            var page = window.newPage();
            signIn(page, "can.bo.cong.doan");
            var enterprise = ready(page, 11);
            page.locator("#handedOut").fill("-3");
            page.locator("#from").fill("31/12/2098");
            record(page, enterprise, "Từ chối");
            kept(page).getByText("0 đến 1.000.000").waitFor();
            assertThat(kept(page).locator(".detail").allInnerTexts())
                    .satisfiesExactlyInAnyOrder(
                            said -> assertThat(said).contains("Tài liệu phát ra (bản): Số phải từ 0 đến 1.000.000."),
                            said -> assertThat(said).contains("Ngày: Chưa đến lúc"),
                            said -> assertThat(said).contains("Kết quả: Ghi lý do từ chối"));
            assertThat(page.locator(".field.wrong").count())
                    .as("the next visit has no fault")
                    .isZero();

            page.reload();
            page.locator("[data-visits] li button").first().click();
            page.locator("#handedOut[aria-invalid=true][aria-describedby=handedOut-error]")
                    .waitFor();
            assertThat(page.locator("#handedOut-error").innerText()).contains("0 đến 1.000.000");
            assertThat(page.locator(".field:has(#from[aria-invalid=true]) .error")
                            .innerText())
                    .contains("Chưa đến lúc");
            assertThat(page.locator("fieldset[aria-describedby=answer-error] .error")
                            .innerText())
                    .contains("Ghi lý do từ chối");
            assertThat(page.evaluate("document.activeElement.closest('.field.wrong') !== null"))
                    .as("who mends begins at a fault")
                    .isEqualTo(true);

            page.locator("#handedOut").fill("3");
            page.locator("#from").fill(today(page));
            page.getByLabel("Đồng thuận").check();
            page.locator("main form[data-visit] button.primary").click();
            kept(page).waitFor(GONE);
            assertThat(stored(page)).isEqualTo("[]");
            assertThat(page.locator(".field.wrong, [aria-invalid], .error").count())
                    .isZero();
            assertThat(page.locator("#photo").getAttribute("aria-describedby")).isEqualTo("photo-hint");
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
    void a_row_of_the_radar_says_its_clause_and_what_is_next_on_a_telephone() {
        try (var window = chromium.window(390, ColorScheme.LIGHT)) {
            var page = window.newPage();
            signIn(page, "can.bo.cong.doan");
            page.navigate(server.home().resolve("/app/radar?act=OPEN").toString());
            var row = page.locator("main tbody tr").first();
            row.waitFor();

            // what is hidden on a telephone is no part of the text that is seen
            assertThat(row.innerText()).contains("Nghị quyết 02-NQ/TW", "Mở hồ sơ vận động");
            assertThat(row.boundingBox().height).as("of 900 px that are seen").isLessThan(300);
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

    private static FilePayload photograph(String name, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var paper = picture.createGraphics();
        paper.setColor(new Color(width % 200, height % 200, name.length() * 9));
        paper.fillRect(0, 0, width, height);
        paper.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload(name, "image/jpeg", bytes.toByteArray());
    }

    /** Name and size of each photograph of the one visit that the telephone keeps. */
    private static String photographsIn(Page page) {
        return (String) page.evaluate("""
            async () => {
              const [visit] = JSON.parse(localStorage.getItem('visits'));
              const photos = await visitPhotos.of(visit.key, document.body.dataset.seat);
              const said = await Promise.all(photos.map(async photo => {
                const picture = await createImageBitmap(photo);
                return `${photo.name} ${picture.width}x${picture.height}`;
              }));
              return said.join(', ');
            }""");
    }

    /** The photographs of the visit of today, out of the contact log that the page shows. */
    private static List<String> photographsOfVisit(Page page) {
        page.locator("main tbody tr")
                .filter(new Locator.FilterOptions().setHasText(today(page)))
                .locator("a")
                .first()
                .click();
        page.waitForURL(address -> URI.create(address).getPath().matches("/app/activities/\\d+"));
        return page.locator("main .photos img").all().stream()
                .map(image -> image.getAttribute("src"))
                .toList();
    }

    private static String keyIn(String visits) {
        return visits.replaceFirst(".*\"key\":\"([^\"]+)\".*", "$1");
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
        record(page, enterprise, "Đồng thuận");
    }

    private static void record(Page page, String enterprise, String answer) {
        page.getByLabel("Doanh nghiệp").first().fill(enterprise);
        page.getByLabel("Gặp chủ hoặc người quản lý").check();
        page.getByLabel(answer, new Page.GetByLabelOptions().setExact(true)).check();
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
