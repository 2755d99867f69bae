package vn.songhanh.candidate.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.songhanh.candidate.Person;
import vn.songhanh.launch.AfterMigration;

/**
 * Seals what an older version wrote of persons: V10 has set it aside, and it goes on sealed or not at all. A key that is not the one
 * with which the database was written is refused here, before the first page.
 */
@Component
class SealPersons implements AfterMigration {

    private static final String ONE_AFTER_THE_OTHER =
            "select pg_advisory_xact_lock(hashtext('seal persons'), hashtext(current_schema()))";

    /** Words that may tell something of a person. */
    private static final Map<String, List<String>> TEXTS = Map.of(
            "candidate_consent", List.of("kept_at"),
            "candidate_paper", List.of("kept_at"),
            "candidate_step", List.of("number"),
            "candidate_exception", List.of("decided_by", "reason"));

    private final PersonCipher cipher;
    private final PersonSeal seal;

    SealPersons(PersonCipher cipher, PersonSeal seal) {
        this.cipher = cipher;
        this.seal = seal;
    }

    @Override
    public void carryOver(JdbcClient owner) {
        owner.sql(ONE_AFTER_THE_OTHER).query().listOfRows();
        if (waiting(owner)) {
            persons(owner);
            TEXTS.forEach((table, columns) -> texts(owner, table, columns));
            owner.sql("drop table candidate_unsealed").update();
        }
        owner.sql("select sealed from candidate_person limit 1")
                .query(String.class)
                .optional()
                .ifPresent(seal::opened);
    }

    private static boolean waiting(JdbcClient owner) {
        return owner.sql("select to_regclass('candidate_unsealed') is not null")
                .query(Boolean.class)
                .single();
    }

    private void persons(JdbcClient owner) {
        owner.sql("select * from candidate_unsealed")
                .query((row, number) -> Map.entry(row.getLong("candidate_id"), person(row)))
                .list()
                .forEach(one -> owner.sql(
                                "insert into candidate_person (candidate_id, sealed, alike) values (:id, :sealed, :alike)")
                        .param("id", one.getKey())
                        .param("sealed", seal.sealed(one.getValue()))
                        .param("alike", seal.alike(one.getValue()))
                        .update());
    }

    private Person person(ResultSet row) throws SQLException {
        var name = row.getString("full_name");
        return new Person(
                name.startsWith(PersonCipher.MARK) ? cipher.opened(name) : name,
                YearMonth.from(row.getObject("born", LocalDate.class)),
                Person.Sex.valueOf(row.getString("sex")),
                Person.Job.valueOf(row.getString("job")),
                row.getBoolean("union_member"));
    }

    /** The audit, which knows none of these columns, has nothing to note. */
    private void texts(JdbcClient owner, String table, List<String> columns) {
        owner.sql("alter table " + table + " disable trigger audited").update();
        columns.forEach(column -> texts(owner, table, column));
        owner.sql("alter table " + table + " enable trigger audited").update();
    }

    /** Row by row where it lies: nobody else writes meanwhile, and texts that are alike are sealed each by itself. */
    private void texts(JdbcClient owner, String table, String column) {
        owner.sql("select cast(ctid as text), " + column + " from " + table + " where " + column + " <> ''")
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .forEach(bare -> owner.sql(
                                "update " + table + " set " + column + " = :sealed where ctid = cast(:at as tid)")
                        .param("sealed", cipher.sealed(bare.getValue()))
                        .param("at", bare.getKey())
                        .update());
    }
}
