package vn.songhanh.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** One data folder through the lives and deaths of its servers, told in order: a start of the whole program is dear. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServerLifeTests {

    private final Path data;
    private Program server;
    private URI address;

    ServerLifeTests() throws IOException {
        data = Program.withPrograms(Files.createTempDirectory(
                Files.createDirectories(Path.of("target").toAbsolutePath()), "a server "));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx--x--x"));
        server = serve();
        address = server.awaitReady();
    }

    @AfterAll
    void clear() throws IOException {
        server.close();
        new ClusterProcesses(cluster()).awaitNone();
        FileSystemUtils.deleteRecursively(data);
    }

    @Test
    @Order(1)
    void a_server_says_ready_and_answers_health_and_nothing_else() {
        assertThat(Program.get(address.resolve("/health")))
                .isEqualTo("{\"status\":\"UP\",\"database\":\"UP\",\"version\":\"0.1.0\"}");
    }

    @Test
    @Order(2)
    void a_second_server_on_the_folder_is_refused() {
        var second =
                Program.start("serve", "--port", "0", "--data", data.toString()).awaitEnd();

        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.errors()).contains("đang được một máy chủ khác dùng").contains("Another server");
    }

    @Test
    @Order(3)
    void a_second_server_on_the_port_is_refused_and_leaves_nothing_behind() {
        var elsewhere = data.resolveSibling("elsewhere");
        var port = Integer.toString(address.getPort());

        var second = Program.start("serve", "--port", port, "--data", elsewhere.toString())
                .awaitEnd();

        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.errors()).contains("Cổng " + port + " đã có").contains("Port " + port + " is taken");
        assertThat(elsewhere).doesNotExist();
    }

    @Test
    @Order(4)
    void a_command_beside_the_server_works_on_its_database() {
        var status =
                Program.start("status", "--json", "--data", data.toString()).awaitEnd();

        assertThat(status.exitCode()).as(status.errors()).isZero();
        assertThat(status.output()).contains("\"role\" : \"songhanh_app\"");
    }

    @Test
    @Order(5)
    void a_killed_database_comes_back_by_itself_with_its_data() throws IOException {
        asOwner().sql("create table kept (word text)").update();
        asOwner().sql("insert into kept values ('trước')").update();

        killDatabase();

        awaitHealth();
        assertThat(kept()).isEqualTo("trước");
    }

    @Test
    @Order(6)
    void a_killed_server_takes_its_database_along_and_the_next_start_needs_no_help() {
        server.kill();
        new ClusterProcesses(cluster()).awaitNone();

        server = serve();
        address = server.awaitReady();

        assertThat(kept()).isEqualTo("trước");
    }

    @Test
    @Order(7)
    void after_both_were_killed_at_once_a_command_alone_needs_no_help() throws IOException {
        asOwner().sql("update kept set word = 'sau'").update();
        var database = postmaster().process();
        server.kill();
        Subprocess.signal("KILL", database);

        var status = Program.start("status", "--data", data.toString()).awaitEnd();

        assertThat(status.exitCode()).as(status.errors()).isZero();
        new ClusterProcesses(cluster()).awaitNone();
    }

    @Test
    @Order(8)
    void told_to_stop_a_server_stops_all_it_started() {
        server = serve();
        address = server.awaitReady();
        assertThat(kept()).isEqualTo("sau");

        server.terminate();

        assertThat(server.awaitEnd().exitCode()).isIn(0, 143);
        assertThat(new ClusterProcesses(cluster()).any()).isFalse();
    }

    @Test
    @Order(9)
    void a_folder_of_a_newer_version_is_refused() throws IOException {
        assertThat(data.resolve("version")).hasContent("0.1.0\n");
        Files.writeString(data.resolve("version"), "99.0.1\n");

        var older =
                Program.start("serve", "--port", "0", "--data", data.toString()).awaitEnd();

        assertThat(older.exitCode()).isEqualTo(1);
        assertThat(older.errors()).contains("phiên bản mới hơn (99.0.1)").contains("a newer version (99.0.1)");
    }

    private Program serve() {
        return Program.start("serve", "--port", "0", "--data", data.toString());
    }

    private Path cluster() {
        return data.resolve("database");
    }

    private PostmasterFile postmaster() throws IOException {
        return PostmasterFile.read(cluster()).orElseThrow();
    }

    private void killDatabase() throws IOException {
        Subprocess.signal("KILL", postmaster().process());
    }

    private void awaitHealth() {
        while (!Program.get(address.resolve("/health")).contains("UP")) {
            Thread.onSpinWait();
        }
    }

    private JdbcClient asOwner() {
        var database = EmbeddedDatabase.running(new DataFolder(data)).orElseThrow();
        var owner = database.owner();
        return JdbcClient.create(new DriverManagerDataSource(database.url(), owner.user(), owner.password()));
    }

    private String kept() {
        return asOwner().sql("select word from kept").query(String.class).single();
    }
}
