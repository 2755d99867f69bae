package vn.songhanh.notice.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mock.env.MockEnvironment;

/** Letters to a server that asks for a password and is spoken to in secret, with a certificate for {@code localhost}. */
@Timeout(60)
class SecretMailTests {

    private static final char[] STORE = "mat-khau".toCharArray();
    private static final String PASSWORD = "mật khẩu thử";

    @TempDir
    static Path folder;

    private static SSLContext usual;
    private static SSLContext tls;

    private final MockEnvironment environment = new MockEnvironment();
    private GreenMail server;

    /** The program trusts what the machine trusts; for these tests the machine trusts this certificate. */
    @BeforeAll
    static void a_certificate() throws IOException, GeneralSecurityException, InterruptedException {
        usual = SSLContext.getDefault();
        tls = context(certificate());
        SSLContext.setDefault(tls);
    }

    @AfterAll
    static void as_before() {
        SSLContext.setDefault(usual);
    }

    @BeforeEach
    void a_server_with_an_account() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
                .withConfiguration(
                        new GreenMailConfiguration().withUser("song-hanh@example.org", "song-hanh", PASSWORD));
        server.start();
        environment.setProperty("songhanh.mail.host", "localhost");
        environment.setProperty("songhanh.mail.from", "song-hanh@example.org");
        environment.setProperty("songhanh.mail.user", "song-hanh");
        environment.setProperty("songhanh.mail.password", PASSWORD);
        environment.setProperty("songhanh.base-url", "https://songhanh.example.org/");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void unless_told_otherwise_it_asks_for_starttls_before_it_logs_in() throws IOException {
        try (var front = TlsFront.afterStartTls(behind(), tls)) {
            send(front.port());

            assertThat(front.handshakes()).isEqualTo(1);
            arrived();
        }
    }

    @Test
    void a_server_that_speaks_tls_from_the_first_byte_is_spoken_to_so() throws IOException {
        environment.setProperty("songhanh.mail.security", "tls");
        try (var front = TlsFront.atOnce(behind(), tls)) {
            send(front.port());

            assertThat(front.handshakes()).isEqualTo(1);
            arrived();
        }
    }

    @Test
    void a_wrong_password_is_told_in_the_words_of_the_server() throws IOException {
        environment.setProperty("songhanh.mail.password", "sai");
        try (var front = TlsFront.afterStartTls(behind(), tls)) {
            assertThatThrownBy(() -> send(front.port()))
                    .isInstanceOfSatisfying(
                            MailAuthenticationException.class,
                            failure -> assertThat(PostOffice.reason(failure)).contains("535"));
        }
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void without_starttls_neither_password_nor_letter_is_sent() {
        assertThatThrownBy(() -> send(behind()))
                .isInstanceOfSatisfying(
                        MailException.class,
                        failure -> assertThat(PostOffice.reason(failure)).contains("STARTTLS"));

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_certificate_for_another_name_is_not_believed() throws IOException {
        environment.setProperty("songhanh.mail.host", "127.0.0.1");
        try (var front = TlsFront.afterStartTls(behind(), tls)) {
            assertThatThrownBy(() -> send(front.port())).isInstanceOf(MailException.class);
        }
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private int behind() {
        return server.getSmtp().getPort();
    }

    private void send(int port) {
        environment.setProperty("songhanh.mail.port", Integer.toString(port));
        new PostOffice(new MailSettings(environment), Clock.systemUTC())
                .send(new PostOffice.Letter("can-bo@example.org", "Việc đang chờ", "Thông báo mới: 1", "digest.1"));
    }

    private void arrived() {
        assertThat(server.waitForIncomingEmail(10_000, 1)).isTrue();
        assertThat(server.getReceivedMessages())
                .singleElement()
                .satisfies(letter -> assertThat(letter.getSubject()).isEqualTo("Việc đang chờ"));
    }

    private static KeyStore certificate() throws IOException, GeneralSecurityException, InterruptedException {
        var file = folder.resolve("mail.p12");
        var made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "mail",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(STORE),
                        "-keystore",
                        file.toString())
                .inheritIO()
                .start();
        assertThat(made.waitFor()).isZero();
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            store.load(in, STORE);
        }
        return store;
    }

    private static SSLContext context(KeyStore store) throws GeneralSecurityException {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, STORE);
        var trusted = KeyStore.getInstance("PKCS12");
        try {
            trusted.load(null, null);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        trusted.setCertificateEntry("mail", store.getCertificate("mail"));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
