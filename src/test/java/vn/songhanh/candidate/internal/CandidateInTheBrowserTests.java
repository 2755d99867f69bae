package vn.songhanh.candidate.internal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.songhanh.access.Side;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.Chromium;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;

/** Officers of both bodies lead one person from the introduction to official, each in a browser, over three years of the clock. */
@DatabaseTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CandidateInTheBrowserTests {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    int port;

    private CandidateWorld world;
    private String person = "";

    @Autowired
    void aWorld(
            Organisation organisation, Registrations registrations, Enterprises enterprises, Programmes programmes) {
        world = CandidateWorld.of(organisation, registrations, enterprises, programmes);
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void a_candidate_goes_from_introduction_to_official_across_three_years_of_moved_clock() {
        var code = CandidateWorld.code(world.enterprise());
        try (var chromium = Chromium.start()) {
            on(chromium, Side.UNION, "05/04/2027", page -> {
                page.navigate(home() + "/app/candidates/new");
                fill(page, "Họ và tên", "Người Đi Ba Năm");
                fill(page, "Tháng, năm sinh", "05/1999");
                page.getByLabel("Nhóm việc làm").selectOption("WORKER");
                tick(page, "Nữ");
                tick(page, "Là đoàn viên công đoàn");
                fill(page, "Doanh nghiệp", code);
                fill(page, "Văn bản lưu ở đâu", "tủ 1");
                tick(page, "Ghi tên trong nguồn");
                tick(page, "Công đoàn giới thiệu");
                tick(page, "Đã báo cho người đó");
                press(page, "Ghi tên");
                assertThat(main(page)).containsText("Người Đi Ba Năm");
                person = page.url();
            });
            on(
                    chromium,
                    Side.UNION,
                    "12/04/2027",
                    step("Đã giới thiệu", page -> fill(page, "Số nghị quyết", "05-NQ/CĐCS")));
            on(chromium, Side.PARTY, "03/05/2027", step("Trong nguồn", _ -> {}));
            on(chromium, Side.PARTY, "06/09/2027", step("Đang học lớp nhận thức", _ -> {}));
            on(
                    chromium,
                    Side.PARTY,
                    "04/10/2027",
                    step("Có giấy chứng nhận", page -> fill(page, "Số giấy chứng nhận", "GCN 12")));
            on(chromium, Side.PARTY, "20/08/2028", step("Lập hồ sơ", page -> {
                fill(page, "Ngày lý lịch", "20/08/2028");
                page.getByLabel("Đã có").all().forEach(Locator::check);
            }));
            on(chromium, Side.PARTY, "09/10/2028", step("Đã thẩm tra", _ -> {}));
            on(chromium, Side.PARTY, "06/11/2028", step("Chi bộ đã xét", page -> {
                fill(page, "Số nghị quyết", "2");
                tick(page, "Doanh nghiệp không có tổ chức Đoàn");
                tick(page, "Ban chấp hành công đoàn cơ sở");
                fill(page, "Số tháng người giới thiệu", "14");
                tick(page, "Có bằng tốt nghiệp trung học cơ sở");
                fill(page, "Số tán thành", "6");
                fill(page, "Tổng số đảng viên chính thức", "9");
            }));
            on(chromium, Side.PARTY, "20/11/2028", step("Đảng ủy đã xét", page -> {
                fill(page, "Số nghị quyết", "7");
                fill(page, "Số tán thành", "10");
                fill(page, "Tổng số ủy viên", "15");
            }));
            on(
                    chromium,
                    Side.PARTY,
                    "04/12/2028",
                    step("Có quyết định kết nạp", page -> fill(page, "Số quyết định", "31")));
            on(chromium, Side.PARTY, "18/12/2028", step("Đảng viên dự bị", _ -> {}));
            on(
                    chromium,
                    Side.PARTY,
                    "20/12/2029",
                    step("Đảng viên chính thức", page -> fill(page, "Số quyết định", "44")));
            on(chromium, Side.UNION, "21/12/2029", page -> {
                page.navigate(person);
                assertThat(main(page)).containsText("Đảng viên chính thức");
                for (var theirs : List.of("Chi bộ đã xét", "GCN 12")) {
                    assertThat(main(page)).not().containsText(theirs);
                }
            });
        }
    }

    /** Somebody of the body signs in on the day, does what is to be done, and goes home. */
    private void on(Chromium chromium, Side side, String day, Consumer<Page> work) {
        clock.stopOn(LocalDate.parse(day, DAY));
        var officer = people.officer(side, side == Side.UNION ? world.district : world.bloc);
        try (var window = chromium.window(side == Side.UNION ? 390 : 1440, ColorScheme.LIGHT)) {
            window.addCookies(List.of(new com.microsoft.playwright.options.Cookie(
                            "SESSION", officer.session().getValue())
                    .setUrl(home())));
            work.accept(window.newPage());
        }
    }

    /** The step that the person's page proposes, told of the day itself. */
    private Consumer<Page> step(String then, Consumer<Page> fields) {
        return page -> {
            page.navigate(person);
            main(page)
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Ghi: "))
                    .click();
            page.waitForURL(address -> !address.equals(person));
            fields.accept(page);
            press(page, "Ghi");
            page.waitForURL(person);
            assertThat(main(page)).containsText(then);
        };
    }

    private String home() {
        return "http://127.0.0.1:" + port;
    }

    private static Locator main(Page page) {
        return page.locator("main");
    }

    private static void fill(Page page, String label, String words) {
        main(page).getByLabel(label).first().fill(words);
    }

    private static void tick(Page page, String label) {
        main(page).getByLabel(label).first().check();
    }

    private static void press(Page page, String button) {
        main(page)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
