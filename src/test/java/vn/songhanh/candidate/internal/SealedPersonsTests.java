package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.songhanh.candidate.internal.CandidateWorld.as;
import static vn.songhanh.candidate.internal.CandidateWorld.done;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Candidates;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Introducers;
import vn.songhanh.candidate.Outcome;
import vn.songhanh.candidate.Person;
import vn.songhanh.candidate.Schooling;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.launch.Refusal;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;

/** Whoever holds the database and not the key learns of no candidate who it is (Decree 356/2025/NĐ-CP, article 4: encrypted at rest). */
@DatabaseTest
class SealedPersonsTests {

    /** Every way in which the database or the program might write what {@link #TOLD} is; nobody else in the tests is born then. */
    private static final String GIVES_AWAY =
            "(?iu).*(Kín Như Bưng|kin nhu bung|1987-10|10/1987|FEMALE|\\bNữ\\b|TECHNICIAN|Kỹ thuật"
                    + "|tủ sắt|ốm dài ngày|Huyện ủy Thử|909-NQ).*";

    private static final Person TOLD =
            new Person("Người Kín Như Bưng", YearMonth.of(1987, 10), Person.Sex.FEMALE, Person.Job.TECHNICIAN, true);

    @Autowired
    Candidates candidates;

    @Autowired
    SealPersons sealPersons;

    @Autowired
    PersonTable people;

    @Autowired
    PaperTable papers;

    @Autowired
    ExceptionTable exceptions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    @TempDir
    Path data;

    CandidateWorld world;

    @Autowired
    void aWorld(Organisation organisation, Registrations registrations, Programmes programmes) {
        world = CandidateWorld.of(organisation, registrations, programmes);
    }

