package vn.songhanh.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.text.Language;

/** The audit names no table and no column by what the database calls it: a new one takes a line in its module's audit-words.txt. */
@DatabaseTest
class AuditWordsTests {

    @Autowired
    @FlywayDataSource
    DataSource owner;

    @Test
    void every_audited_table_has_a_name_that_people_understand() {
        var audited = JdbcClient.create(owner).sql("""
                        select c.relname
                          from pg_trigger t
                          join pg_class c on c.oid = t.tgrelid
                         where t.tgname = 'audited' and c.relnamespace = current_schema()::regnamespace
                        """).query(String.class).list();

        assertThat(AuditWords.TABLES.keySet()).containsAll(audited);
    }

    @Test
    void every_audited_column_has_a_name_that_people_understand() {
        var wordless = JdbcClient.create(owner)
                .sql("""
                        select c.relname, a.attname
                          from pg_trigger t
                          join pg_class c on c.oid = t.tgrelid
                          join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                         where t.tgname = 'audited' and c.relnamespace = current_schema()::regnamespace
                           and strpos(encode(t.tgargs, 'escape'), a.attname || '\\000') = 0
                         order by c.relname, a.attnum
                        """)
                .query((row, number) -> row.getString("relname") + "." + row.getString("attname"))
                .list()
                .stream()
                .filter(column -> {
                    var parts = column.split("\\.");
                    return AuditWords.field(parts[0], parts[1]).in(Language.VI).equals(parts[1]);
                })
                .toList();

        assertThat(wordless).isEmpty();
    }
}
