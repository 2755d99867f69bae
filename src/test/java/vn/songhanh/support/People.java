package vn.songhanh.support;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;

/**
 * People for page tests: each holds a seat at a unit and has signed in through the door that everybody uses. One is there from the
 * beginning, since an empty system shows nothing but its set-up page.
 */
@TestComponent
public class People implements InitializingBean {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String PASSWORD = "mật khẩu thử";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final PasswordEncoder passwords;
    private final ObjectProvider<MockMvcTester> browser;

    People(
            JdbcClient jdbc,
            TransactionOperations transactions,
            PasswordEncoder passwords,
            ObjectProvider<MockMvcTester> browser) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.passwords = passwords;
        this.browser = browser;
    }

    @Override
    public void afterPropertiesSet() {
        Voice.house("test", () -> transactions.execute(_ -> jdbc.sql("""
                        insert into account (username, full_name, password_hash, administrator, created_at)
                        values ('nguoi.dau.tien', 'Người Đầu Tiên', '', true, now())
                        on conflict (username) do nothing
                        """).update()));
    }

    /** Somebody with a seat, and a browser in which they have signed in. */
    public record Person(AccountId account, Mandate mandate, Cookie session, MockMvcTester browser) {

        public MockMvcTester.MockMvcRequestBuilder get(String path) {
            return browser.get().uri(path).cookie(session);
        }

        public MockMvcTester.MockMvcRequestBuilder post(String path) {
            return browser.post().uri(path).cookie(session).with(SecurityMockMvcRequestPostProcessors.csrf());
        }

        public MockMvcTester.MockMultipartMvcRequestBuilder upload(String path, MockMultipartFile file) {
            return browser.post()
                    .uri(path)
                    .multipart()
                    .file(file)
                    .cookie(session)
                    .with(SecurityMockMvcRequestPostProcessors.csrf());
        }

        /** Works outside of any page, in the name of the person. */
        public <T> T as(Supplier<T> work) {
            return Voice.as(new Acting.Person(account, "Người Thử", false, mandate), work);
        }
    }

    public Person officer(Side side, UnitId unit) {
        return person(side, unit, Set.of(Role.OFFICER, Role.VIEWER));
    }

    public Person person(Side side, UnitId unit, Set<Role> roles) {
        var username = "thu-" + NUMBER.incrementAndGet();
        var account = add(username, false, id -> roles.forEach(role -> seat(id, side, unit, role)));
        var mandate = new Mandate(account, side, unit, EnumSet.copyOf(roles));
        return new Person(account, mandate, signIn(username), browser.getObject());
    }

    /** An administrator who acts for neither body: their mandate is null. */
    public Person administrator() {
        var username = "thu-" + NUMBER.incrementAndGet();
        return new Person(add(username, true, _ -> {}), null, signIn(username), browser.getObject());
    }

    private Cookie signIn(String username) {
        var answer = browser.getObject()
                .post()
                .uri("/sign-in")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("username", username)
                .param("password", PASSWORD)
                .exchange();
        return Objects.requireNonNull(answer.getResponse().getCookie("SESSION"), "not signed in");
    }

    private AccountId add(String username, boolean administrator, Consumer<Long> seats) {
        return Voice.house(
                "test",
                () -> transactions.execute(_ -> {
                    var account = jdbc.sql("""
                insert into account (username, full_name, password_hash, administrator, created_at)
                values (:username, 'Người Thử', :hash, :administrator, now())
                returning id
                """)
                            .param("username", username)
                            .param("hash", passwords.encode(PASSWORD))
                            .param("administrator", administrator)
                            .query(Long.class)
                            .single();
                    seats.accept(account);
                    return new AccountId(account);
                }));
    }

    private void seat(long account, Side side, UnitId unit, Role role) {
        jdbc.sql("""
            insert into mandate (account_id, side, unit_id, role, valid_from)
            values (:account, :side, :unit, :role, :from)
            """)
                .param("account", account)
                .param("side", side.name())
                .param("unit", unit.value())
                .param("role", role.name())
                .param("from", LocalDate.of(2020, 1, 1))
                .update();
    }
}
