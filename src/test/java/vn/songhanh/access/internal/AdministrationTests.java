package vn.songhanh.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.People;
import vn.songhanh.time.VietnamTime;

/** People, their roles and passwords, and the audit, from the pages of the administrator to the door of the others. */
@DatabaseTest
class AdministrationTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Pattern PASSWORD = Pattern.compile("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}");
    private static final String OWN_PASSWORD = "hoa phượng nở đỏ";

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Organisation organisation;

    @Autowired
    Clock clock;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    private People.Person administrator;
    private String username;
    private String fullName;

    @BeforeEach
    void begin() {
        administrator = people.administrator();
        username = "nguoi.moi." + NUMBER.incrementAndGet();
        fullName = "Vũ Thị Hường " + NUMBER.get();
    }

    private MvcTestResult post(String path, String... fields) {
        return send(administrator.session(), path, fields);
    }

    private MvcTestResult send(Cookie session, String path, String... fields) {
        var request = browser.post().uri(path).with(SecurityMockMvcRequestPostProcessors.csrf());
        if (session != null) {
            request.cookie(session);
        }
        for (var index = 0; index < fields.length; index += 2) {
            request.param(fields[index], fields[index + 1]);
        }
        return request.exchange();
    }

    private String addPerson() {
        return oneTimePassword(post("/app/admin/people", "fullName", fullName, "username", username));
    }

    private static String oneTimePassword(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        var found = PASSWORD.matcher(body(answer));
        assertThat(found.find()).as("a password is shown").isTrue();
        return found.group();
    }

    private Cookie signIn(String password) {
        var answer = send(null, "/sign-in", "username", username, "password", password);
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        return Objects.requireNonNull(answer.getResponse().getCookie("SESSION"));
    }

    /** Signs in for the first time, chooses a password, and stays signed in. */
    private Cookie signInForGood() {
        var password = addPerson();
        var first = signIn(password);
        var answer = send(first, "/app/password", "old", password, "password", OWN_PASSWORD, "again", OWN_PASSWORD);
        return changed(first, answer);
    }

    private static Cookie changed(Cookie before, MvcTestResult answer) {
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        var renewed = answer.getResponse().getCookie("SESSION");
        return renewed == null ? before : renewed;
    }

    private long id() {
        return JdbcClient.create(owner)
                .sql("select id from account where username = :username")
                .param("username", username)
                .query(Long.class)
                .single();
    }

    private String path() {
        return "/app/admin/people/" + id();
    }

    private UnitId unit(String name) {
        return Voice.house(
                "test",
                () -> organisation.found(new Founding(
                        UnitKind.UPPER_COMMITTEE,
                        "",
                        name,
                        name,
                        null,
                        new Decision("01-QĐ", LocalDate.of(2021, 1, 1), LocalDate.of(2021, 1, 1)))));
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_password_for_one_sign_in_lets_in_no_further_than_to_its_change() {
        var password = addPerson();
        var session = signIn(password);

        for (var path : new String[] {"/app", "/app/enterprises", "/app/admin"}) {
            assertThat(browser.get().uri(path).cookie(session))
                    .hasStatus(HttpStatus.SEE_OTHER)
                    .headers()
                    .hasValue("Location", "/app/password");
        }
        assertThat(send(session, "/app/password", "old", password, "password", password, "again", password))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Mật khẩu mới phải khác mật khẩu cũ");
        assertThat(send(session, "/app/password", "old", "sai", "password", OWN_PASSWORD, "again", OWN_PASSWORD))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Mật khẩu hiện tại không đúng");

        var renewed = changed(
                session,
                send(session, "/app/password", "old", password, "password", OWN_PASSWORD, "again", OWN_PASSWORD));

        assertThat(browser.get().uri("/app").cookie(renewed)).hasStatusOk();
        assertThat(send(null, "/sign-in", "username", username, "password", password))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void the_same_user_name_is_not_given_twice_and_what_was_typed_stays() {
        addPerson();

        assertThat(post("/app/admin/people", "fullName", "Người Khác", "username", username))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Đã có người dùng tên")
                .contains("Người Khác");
    }

    @Test
    void people_are_found_with_and_without_diacritics_by_role_and_when_closed() {
        addPerson();

        assertThat(administrator.get("/app/admin/people?q=vu thi huong " + NUMBER.get()))
                .bodyText()
                .contains(username);
        assertThat(administrator.get("/app/admin/people?q=" + username + "&role=LEADER"))
                .bodyText()
                .doesNotContain(fullName);

        post(path() + "/closure");
        assertThat(administrator.get(path())).bodyText().contains("Đã đóng tài khoản của " + fullName);

        assertThat(administrator.get("/app/admin/people?q=" + username))
                .bodyText()
                .doesNotContain(fullName);
        assertThat(administrator.get("/app/admin/people?state=closed&q=" + username))
                .bodyText()
                .contains(fullName);
    }

    @Test
    void a_role_is_given_at_a_unit_found_by_name_and_holds_until_it_is_ended() {
        var name = "Đảng ủy Bến Nghiêng " + NUMBER.get();
        var unit = unit(name);
        var today = VietnamTime.today(clock);
        var session = signInForGood();
        assertThat(browser.get().uri("/app/enterprises").cookie(session)).hasStatus(HttpStatus.FORBIDDEN);

        assertThat(post(path() + "/roles", "q", "ben nghieng " + NUMBER.get(), "step", "find"))
                .hasStatusOk()
                .bodyText()
                .contains(name);
        assertThat(post(path() + "/roles", "unit", unit.toString(), "from", "hôm qua"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Chưa chọn vai trò")
                .contains("Không phải là ngày");
        assertThat(post(
                        path() + "/roles",
                        "unit",
                        unit.toString(),
                        "role",
                        "OFFICER",
                        "from",
                        today.minusDays(9).toString()))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(browser.get().uri("/app/enterprises").cookie(session)).hasStatusOk();

        var role = JdbcClient.create(owner)
                .sql("select id from mandate where account_id = :account")
                .param("account", id())
                .query(Long.class)
                .single();
        assertThat(post(path() + "/roles/" + role + "/ending", "on", today.toString()))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(browser.get().uri("/app/enterprises").cookie(session)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(administrator.get(path())).bodyText().contains("Đã kết thúc");
    }

    @Test
    void a_closed_account_loses_its_sessions_at_once_and_comes_back_when_reopened() {
        var password = addPerson();
        var session = signIn(password);

        assertThat(post(path() + "/closure")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(browser.get().uri("/app/password").cookie(session)).hasStatus3xxRedirection();
        assertThat(browser.get().uri("/app").cookie(session))
                .headers()
                .hasHeaderSatisfying(
                        "Location",
                        where -> assertThat(where).singleElement().asString().endsWith("/sign-in"));
        assertThat(send(null, "/sign-in", "username", username, "password", password))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        post(path() + "/reopening");

        signIn(password);
    }

    @Test
    void a_reset_password_ends_the_old_one_and_its_sessions() {
        var old = addPerson();
        var session = signIn(old);

        var fresh = oneTimePassword(post(path() + "/password"));

        assertThat(browser.get().uri("/app/password").cookie(session)).hasStatus3xxRedirection();
        assertThat(send(null, "/sign-in", "username", username, "password", old))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        signIn(fresh);
    }

    @Test
    void after_five_wrong_passwords_even_the_right_one_waits() {
        var password = addPerson();
        for (var attempt = 0; attempt < 5; attempt++) {
            assertThat(send(null, "/sign-in", "username", username, "password", "sai"))
                    .bodyText()
                    .contains("không đúng");
        }

        assertThat(send(null, "/sign-in", "username", username, "password", password))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Đã nhập sai quá nhiều lần");
    }

    @Test
    void a_role_at_a_unit_that_has_ended_keeps_the_last_name_of_the_unit() {
        var name = "Đảng ủy Đã Giải Thể " + NUMBER.get();
        var unit = unit(name);
        addPerson();
        post(
                path() + "/roles",
                "unit",
                unit.toString(),
                "role",
                "OFFICER",
                "from",
                "2022-01-01",
                "lastDay",
                "2024-12-31");
        Voice.house(
                "test",
                () -> organisation.reorganise(new Reorganisation.Dissolve(
                        unit,
                        "Hết nhiệm vụ",
                        new Decision("09-QĐ", LocalDate.of(2024, 12, 1), LocalDate.of(2025, 1, 1)))));

        assertThat(administrator.get(path())).bodyText().contains(name).doesNotContain("#" + unit);
    }

    @Test
    void a_name_is_put_right_and_the_right_to_administer_given_and_taken() {
        addPerson();
        assertThat(administrator.get(path() + "/edit")).hasStatusOk().bodyText().contains(fullName);

        assertThat(post(path(), "fullName", "Vũ Thị Hương", "administrator", "true", "version", "0"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(administrator.get(path()))
                .bodyText()
                .contains("Vũ Thị Hương")
                .contains("Quản trị viên");
        assertThat(administrator.get("/app/admin/audit?person=&table=account"))
                .bodyText()
                .contains(fullName)
                .contains("Vũ Thị Hương");

        assertThat(post(path(), "fullName", "Vũ Thị Hương", "version", "1")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(administrator.get(path())).bodyText().doesNotContain("Quản trị viên</");
    }

    @Test
    void a_person_without_a_name_is_refused_and_the_second_of_two_is_told_what_the_first_has_saved() {
        addPerson();

        assertThat(post(path(), "fullName", " ", "version", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Chưa nhập họ và tên");
        post(path(), "fullName", "Tên Của Người Trước", "version", "0");

        assertThat(post(path(), "fullName", "Tên Của Người Sau", "version", "0"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Tên Của Người Trước")
                .contains("Tên Của Người Sau");
        assertThat(administrator.get(path())).bodyText().contains("Tên Của Người Trước");
    }

    @Test
    void nobody_changes_the_password_of_another_in_the_database() {
        addPerson();
        var officer = people.officer(Side.PARTY, unit("Đảng ủy Thử"));

        assertThat(officer.as(() -> written(id()))).isZero();
        assertThat(officer.as(() -> written(officer.account().value()))).isOne();
    }

    private int written(long account) {
        return Objects.requireNonNull(
                transactions.execute(_ -> jdbc.sql("update account set version = version + 1 where id = :id")
                        .param("id", account)
                        .update()));
    }

    @Test
    void going_back_after_signing_out_shows_nothing() {
        var inside = browser.get().uri("/app").cookie(administrator.session()).exchange();
        assertThat(inside).hasStatusOk();
        assertThat(inside.getResponse().getHeader("Cache-Control")).contains("no-store");
        var outside = browser.get().uri("/").exchange();
        assertThat(outside.getResponse().getHeader("Pragma"))
                .as("public pages may be kept")
                .isNull();
    }

    @Test
    void the_audit_shows_who_wrote_what_before_and_after() {
        addPerson();
        post(path() + "/closure");

        assertThat(administrator.get("/app/admin/audit?table=account"))
                .hasStatusOk()
                .bodyText()
                .contains("Người Thử")
                .contains("Thêm: Tài khoản")
                .contains("Sửa: Tài khoản")
                .contains("Đóng lúc")
                .contains(">(trống)</del>")
                .contains(username)
                .doesNotContain("password_hash");
        assertThat(administrator.get("/app/admin/audit?person=khong co ai&day=01/01/2001"))
                .bodyText()
                .contains("Không có lần ghi nào khớp");
    }

    @Test
    void the_audit_hides_the_work_of_the_bodies_from_an_administrator_without_a_seat() {
        var officer = people.officer(Side.PARTY, unit("Đảng ủy Thử"));
        officer.post("/app/enterprises")
                .param("code", "0200850120")
                .param("name", "Công ty Kín Tiếng")
                .param("sector", "DOMESTIC_NON_STATE")
                .param("confirmed", "true")
                .exchange();

        assertThat(administrator.get("/app/admin/audit?table=enterprise"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Kín Tiếng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app/enterprises", "/app/cases", "/app/ledger", "/app/reviews", "/app/newsroom"})
    void an_administrator_without_a_seat_sees_no_business(String path) {
        assertThat(administrator.get(path)).hasStatus(HttpStatus.FORBIDDEN);
    }
}
