package vn.songhanh.launch.internal;

import java.util.List;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What must hold before the migrations run: a server new enough, a schema, its extensions, and the application's role. */
final class DatabasePreparation {

    private static final int OLDEST_SERVER = 15;
    private static final List<String> EXTENSIONS = List.of("unaccent", "pg_trgm", "btree_gist");

    private DatabasePreparation() {}

    static void prepare(Database database) {
        var owner = database.owner();
        var connection = new SingleConnectionDataSource(database.url(), owner.user(), owner.password(), true);
        try (connection) {
            var jdbc = JdbcClient.create(connection);
            refuseOldServer(jdbc);
            createSchema(jdbc, new Statements(jdbc));
            EXTENSIONS.forEach(extension -> createExtension(new Statements(jdbc), extension));
            new ApplicationRole(database.application()).prepare(database.url(), jdbc);
        } catch (CannotGetJdbcConnectionException e) {
            throw DatabaseRefusals.serverNotReached(database.url(), NestedExceptionUtils.getMostSpecificCause(e));
        }
    }

    private static void refuseOldServer(JdbcClient jdbc) {
        var version = jdbc.sql("select current_setting('server_version_num')::int / 10000")
                .query(Integer.class)
                .single();
        if (version < OLDEST_SERVER) {
            throw DatabaseRefusals.serverTooOld(version, OLDEST_SERVER);
        }
    }

    /** The address may name a schema (currentSchema) which does not exist yet. */
    private static void createSchema(JdbcClient jdbc, Statements statements) {
        var missing = jdbc.sql("""
            select name
              from unnest(string_to_array(current_setting('search_path'), ',')) with ordinality as path (given, place),
                   lateral (select trim(both ' "' from given) as name) as trimmed
             where name <> '$user'
               and to_regnamespace(quote_ident(name)) is null
             order by place
            """).query(String.class).list();
        missing.forEach(schema -> statements.execute("create schema %I", schema));
    }

    /** Several workspaces of one database share the extensions, so these stand in the schema that all of them see. */
    private static void createExtension(Statements statements, String extension) {
        if (statements.extensionExists(extension)) {
            return;
        }
        try {
            statements.execute("create extension if not exists %I with schema public", extension);
        } catch (DataAccessException e) {
            throw DatabaseRefusals.extensionMissing(extension, e);
        }
    }
}
