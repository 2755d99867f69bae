package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Base64;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Person;
import vn.songhanh.launch.Refusal;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.OldSchema;

/** Persons whom an older version wrote in plain words are sealed whole or not at all, and can be read as before. */
@DatabaseTest
class OldPersonsTests {

    private static final List<String> BELOW =
            List.of("__root", "access", "attachment", "organisation", "rulebook", "enterprise", "programme", "ledger");

    private static final CandidateId FIRST = new CandidateId(1);
    private static final CandidateId SECOND = new CandidateId(2);

    private static final Person PLAIN =
            new Person("Người Kín Như Bưng", YearMonth.of(1987, 10), Person.Sex.FEMALE, Person.Job.TECHNICIAN, true);
    private static final Person NAME_SEALED =
            new Person("Người Đã Kín Tên", YearMonth.of(1990, 2), Person.Sex.MALE, Person.Job.WORKER, false);

    /** Two persons; the names of the first were never sealed, of the second they were by the version before. */
    private static final String STORY = """
        insert into org_unit (line) values ('PARTY');
        insert into enterprise (code_kind, code, name, name_key, ownership_sector, first_seen)
        values ('TEN_DIGITS', '0200000001', 'Một', 'mot', 'FDI', '2015-01-01');
        insert into candidate (code, entered_by, entered_on, enterprise_id, party_unit, shared, outcome, outcome_on)
        select code, 'PARTY', '2026-03-01', 1, 1, true, 'REGISTERED', '2026-03-01' from (values ('A'), ('B')) c (code);
        insert into candidate_person (candidate_id, full_name, folded, born, sex, job, union_member)
        values (1, 'Người Kín Như Bưng', 'x', '1987-10-01', 'FEMALE', 'TECHNICIAN', true),
               (2, '%s', 'y', '1990-02-01', 'MALE', 'WORKER', false);
        insert into candidate_consent (candidate_id, purpose, form, given_on, kept_at, recorded_at, recorded_by)
        select id, 'REGISTER', 'REQUEST', '2026-03-01', 'tủ sắt', now(), 'Người Thử' from candidate;
        insert into candidate_paper (candidate_id, item, kept_at) values (1, 'APPLICATION', 'tủ sắt'), (1, 'HISTORY', '');
        insert into candidate_step (candidate_id, kind, happened_on, number, seen_by, side, told_by, told_at)
        select id, 'POOL', '2026-03-01', '909-NQ', 'PARTY', 'PARTY', 'Người Thử', now() from candidate;
        insert into candidate_exception (candidate_id, kind, happened_on, rule_code, clause_vi, clause_en, seen_by, decided_by,
                                         reason, told_at)
        values (1, 'CELL', '2026-03-01', 'X', 'Điều 1', 'Article 1', 'PARTY', 'Huyện ủy Thử', 'ốm dài ngày', now());
        """;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    @TempDir
    Path data;

    private OldSchema old;
    private PersonCipher cipher;
    private PersonSeal seal;

    @BeforeEach
    void as_the_version_before_left_it() throws SQLException {
        cipher = new PersonCipher(new PersonKey("", data));
        seal = new PersonSeal(cipher);
        old = new OldSchema(owner, "persons_of_old");
        old.migrate(BELOW);
        old.migrate("candidate", "9");
        old.jdbc().sql(STORY.formatted(cipher.sealed(NAME_SEALED.fullName()))).update();
        old.migrate("candidate", "latest");
    }

    @AfterEach
    void away() {
        old.close();
    }

    @Test
    void all_is_sealed_each_text_by_itself_and_reads_as_before() {
        start(new SealPersons(cipher, seal));

        var people = new PersonTable(old.jdbc(), seal, cipher);
        assertThat(people.find(FIRST)).contains(PLAIN);
        assertThat(people.find(SECOND)).contains(NAME_SEALED);
        assertThat(people.consents(FIRST)).extracting(Consent::keptAt).containsExactly("tủ sắt");
        assertThat(new PaperTable(old.jdbc(), cipher).there(FIRST).values()).containsExactlyInAnyOrder("tủ sắt", "");
        assertThat(new StoryTable(old.jdbc(), cipher).of(SECOND))
                .extracting(Told::number)
                .containsExactly("909-NQ");
        assertThat(new ExceptionTable(old.jdbc(), cipher, Clock.systemUTC()).of(FIRST))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.decidedBy()).isEqualTo("Huyện ủy Thử");
                    assertThat(one.reason()).isEqualTo("ốm dài ngày");
                });
        assertThat(texts("alike", "candidate_person"))
                .containsExactlyInAnyOrder(seal.alike(PLAIN), seal.alike(NAME_SEALED));
        assertThat(texts("kept_at", "candidate_consent")).doesNotHaveDuplicates();
        assertThat(texts("number", "candidate_step")).doesNotHaveDuplicates();
        assertThat(waiting()).isFalse();
    }

    @Test
    void what_was_sealed_is_not_sealed_again_at_the_next_start() {
        start(new SealPersons(cipher, seal));
        var numbers = texts("number", "candidate_step");

        start(new SealPersons(cipher, seal));

        assertThat(texts("number", "candidate_step")).isEqualTo(numbers);
    }

    @Test
    void with_another_key_nothing_is_done_and_the_right_one_finds_all_of_it() {
        var other = new PersonCipher(new PersonKey(Base64.getEncoder().encodeToString(new byte[32]), data));

        assertThatThrownBy(() -> start(new SealPersons(other, new PersonSeal(other))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("SONGHANH_NAME_KEY");
        assertThat(waiting()).isTrue();
        assertThat(texts("number", "candidate_step")).containsOnly("909-NQ");

        start(new SealPersons(cipher, seal));
        assertThat(new PersonTable(old.jdbc(), seal, cipher).find(FIRST)).contains(PLAIN);
    }

    /** As a migration does it: in one transaction. */
    private void start(SealPersons work) {
        new TransactionTemplate(new JdbcTransactionManager(old.source()))
                .executeWithoutResult(_ -> work.carryOver(old.jdbc()));
    }

    private boolean waiting() {
        return old.jdbc()
                .sql("select to_regclass('candidate_unsealed') is not null")
                .query(Boolean.class)
                .single();
    }

    private List<String> texts(String column, String table) {
        return old.jdbc()
                .sql("select " + column + " from " + table + " order by candidate_id")
                .query(String.class)
                .list();
    }
}
