package vn.songhanh.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.songhanh.access.Voice;
import vn.songhanh.support.EmptySystemTest;
import vn.songhanh.support.MovableClock;

/** The life of an empty system, told in order: it can be set up once only. */
@EmptySystemTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetUpTests {

    private static final String PASSWORD = "hoa phượng nở đỏ";

    @Autowired
    MockMvcTester browser;

    @Autowired
    SetUpCode code;

    @Autowired
    MovableClock clock;

    private String printedCode() {
        var line = Voice.house("serve", code::lines).getFirst().vi();
        return line.substring(line.lastIndexOf(' ') + 1);
    }

    private MvcTestResult sends(String typedCode, String username, String password) {
        return browser.post()
                .uri("/set-up")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("code", typedCode)
                .param("fullName", "Đỗ Thị Ánh")
                .param("username", username)
                .param("password", password)
                .param("again", password)
                .exchange();
    }

    @Order(1)
    @ParameterizedTest
    @ValueSource(strings = {"/", "/en", "/app", "/app/enterprises", "/sign-in", "/tim-kiem", "/no-such-page"})
    void every_page_leads_to_the_set_up_page(String path) {
        assertThat(browser.get().uri(path))
                .hasStatus(HttpStatus.SEE_OTHER)
                .headers()
                .hasValue("Location", "/set-up");
    }

    @Order(1)
    @ParameterizedTest
    @ValueSource(strings = {"/set-up", "/health", "/assets/tokens.css"})
    void but_the_page_itself_its_looks_and_the_health_are_shown(String path) {
        assertThat(browser.get().uri(path)).hasStatusOk();
    }

    @Order(1)
    @Test
    void the_demonstration_is_never_set_up_by_hand() {
        assertThat(new EmptySystem(new Accounts(new AccountTable(null, new MandateTable(null))), true).awaitsSetUp())
                .isFalse();
    }

    @Order(2)
    @Test
    void a_wrong_code_is_told_and_what_was_typed_stays_but_never_the_password() {
        assertThat(sends("AAAA-BBBB-CCCC", "Do.Anh", PASSWORD))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Mã cài đặt không đúng")
                .contains("AAAA-BBBB-CCCC")
                .contains("Đỗ Thị Ánh")
                .contains("do.anh")
                .doesNotContain(PASSWORD);
    }

    @Order(3)
    @Test
    void a_weak_password_is_declined() {
        assertThat(sends(printedCode(), "do.anh", "ngắn"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Mật khẩu cần ít nhất 10 ký tự")
                .doesNotContain("Mã cài đặt không đúng");
    }

    @Order(4)
    @Test
    void after_five_wrong_codes_even_the_right_one_waits_a_quarter_of_an_hour() {
        for (var attempt = 2; attempt <= 5; attempt++) {
            assertThat(sends("AAAA-BBBB-CCC" + attempt, "do.anh", PASSWORD))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }

        assertThat(sends(printedCode(), "do.anh", PASSWORD))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Đã nhập sai quá nhiều lần");

        clock.advance(Duration.ofMinutes(16));
    }

    @Order(5)
    @Test
    void of_two_who_set_it_up_at_once_only_one_wins_and_is_signed_in() {
        var typed = printedCode().toLowerCase(java.util.Locale.ROOT).replace("-", " ");

        List<MvcTestResult> answers;
        try (var both = Executors.newFixedThreadPool(2)) {
            answers = List.of("do.anh", "do.anh.hai").stream()
                    .map(name -> CompletableFuture.supplyAsync(() -> sends(typed, name, PASSWORD), both))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }

        assertThat(answers)
                .extracting(answer -> answer.getResponse().getStatus())
                .containsExactlyInAnyOrder(303, 409);
        var winner = answers.stream()
                .filter(answer -> answer.getResponse().getStatus() == 303)
                .findFirst()
                .orElseThrow();
        assertThat(winner).headers().hasValue("Location", "/app/admin");
        assertThat(browser.get().uri("/app/admin").cookie(session(winner)))
                .hasStatusOk()
                .bodyText()
                .contains("Đã tạo quản trị viên đầu tiên")
                .contains("/app/organisation")
                .contains("/app/admin/people")
                .contains("/app/programme/new");
    }

    @Order(6)
    @Test
    void a_second_set_up_is_refused_and_the_console_says_no_code_any_more() {
        assertThat(sends("AAAA-BBBB-CCCC", "ke.gian", PASSWORD))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Hệ thống đã có quản trị viên");
        assertThat(browser.get().uri("/set-up")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(Voice.house("serve", code::lines)).isEmpty();
        assertThat(browser.get().uri("/sign-in")).hasStatusOk();
    }

    private static Cookie session(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("SESSION"), "not signed in");
    }
}
