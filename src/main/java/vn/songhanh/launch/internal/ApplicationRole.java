package vn.songhanh.launch.internal;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The role the application works as. It owns nothing and row security holds for it, so it is checked before it is used. */
record ApplicationRole(Login login) {

    static final String NAME = "songhanh_app";

    /** Makes what is missing, refuses what cannot do its work; each migration then says what the role may do with its tables. */
    void prepare(String url, JdbcClient owner) {
        var statements = new Statements(owner);
        try {
            create(statements);
        } catch (DataAccessException e) {
            throw DatabaseRefusals.roleNotCreated(login, e);
        }
        if (isAboveRowSecurity(owner)) {
            throw DatabaseRefusals.roleAboveRowSecurity(login);
        }
        if (!canSignIn(url)) {
            throw DatabaseRefusals.roleCannotSignIn(login);
        }
        var schema = owner.sql("select current_schema()").query(String.class).single();
        statements.execute("grant usage on schema %I to %I", schema, NAME);
    }

    /** Migrations give rights to the role of our name; a login of another name takes them from it. */
    private void create(Statements statements) {
        if (!statements.roleExists(login.user())) {
            statements.execute(
                    "create role %I login nosuperuser nobypassrls password %L", login.user(), login.password());
        }
        if (!statements.roleExists(NAME)) {
            statements.execute("create role %I nologin", NAME);
        }
        if (!statements.isMember(login.user(), NAME)) {
            statements.execute("grant %I to %I", NAME, login.user());
        }
    }

    private boolean isAboveRowSecurity(JdbcClient owner) {
        return owner.sql("""
            select rolsuper or rolbypassrls or pg_has_role(oid, (select oid from pg_roles where rolname = current_user), 'member')
              from pg_roles
             where rolname = :name
            """).param("name", login.user()).query(Boolean.class).single();
    }

    private boolean canSignIn(String url) {
        try (var connection = DriverManager.getConnection(url, login.user(), login.password())) {
            return connection.isValid(0);
        } catch (SQLException e) {
            return false;
        }
    }
}
