package vn.songhanh.launch.internal;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The role the application works as. It owns nothing and row security holds for it, so it is checked before it is used. */
record ApplicationRole(Login login) {

    static final String NAME = "songhanh_app";

    /** Creates the role when it is missing, refuses one that cannot do its work, and lets it into the schema; each migration says what it may do there. */
    void prepare(String url, JdbcClient owner) {
        var statements = new Statements(owner);
        if (!statements.roleExists(login.user())) {
            create(statements);
        }
        if (isAboveRowSecurity(owner)) {
            throw DatabaseRefusals.roleAboveRowSecurity(login);
        }
        if (!canSignIn(url)) {
            throw DatabaseRefusals.roleCannotSignIn(login);
        }
        grant(statements, owner);
    }

    private void create(Statements statements) {
        try {
            statements.execute(
                    "create role %I login nosuperuser nobypassrls password %L", login.user(), login.password());
        } catch (DataAccessException e) {
            throw DatabaseRefusals.roleNotCreated(login, e);
        }
    }

    private boolean isAboveRowSecurity(JdbcClient owner) {
        return owner.sql("select rolsuper or rolbypassrls from pg_roles where rolname = :name")
                .param("name", login.user())
                .query(Boolean.class)
                .single();
    }

    private boolean canSignIn(String url) {
        try (var connection = DriverManager.getConnection(url, login.user(), login.password())) {
            return connection.isValid(0);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Migrations give each table's rights to the role of this name; a login of another name takes them from it. */
    private void grant(Statements statements, JdbcClient owner) {
        var schema = owner.sql("select current_schema()").query(String.class).single();
        if (!login.user().equals(NAME)) {
            if (!statements.roleExists(NAME)) {
                statements.execute("create role %I nologin", NAME);
            }
            statements.execute("grant %I to %I", NAME, login.user());
        }
        statements.execute("grant usage on schema %I to %I", schema, NAME);
    }
}
