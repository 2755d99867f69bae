package vn.songhanh.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.songhanh.text.EnterpriseCode;

/** The command {@code import} as a shell runs it, alone, beside a server, and cut off by the death of whoever takes part. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportOnTheConsoleTests {

    private static final String HEAD = "Mã số doanh nghiệp,Tên doanh nghiệp,Địa chỉ,Số lao động\n";
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int SMALL = 30;
    private static final int LARGE = 1200;

    private final Path data;
    private final Path small;
    private final Path large;
    private Program server;

    ImportOnTheConsoleTests() throws IOException {
        var folder = Files.createTempDirectory(
                Files.createDirectories(Path.of("target").toAbsolutePath()), "an import ");
        data = Program.withPrograms(folder.resolve("data"));
        small = Files.writeString(
                folder.resolve("small.csv"),
                HEAD + list(0, SMALL) + "12345,,Số 1,nhiều\n" + "0209999999,Công ty TNHH Kiểm Tra Sai,Số 2,5\n");
        large = Files.writeString(folder.resolve("large.csv"), HEAD + list(SMALL, SMALL + LARGE));
        server = Program.start("version");
        server.awaitEnd();
    }

    @AfterAll
    void clear() throws IOException {
        server.close();
        new ClusterProcesses(data.resolve("database")).awaitNone();
        FileSystemUtils.deleteRecursively(data.getParent());
    }

    @Test
    @Order(1)
    void a_dry_run_tells_all_and_writes_nothing() {
        var told = json(imported(small, "--dry-run"));

        assertThat(told.propertyNames())
                .containsExactly("rows", "new", "changed", "unchanged", "doubtful", "refused", "faults");
        assertThat(told.get("rows").asInt()).isEqualTo(SMALL + 2);
        assertThat(told.get("new").asInt()).isEqualTo(SMALL + 1);
        assertThat(told.get("refused").asInt()).isEqualTo(1);
        var first = told.get("faults").get(0);
        assertThat(first.propertyNames()).containsExactly("sheet", "row", "column", "code", "message");
        assertThat(first.get("row").asInt()).isEqualTo(SMALL + 2);
        assertThat(told.get("faults").findValuesAsString("code"))
                .contains("CODE_WRONG_LENGTH", "NAME_MISSING", "NUMBER_INVALID", "CODE_CHECK_DIGIT");
    }

    @Test
    @Order(2)
    void without_a_server_it_works_alone_and_the_second_time_all_is_unchanged() {
        var first = json(imported(small));
        var second = json(imported(small));

        assertThat(first.get("new").asInt()).isEqualTo(SMALL + 1);
        assertThat(second.get("unchanged").asInt()).isEqualTo(SMALL + 1);
        assertThat(second.get("new").asInt() + second.get("changed").asInt()).isZero();
    }

    @Test
    @Order(3)
    void a_file_that_is_no_list_ends_with_1_and_a_wrong_word_with_2() throws IOException {
        var noList = Files.writeString(small.resolveSibling("letter.csv"), "Kính gửi,các đồng chí\n");

        var refused = imported(noList);
        var missing = imported(small.resolveSibling("absent.csv"));
        var wrong = Program.start("import", small.toString(), "--kind", "people", "--data", data.toString())
                .awaitEnd();

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.errors()).contains("Không thấy hàng tiêu đề").contains("No header row");
        assertThat(missing.exitCode()).isEqualTo(1);
        assertThat(missing.errors()).contains("Không đọc được tệp").contains("cannot be read");
        assertThat(wrong.exitCode()).isEqualTo(2);
    }

    @Test
    @Order(4)
    void beside_a_server_it_works_on_the_same_register() {
        serve();

        assertThat(json(imported(small)).get("unchanged").asInt()).isEqualTo(SMALL + 1);
    }

    @Test
    @Order(5)
    void a_command_that_is_killed_in_the_middle_leaves_nothing_and_the_list_can_be_brought_again() throws SQLException {
        try (var held = held()) {
            var command = start(large);
            awaitBlocked(held);
            command.kill();
            command.awaitEnd();
        }

        assertThat(enterprises()).isEqualTo(SMALL + 1);
        assertThat(json(imported(large, "--dry-run")).get("new").asInt()).isEqualTo(LARGE);
    }

    @Test
    @Order(6)
    void when_the_database_is_killed_in_the_middle_the_command_says_so_and_nothing_was_written()
            throws SQLException, IOException {
        Program command;
        try (var held = held()) {
            command = start(large);
            awaitBlocked(held);
            Subprocess.signal(
                    "KILL",
                    PostmasterFile.read(data.resolve("database")).orElseThrow().process());
        }
        var ended = command.awaitEnd();

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.errors()).contains("chưa dòng nào được nhập").contains("no row was taken in");
        assertThat(enterprises()).isEqualTo(SMALL + 1);
    }

    @Test
    @Order(7)
    void what_was_cut_off_is_taken_up_by_the_next_server() throws SQLException {
        try (var held = held()) {
            var command = start(large);
            awaitBlocked(held);
            server.kill();
            command.kill();
        }
        new ClusterProcesses(data.resolve("database")).awaitNone();

        serve();

        await().atMost(PATIENCE)
                .until(() -> owner().sql("select count(*) from enterprise_import where state = 'RUNNING'")
                                .query(Long.class)
                                .single()
                        == 0);
        assertThat(enterprises()).isEqualTo(SMALL + 1 + LARGE);
        assertThat(owner().sql("select count(*) from workforce_survey")
                        .query(Long.class)
                        .single())
                .isEqualTo(SMALL + 1 + LARGE);
        assertThat(json(imported(large)).get("unchanged").asInt()).isEqualTo(LARGE);
    }

    private void serve() {
        server = Program.start("serve", "--port", "0", "--data", data.toString());
        server.awaitReady();
    }

    private Program start(Path file) {
        return Program.start("import", file.toString(), "--kind", "enterprise", "--json", "--data", data.toString());
    }

    private Program.Ended imported(Path file, String... more) {
        var words = Stream.concat(
                Stream.of("import", file.toString(), "--kind", "enterprise", "--json", "--data", data.toString()),
                Stream.of(more));
        return Program.start(words.toArray(String[]::new)).awaitEnd();
    }

    private static JsonNode json(Program.Ended ended) {
        assertThat(ended.exitCode()).as(ended.errors()).isZero();
        return JsonMapper.builder().build().readTree(ended.output());
    }

    /** A lock at which every import stops after it has written enterprises and before it writes how many work there. */
    private Connection held() throws SQLException {
        var connection = source().getConnection();
        connection.setAutoCommit(false);
        connection.createStatement().execute("lock table workforce_survey in share mode");
        return connection;
    }

    private static void awaitBlocked(Connection held) throws SQLException {
        try (var statement = held.prepareStatement(
                "select count(*) from pg_locks where not granted and relation = 'workforce_survey'::regclass")) {
            await().atMost(PATIENCE).until(() -> {
                var blocked = statement.executeQuery();
                return blocked.next() && blocked.getInt(1) > 0;
            });
        }
    }

    private long enterprises() {
        return owner().sql("select count(*) from enterprise").query(Long.class).single();
    }

    private JdbcClient owner() {
        return JdbcClient.create(source());
    }

    private DriverManagerDataSource source() {
        var database = EmbeddedDatabase.running(new DataFolder(data)).orElseThrow();
        var owner = database.owner();
        return new DriverManagerDataSource(database.url(), owner.user(), owner.password());
    }

    private static String list(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> code(number) + ",Công ty TNHH Dòng Lệnh %d,Số %d,7\n".formatted(number, number))
                .collect(Collectors.joining());
    }

    /** One in eleven beginnings has no check digit, and then the next one has. */
    private static String code(int number) {
        return IntStream.range(0, 20)
                .mapToObj(last -> "0207%06d".formatted(number * 20 + last))
                .filter(code -> new EnterpriseCode(EnterpriseCode.Kind.TEN_DIGITS, code)
                        .checkDigitWarning()
                        .isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
