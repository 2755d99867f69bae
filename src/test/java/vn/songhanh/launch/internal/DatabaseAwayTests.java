package vn.songhanh.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.util.FileSystemUtils;

/** A database that stops answering under people who are at work, and answers again. */
class DatabaseAwayTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String PASSWORD = "mat khau de thu";

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();

    private Path data;
    private Program server;
    private URI address;

    @BeforeEach
    void serve() throws IOException {
        data = Program.withPrograms(Files.createTempDirectory(
                Files.createDirectories(Path.of("target").toAbsolutePath()), "away "));
        server = Program.start("serve", "--port", "0", "--data", data.toString());
        address = server.awaitReady();
        addAdministrator();
    }

    @AfterEach
    void clear() throws IOException {
        server.close();
        new ClusterProcesses(data.resolve("database")).awaitNone();
        FileSystemUtils.deleteRecursively(data);
    }

    @Test
    void people_at_work_are_told_in_words_and_the_next_request_works() throws IOException {
        signIn();
        assertThat(get("/app").statusCode()).isEqualTo(200);

        var database =
                PostmasterFile.read(data.resolve("database")).orElseThrow().process();
        Subprocess.signal("STOP", database);
        ProcessHandle.of(database)
                .orElseThrow()
                .descendants()
                .forEach(session -> Subprocess.signal("TERM", session.pid()));
        // each waits five seconds for a connection: together the ten of an interruption that people notice
        var first = get("/app");
        var second = get("/app");
        Subprocess.signal("CONT", database);

        assertThat(first.statusCode()).isEqualTo(503);
        assertThat(first.body()).contains("Cơ sở dữ liệu chưa trả lời", "Chưa có gì bị ghi dở dang");
        assertThat(second.statusCode()).isEqualTo(503);
        assertThat(second.headers().firstValue("Retry-After")).contains("5");
        await().atMost(Duration.ofSeconds(60)).until(() -> get("/health").body().contains("\"UP\""));
        assertThat(get("/app").statusCode()).isEqualTo(200);
    }

    private void signIn() {
        var form = get("/sign-in").body();
        var token = TOKEN.matcher(form);
        assertThat(token.find()).as(form).isTrue();
        var answer = send(HttpRequest.newBuilder(address.resolve("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=%s&username=quan.tri.thu&password=%s"
                        .formatted(token.group(1), URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8))))
                .build());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.uri().getPath()).startsWith("/app");
    }

    private void addAdministrator() {
        var database = EmbeddedDatabase.running(new DataFolder(data)).orElseThrow();
        var owner = database.owner();
        JdbcClient.create(new DriverManagerDataSource(database.url(), owner.user(), owner.password()))
                .sql("""
                    insert into account (username, full_name, password_hash, administrator, created_at)
                    values ('quan.tri.thu', 'Người Thử', :hash, true, now())
                    """)
                .param("hash", new BCryptPasswordEncoder(4).encode(PASSWORD))
                .update();
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)).build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return browser.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
