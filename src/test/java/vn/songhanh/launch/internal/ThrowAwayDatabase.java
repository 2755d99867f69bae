package vn.songhanh.launch.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * A database that lives as long as the test run. It is embedded unless {@code SONGHANH_TEST_DB_URL}, {@code …_USER} and
 * {@code …_PASSWORD} name a server, where it gets a database and a role of its own.
 */
public final class ThrowAwayDatabase {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private static final Database DATABASE = open(System.getenv());

    private ThrowAwayDatabase() {}

    /** Makes the database known to a context in which the application is about to start. */
    public static void offerTo(GenericApplicationContext context) {
        context.registerBean(Database.class, () -> DATABASE, definition -> definition.setDestroyMethodName(""));
    }

    /** Makes an empty workspace of its own known to the context: another schema of the same database. */
    public static void offerEmptyTo(GenericApplicationContext context) {
        var schema = "empty_" + HexFormat.of().toHexDigits(UUID.randomUUID().getMostSignificantBits());
        var url = ExternalDatabase.address(
                DATABASE.url() + (DATABASE.url().contains("?") ? "&" : "?") + "currentSchema=" + schema);
        var empty = new Database(url, DATABASE.owner(), DATABASE.application(), Database.Server.SOMEBODY_ELSES, false);
        DatabasePreparation.prepare(empty);
        context.registerBean(Database.class, () -> empty, definition -> definition.setDestroyMethodName(""));
    }

    private static Database open(Map<String, String> environment) {
        return environment.getOrDefault("SONGHANH_TEST_DB_URL", "").isBlank() ? embedded() : external(environment);
    }

    private static Database embedded() {
        try {
            Files.createDirectories(TARGET);
            var folder = Files.createTempDirectory(TARGET, "test-data-");
            FileSystemUtils.deleteRecursively(folder);
            var database = EmbeddedDatabase.open(
                    new DataFolder(folder).created(),
                    PostgresPrograms.unpackedBelow(TARGET),
                    List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
            atTheEnd(() -> {
                database.close();
                FileSystemUtils.deleteRecursively(folder.toFile());
            });
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Database external(Map<String, String> environment) {
        var name =
                "songhanh_test_" + HexFormat.of().toHexDigits(UUID.randomUUID().getMostSignificantBits());
        var url = ExternalDatabase.address(environment.getOrDefault("SONGHANH_TEST_DB_URL", ""));
        var owner = new Login(
                environment.getOrDefault("SONGHANH_TEST_DB_USER", ""),
                environment.getOrDefault("SONGHANH_TEST_DB_PASSWORD", ""));
        on(url, owner, statements -> statements.execute("create database %I", name));
        atTheEnd(() -> on(url, owner, statements -> {
            statements.execute("drop database %I with (force)", name);
            statements.execute("drop role %I", name);
        }));
        var ours = url.replaceFirst("(//[^/]*/)[^?]*", "$1" + name);
        var database = new Database(ours, owner, new Login(name, name), Database.Server.SOMEBODY_ELSES, false);
        DatabasePreparation.prepare(database);
        return database;
    }

    private static void on(String url, Login login, Consumer<Statements> work) {
        var connection = new SingleConnectionDataSource(url, login.user(), login.password(), true);
        try (connection) {
            work.accept(new Statements(JdbcClient.create(connection)));
        }
    }

    /** After the last application has been closed, or its open connections would stand in the way. */
    private static void atTheEnd(Runnable work) {
        SpringApplication.getShutdownHandlers().add(work);
    }
}
