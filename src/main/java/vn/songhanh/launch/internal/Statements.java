package vn.songhanh.launch.internal;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The few statements on roles and databases. They take no parameters, so the server itself quotes the names into them. */
record Statements(JdbcClient jdbc) {

    /** Runs a statement whose {@code %I} are names and whose {@code %L} are literals. */
    void execute(String statement, String... values) {
        var quoted = jdbc.sql("select format(:statement, variadic cast(:values as text[]))")
                .param("statement", statement)
                .param("values", values)
                .query(String.class)
                .single();
        jdbc.sql(quoted).update();
    }

    boolean roleExists(String name) {
        return jdbc.sql("select exists (select from pg_roles where rolname = :name)")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    boolean isMember(String user, String role) {
        return jdbc.sql("select pg_has_role(:user, :role, 'member')")
                .param("user", user)
                .param("role", role)
                .query(Boolean.class)
                .single();
    }

    boolean databaseExists(String name) {
        return jdbc.sql("select exists (select from pg_database where datname = :name)")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    boolean extensionExists(String name) {
        return jdbc.sql("select exists (select from pg_extension where extname = :name)")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }
}
