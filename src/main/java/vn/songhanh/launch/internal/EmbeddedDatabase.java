package vn.songhanh.launch.internal;

import java.util.List;
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

    private static Database on(DataFolder data, EmbeddedPostgres server) {
        var superuser = data.secrets().login(EmbeddedPostgres.SUPERUSER);
        var owner = data.secrets().login(NAME);
        found(url(server.port(), "postgres"), superuser, owner);
        var application = data.secrets().login(ApplicationRole.NAME);
        var database = new Database(url(server.port(), NAME), owner, application, server::close);
        DatabasePreparation.prepare(database);
        return database;
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    private static void found(String url, Login superuser, Login owner) {
        var connection = new SingleConnectionDataSource(url, superuser.user(), superuser.password(), true);
        try (connection) {
            var statements = new Statements(JdbcClient.create(connection));
            if (!statements.roleExists(owner.user())) {
                statements.execute(
                        "create role %I login createrole nosuperuser nobypassrls password %L",
                        owner.user(), owner.password());
            }
            if (!statements.databaseExists(NAME)) {
                statements.execute("create database %I owner %I", NAME, owner.user());
            }
        }
    }
}
