package vn.songhanh.launch.internal;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The role the application works as. It owns nothing and row security holds for it, so it is checked before it is used. */
record ApplicationRole(Login login) {

    static final String NAME = "songhanh_app";

    /** Creates the role or renews its password where needed; grants it what every table will grant it. */
    void prepare(String url, JdbcClient owner) {
        var statements = new Statements(owner);
        if (!statements.roleExists(login.user())) {
            create(statements);
        }
        if (isAboveRowSecurity(owner)) {
            throw new Refusal(
                    "Vai trò cơ sở dữ liệu %s bỏ qua được bảo mật theo dòng. Hãy bỏ SUPERUSER và BYPASSRLS của vai trò này."
                            .formatted(login),
                    "The database role %s stands above row security. Take SUPERUSER and BYPASSRLS from it."
                            .formatted(login));
        }
        if (!canSignIn(url)) {
            renewPassword(statements);
        }
        grant(statements, owner);
    }

    private void create(Statements statements) {
        try {
            statements.execute(
                    "create role %I login nosuperuser nobypassrls password %L", login.user(), login.password());
        } catch (DataAccessException e) {
            throw new Refusal(
                    "Không tạo được vai trò %1$s. Hãy cấp CREATEROLE cho SONGHANH_DB_USER, hoặc tạo sẵn vai trò và đặt SONGHANH_DB_APP_USER, SONGHANH_DB_APP_PASSWORD."
                            .formatted(login),
                    "The role %1$s cannot be created. Grant CREATEROLE to SONGHANH_DB_USER, or create the role and set SONGHANH_DB_APP_USER and SONGHANH_DB_APP_PASSWORD."
                            .formatted(login),
                    e);
        }
    }

    private void renewPassword(Statements statements) {
        try {
            statements.execute("alter role %I password %L", login.user(), login.password());
        } catch (DataAccessException e) {
            throw new Refusal(
                    "Vai trò %s không đăng nhập được vào cơ sở dữ liệu. Hãy đặt SONGHANH_DB_APP_USER và SONGHANH_DB_APP_PASSWORD."
                            .formatted(login),
                    "The role %s cannot sign in to the database. Set SONGHANH_DB_APP_USER and SONGHANH_DB_APP_PASSWORD."
                            .formatted(login),
                    e);
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

    /** Tables, sequences and functions made from now on are the application's to use; a migration may take some of it back. */
    private void grant(Statements statements, JdbcClient owner) {
        var schema = owner.sql("select current_schema()").query(String.class).single();
        statements.execute("grant usage on schema %I to %I", schema, login.user());
        statements.execute(
                "alter default privileges in schema %I grant select, insert, update, delete on tables to %I",
                schema, login.user());
        statements.execute(
                "alter default privileges in schema %I grant usage, select on sequences to %I", schema, login.user());
    }
}