    @BeforeEach
    void stand_still() {
        clock.stopOn(LocalDate.of(2028, 12, 4));
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void a_dump_of_the_whole_database_gives_neither_name_nor_birth_nor_sex_nor_job_away() {
        var enterprise = world.enterprise();
        var before = dump();

        verified(TOLD, enterprise);

        var written = dump();
        written.removeAll(before);
        assertThat(written)
                .as("rows of the person, of the ledger, of the audit")
                .anyMatch(row -> row.startsWith("candidate_person: "))
                .anyMatch(row -> row.startsWith("candidate_exception: "))
                .anyMatch(row -> row.startsWith("entry: "))
                .anyMatch(row -> row.startsWith("audit: "))
                .filteredOn(row -> row.matches("(?s)" + GIVES_AWAY))
                .isEmpty();
    }

    @Test
    void one_sealed_text_is_as_long_as_another_and_none_is_written_twice() {
        var cipher = new PersonCipher(new PersonKey("", data));
        var seal = new PersonSeal(cipher);
        var other = new Person("An", YearMonth.of(2001, 1), Person.Sex.MALE, Person.Job.OFFICE, false);

        assertThat(seal.sealed(TOLD)).hasSameSizeAs(seal.sealed(other)).isNotEqualTo(seal.sealed(TOLD));
        assertThat(seal.opened(seal.sealed(TOLD))).isEqualTo(TOLD);
        assertThat(cipher.opened(cipher.sealed(""))).isEmpty();
    }

    @Test
    void what_an_older_version_wrote_is_sealed_before_anybody_reads_it_and_still_compared() {
        var id = verified(TOLD, world.enterprise());
        asAnOlderVersionLeftIt(id);

        transaction.executeWithoutResult(_ -> sealPersons.carryOver(JdbcClient.create(owner)));

        assertThat(dump().stream()
                        .filter(row -> row.contains("candidate_unsealed") || row.matches("(?s)" + GIVES_AWAY)))
                .filteredOn(row -> row.matches("candidate_.*"))
                .isEmpty();
        as(
                world.ofBloc(),
                () -> transaction.execute(_ -> {
                    assertThat(people.find(id)).contains(TOLD);
                    assertThat(people.consents(id))
                            .allMatch(consent -> consent.keptAt().equals("tủ sắt"));
                    assertThat(papers.there(id)).containsValue("tủ sắt").hasSize(DossierPaper.values().length);
                    assertThat(exceptions.of(id)).singleElement().satisfies(one -> {
                        assertThat(one.decidedBy()).isEqualTo("Huyện ủy Thử");
                        assertThat(one.reason()).isEqualTo("Người đó ốm dài ngày");
                    });
                    return id;
                }));
        assertThat(as(
                        world.ofBloc(),
                        () -> candidates.enter(CandidateWorld.entry(
                                TOLD, world.enterprise(), CandidateWorld.MARCH, Consent.Purpose.REGISTER))))
                .isInstanceOf(Outcome.Declined.class);
    }

    @Test
    void another_key_opens_nothing_and_the_start_is_refused_with_what_to_do() {
        verified(CandidateWorld.somebody(), world.enterprise());
        var other = new PersonCipher(new PersonKey(Base64.getEncoder().encodeToString(new byte[32]), data));
        var start = new SealPersons(other, new PersonSeal(other));

        assertThatThrownBy(() -> start.carryOver(JdbcClient.create(owner)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("SONGHANH_NAME_KEY");
        assertThatThrownBy(() -> new PersonCipher(new PersonKey("c2hvcnQ=", data)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("32 bytes");
    }

    @Test
    void what_was_changed_in_the_database_or_never_sealed_is_not_taken_for_a_name() {
        var cipher = new PersonCipher(new PersonKey("", data));
        var bytes = Base64.getDecoder().decode(cipher.sealed("Người Thử").substring(2));
        bytes[15] ^= 1;

        assertThatThrownBy(() -> cipher.opened("1:" + Base64.getEncoder().encodeToString(bytes)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> cipher.opened("Người Thử")).isInstanceOf(Refusal.class);
    }

    @Test
    void persons_are_alike_when_name_but_for_accents_and_case_month_and_sex_are_the_same() {
        var seal = new PersonSeal(new PersonCipher(new PersonKey("", data)));

        assertThat(alike(seal, "Đặng Thị Thử", 1987)).isEqualTo(alike(seal, "DANG THI THU", 1987));
        assertThat(alike(seal, "Đặng Thị Thử", 1987)).isNotEqualTo(alike(seal, "Đặng Thị Thừa", 1987));
        assertThat(alike(seal, "Đặng Thị Thử", 1987))
                .as("no digest of a name alone, whose frequency would tell it")
                .isNotEqualTo(alike(seal, "Đặng Thị Thử", 1988));
    }

    @Test
    void the_key_is_made_once_is_its_owners_alone_and_read_in_both_spellings_of_base64() throws IOException {
        var first = new PersonKey("", data).bytes();
        var file = data.resolve("secrets").resolve("names");

        assertThat(new PersonKey("", data).bytes()).isEqualTo(first);
        assertThat(new PersonKey(Base64.getEncoder().encodeToString(first), data).bytes())
                .isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var left = Files.list(file.getParent())) {
            assertThat(left).as("nothing unfinished").containsExactly(file);
        }
    }

    private static String alike(PersonSeal seal, String name, int year) {
        return seal.alike(
                new Person(name, YearMonth.of(year, 10), Person.Sex.FEMALE, Person.Job.WORKER, year % 2 == 0));
    }

    /** As far as the cell, with an exception; all by the words of {@link #GIVES_AWAY}. */
    private CandidateId verified(Person person, EnterpriseId enterprise) {
        var on = CandidateWorld.MARCH;
        return as(world.ofBloc(), () -> {
            var entry = CandidateWorld.entry(person, enterprise, on, Consent.Purpose.REGISTER);
            var consents = entry.consents().stream()
                    .map(one -> new Consent(one.purpose(), one.form(), one.givenOn(), "tủ sắt", null))
                    .toList();
            var id = done(candidates.enter(new vn.songhanh.candidate.Entry(person, enterprise, on, consents, true)));
            done(candidates.take(id, Step.of(StepKind.POOL, on, "909-NQ/CB")));
            done(candidates.take(id, Step.of(StepKind.CERTIFICATE, on.plusDays(5), "909-NQ")));
            var papers = CandidateWorld.papers();
            papers.replaceAll((paper, kept) -> "tủ sắt");
            done(candidates.take(
                    id,
                    Step.of(StepKind.DOSSIER, on.plusDays(10), "")
                            .also(on.plusDays(11))
                            .with(papers)));
            done(candidates.take(id, Step.of(StepKind.VERIFICATION, on.plusDays(20), "")));
            return done(candidates.take(
                    id,
                    Step.of(StepKind.CELL, on.plusDays(30), "909-NQ/CB")
                            .voted(6, 9)
                            .backed(Introducers.TWO_MEMBERS, 3)
                            .past(Schooling.DIPLOMA, null)
                            .allowed("Huyện ủy Thử", "Người đó ốm dài ngày")));
        });
    }

    /** What V10 makes of the tables of the version before, with what that version would have written of one person. */
    private void asAnOlderVersionLeftIt(CandidateId id) {
        var jdbc = JdbcClient.create(owner);
        jdbc.sql("""
            create table candidate_unsealed (
                candidate_id bigint, full_name text, folded text, born date, sex text, job text, union_member boolean)
            """).update();
        jdbc.sql(
                        "insert into candidate_unsealed values (:id, :name, 'x', date '1987-10-01', 'FEMALE', 'TECHNICIAN', true)")
                .param("id", id.value())
                .param("name", TOLD.fullName())
                .update();
        jdbc.sql("delete from candidate_person where candidate_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("update candidate_consent set kept_at = 'tủ sắt' where candidate_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("update candidate_paper set kept_at = 'tủ sắt' where candidate_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql(
                        "update candidate_exception set decided_by = 'Huyện ủy Thử', reason = 'Người đó ốm dài ngày' where candidate_id = :id")
                .param("id", id.value())
                .update();
    }

    /** Each row of each table, as its owner copies it. */
    private Set<String> dump() {
        var jdbc = JdbcClient.create(owner);
        var rows = new HashSet<String>();
        jdbc.sql("""
            select quote_ident(tablename)
              from pg_tables
             where schemaname = current_schema()
            """)
                .query(String.class)
                .list()
                .forEach(table -> jdbc.sql("select cast(t as text) from " + table + " t")
                        .query(String.class)
                        .list()
                        .forEach(row -> rows.add(table + ": " + row)));
        return rows;
    }
}
