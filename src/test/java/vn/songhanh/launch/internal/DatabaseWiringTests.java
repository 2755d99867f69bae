package vn.songhanh.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.songhanh.support.DatabaseTest;

@DatabaseTest
class DatabaseWiringTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    @Test
    void the_application_works_as_a_role_that_row_security_holds() {
        var above = jdbc.sql(
                        "select rolsuper or rolbypassrls or rolcreaterole from pg_roles where rolname = current_user")
                .query(Boolean.class)
                .single();

        assertThat(above).isFalse();
    }

    @Test
    void the_application_owns_nothing_and_may_do_only_what_a_migration_permits() {
        var asOwner = JdbcClient.create(owner);
        asOwner.sql("create table made_by_migration (word text)").update();
        try {
            assertThatExceptionOfType(BadSqlGrammarException.class)
                    .isThrownBy(() -> jdbc.sql("insert into made_by_migration values ('một')")
                            .update())
                    .havingRootCause()
                    .withMessageContaining("permission denied");

            asOwner.sql("grant insert on made_by_migration to songhanh_app").update();

            jdbc.sql("insert into made_by_migration values ('một')").update();
        } finally {
            asOwner.sql("drop table made_by_migration").update();
        }
        assertThat(owned()).isZero();
    }

    @Test
    void vietnamese_letters_fold_and_lose_their_marks_whatever_the_environment_says() {
        var folded = jdbc.sql("select lower('ĐỔI MỚI') || ' ' || unaccent('đổi mới')")
                .query(String.class)
                .single();

        assertThat(folded).isEqualTo("đổi mới doi moi");
    }

    @Test
    void a_server_that_compiles_its_plans_by_default_does_not_compile_ours() {
        assertThat(compiles(jdbc)).isEqualTo("off");
        assertThat(compiles(JdbcClient.create(owner))).isEqualTo("off");
    }

    private static String compiles(JdbcClient asked) {
        return asked.sql("show jit").query(String.class).single();
    }

    private int owned() {
        return jdbc.sql("select count(*) from pg_class where pg_get_userbyid(relowner) = current_user")
                .query(Integer.class)
                .single();
    }
}
