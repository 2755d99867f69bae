package vn.songhanh.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import vn.songhanh.Application;
import vn.songhanh.access.NewPerson;
import vn.songhanh.access.NewRole;
import vn.songhanh.access.People;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.support.Chromium;
import vn.songhanh.support.EmptySystemTest;

/** A session that ends in the middle of a form, as the person at the browser meets it. */
@Tag("database")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(classes = Application.class, initializers = EmptySystemTest.Database.class)
@ActiveProfiles("test")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndedSessionTests {

    private static final String PASSWORD = "hoa phượng nở đỏ";
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Organisation organisation;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    private Chromium chromium;

    @BeforeAll
    void begin() {
        chromium = Chromium.start();
        Voice.house("test", () -> {
            var unit = organisation.found(new Founding(
                    UnitKind.UPPER_COMMITTEE, "", "Đảng ủy Thử", "Thử", null, new Decision("01-QĐ", FIRST, FIRST)));
            people.addAll(List.of(new NewPerson("do.anh", "Đỗ Thị Ánh", PASSWORD, false, false)));
            people.grant(new NewRole("do.anh", Side.PARTY, unit, Role.OFFICER, FIRST, null));
            return unit;
        });
    }

    @AfterAll
    void end() {
        chromium.close();
    }

    private BrowserContext window() {
        var window = chromium.window(1440, ColorScheme.LIGHT);
        window.setDefaultTimeout(60_000);
        return window;
    }

    private void open(Page page, String path) {
        page.navigate("http://127.0.0.1:" + port + path);
    }

    private static void signIn(Page page) {
        page.fill("#username", "do.anh");
        page.fill("#password", PASSWORD);
        page.click("main button");
        settle(page);
    }

    /** Until the scripts of the page that answered have run: they restore what was typed, and tell the door the way back. */
    private static void settle(Page page) {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    /** Sends the form as it is: what the browser would refuse by itself is the server's to refuse here. */
    private static void send(Page page) {
        page.evaluate("document.querySelector('main form').noValidate = true");
        page.click("main form .button.primary");
        settle(page);
    }

    private static String path(Page page) {
        return page.url().replaceFirst("^http://[^/]*", "");
    }

    @Test
    void what_was_typed_waits_on_the_page_of_the_form_after_the_next_sign_in() {
        try (var window = window()) {
            var page = window.newPage();
            open(page, "/app/enterprises/new");
            signIn(page);
            assertThat(path(page)).isEqualTo("/app/enterprises/new");
            page.fill("#name", "Công ty TNHH Chưa Kịp Lưu");

            JdbcClient.create(owner).sql("delete from spring_session").update();
            send(page);

            assertThat(path(page)).startsWith("/sign-in");
            assertThat(page.locator("main").textContent()).contains("Phiên làm việc đã kết thúc");
            signIn(page);
            assertThat(path(page)).isEqualTo("/app/enterprises/new");
            assertThat(page.inputValue("#name")).isEqualTo("Công ty TNHH Chưa Kịp Lưu");
            assertThat(page.locator("main").textContent()).contains("Nội dung đã nhập trước đó được đặt lại");
        }
    }

    @Test
    void a_refused_form_whose_session_ended_leads_back_to_where_it_was_filled_in() {
        try (var window = window()) {
            var page = window.newPage();
            open(page, "/app/enterprises/new");
            signIn(page);
            page.fill("#name", "Công ty TNHH Bị Trả Lại");
            send(page);
            assertThat(path(page)).isEqualTo("/app/enterprises");
            page.fill("#name", "Công ty TNHH Sửa Lại");

            JdbcClient.create(owner).sql("delete from spring_session").update();
            send(page);
            signIn(page);

            assertThat(path(page)).isEqualTo("/app/enterprises/new");
            assertThat(page.inputValue("#name")).isEqualTo("Công ty TNHH Sửa Lại");
        }
    }

    @Test
    void a_form_from_before_the_last_sign_in_is_opened_again_with_what_was_typed() {
        try (var window = window()) {
            var form = window.newPage();
            open(form, "/app/enterprises/new");
            signIn(form);
            form.fill("#name", "Công ty TNHH Thẻ Cũ");
            var other = window.newPage();
            JdbcClient.create(owner).sql("delete from spring_session").update();
            open(other, "/app");
            signIn(other);

            send(form);
            assertThat(form.locator("main").textContent()).contains("Mở lại trang rồi gửi");
            form.click("main a.button.primary");
            settle(form);

            assertThat(path(form)).isEqualTo("/app/enterprises/new");
            assertThat(form.inputValue("#name")).isEqualTo("Công ty TNHH Thẻ Cũ");
        }
    }

    @Test
    void signing_out_leaves_nothing_behind() {
        try (var window = window()) {
            var page = window.newPage();
            open(page, "/app/enterprises/new");
            signIn(page);
            page.fill("#name", "Công ty TNHH Riêng Tư");
            page.click("details.menu:has(.person) > summary");
            page.click("form[action='/sign-out'] button");

            assertThat(page.evaluate("Object.keys(sessionStorage).filter(key => key.startsWith('kept:')).length"))
                    .isEqualTo(0);
        }
    }
}
