package vn.songhanh.launch.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A database on a server that somebody else runs, told through the environment. */
final class ExternalDatabase {

    private static final String SCHEMA = "currentSchema=";

    private ExternalDatabase() {}

    static boolean isToldIn(Map<String, String> environment) {
        return !environment.getOrDefault("SONGHANH_DB_URL", "").isBlank();
    }

    static Database open(Map<String, String> environment, DataFolder data) {
        var owner = new Login(needed(environment, "SONGHANH_DB_USER"), needed(environment, "SONGHANH_DB_PASSWORD"));
        var application = application(environment, data);
        var url = address(needed(environment, "SONGHANH_DB_URL"));
        var database = new Database(url, owner, application, Database.Server.SOMEBODY_ELSES, false);
        DatabasePreparation.prepare(database);
        return database;
    }

    /** The address as JDBC wants it; extensions are in {@code public}, so a schema of one's own still sees that one. */
    static String address(String given) {
        var url = given.startsWith("jdbc:") ? given : "jdbc:" + given.replaceFirst("^postgres:", "postgresql:");
        var start = url.indexOf(SCHEMA);
        if (start < 0) {
            return url;
        }
        var end = url.indexOf('&', start) < 0 ? url.length() : url.indexOf('&', start);
        var schemas = url.substring(start + SCHEMA.length(), end);
        var complete = schemas.matches("(.*,)?public") ? schemas : schemas + ",public";
        return url.substring(0, start) + SCHEMA + complete + url.substring(end);
    }

    private static Login application(Map<String, String> environment, DataFolder data) {
        var user = environment.getOrDefault("SONGHANH_DB_APP_USER", ApplicationRole.NAME);
        @Nullable String password = environment.get("SONGHANH_DB_APP_PASSWORD");
        return password == null ? Login.kept(data.created().secrets(), user) : new Login(user, password);
    }

    private static String needed(Map<String, String> environment, String name) {
        @Nullable String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw DatabaseRefusals.settingMissing(name);
        }
        return value;
    }
}
