package vn.songhanh.launch.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The database on the embedded server: started, and on the first start founded with its owner. */
final class EmbeddedDatabase {

    private static final String NAME = "songhanh";

    private EmbeddedDatabase() {}

    static Database open(DataFolder data, PostgresPrograms programs, List<String> settings) {
        var server = EmbeddedPostgres.start(data, programs, settings);
        try {
            return on(data, server);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** The database on the server that another process runs on this folder. */
    static Optional<Database> running(DataFolder data) {
        try {
            return PostmasterFile.read(data.cluster())
                    .filter(PostmasterFile::ready)
                    .map(server -> at(server.port(), data, Database.Server.SOMEBODY_ELSES, true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Database on(DataFolder data, EmbeddedPostgres server) {
        var superuser = Login.kept(data.secrets(), EmbeddedPostgres.SUPERUSER);
        var database = at(server.port(), data, server::close, false);
        found(url(server.port(), "postgres"), superuser, database);
        DatabasePreparation.prepare(database);
        return database;
    }

    private static Database at(int port, DataFolder data, Database.Server server, boolean shared) {
        var owner = Login.kept(data.secrets(), NAME);
        var application = Login.kept(data.secrets(), ApplicationRole.NAME);
        return new Database(url(port, NAME), owner, application, server, shared);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** Makes the owner and the database the first time; the passwords are always those that are kept in the folder. */
    private static void found(String url, Login superuser, Database database) {
        var connection = new SingleConnectionDataSource(url, superuser.user(), superuser.password(), true);
        try (connection) {
            var statements = new Statements(JdbcClient.create(connection));
            if (!statements.roleExists(NAME)) {
                statements.execute("create role %I login createrole nosuperuser nobypassrls", NAME);
            }
            if (!statements.databaseExists(NAME)) {
                statements.execute("create database %I owner %I", NAME, NAME);
            }
            for (var login : List.of(database.owner(), database.application())) {
                if (statements.roleExists(login.user())) {
                    statements.execute("alter role %I password %L", login.user(), login.password());
                }
            }
        }
    }
}
