package vn.songhanh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import org.junit.jupiter.api.Test;
import vn.songhanh.support.Chromium;

/** An officer on a telephone, in a place without a connection. */
class VisitOfflineJourneyTests {

    private static final String PATH = "/app/activities/visits/new";
    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    @Test
    void a_visit_recorded_offline_arrives_once_when_there_is_a_connection_again() {
        try (var server = DataFolderServer.start("demo");
                var chromium = Chromium.start();
                var window = chromium.window(390, ColorScheme.LIGHT)) {
            var page = window.newPage();
            signIn(page, server.home());
            page.navigate(server.home().resolve(PATH).toString());
            page.locator("[data-ready]").waitFor();
            var enterprise = (String) page.evaluate("document.querySelector('#near option').value");

            window.setOffline(true);
            page.reload();
            record(page, enterprise);
            page.locator("[data-visits] li").waitFor();
            page.reload();
            page.locator("[data-visits] li").waitFor();
            assertThat(page.locator("[data-visits]").innerText()).contains(enterprise);
            var kept = page.evaluate("localStorage.getItem('visits')");

            window.setOffline(false);
            page.locator("[data-visits] li").waitFor(GONE);
            assertThat(page.evaluate("localStorage.getItem('visits')")).isEqualTo("[]");
            // the answer was lost on the way, so the telephone sends the same once more
            page.evaluate("kept => localStorage.setItem('visits', kept)", kept);
            page.reload();
            page.locator("[data-visits] li").waitFor(GONE);

            assertThat(visitsToday(page, server.home(), enterprise)).isEqualTo(1);
        }
    }

    private static void signIn(Page page, URI home) {
        page.navigate(home.resolve("/sign-in").toString());
        page.locator("#username").fill("can.bo.cong.doan");
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
    private static int visitsToday(Page page, URI home, String enterprise) {
        page.navigate(home.resolve("/app/enterprises?q=" + enterprise.substring(0, 10))
                .toString());
        var path = page.locator("main a.rowlink").first().getAttribute("href");
        page.navigate(home.resolve(path.replace("/enterprises/", "/activities/contacts/"))
                .toString());
        var today = (String) page.evaluate("new Date().toLocaleDateString('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' })");
        return (int) page.locator("main tbody th").allInnerTexts().stream()
                .filter(text -> text.contains(today))
                .count();
    }
}
