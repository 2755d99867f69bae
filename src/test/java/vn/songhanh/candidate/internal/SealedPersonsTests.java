package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.songhanh.candidate.internal.CandidateWorld.as;
import static vn.songhanh.candidate.internal.CandidateWorld.done;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.YearMonth;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Entry;
import vn.songhanh.candidate.Person;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.launch.Refusal;

/** Whoever holds the database and not the key learns of no candidate who it is (Decree 356/2025/NĐ-CP, article 4: encrypted at rest). */
class SealedPersonsTests extends InCandidateWorld {

    /** Every way in which the database or the program might write what {@link #TOLD} is; nobody else in the tests is born then. */
    private static final String GIVES_AWAY =
            "(?iu).*(Kín Như Bưng|kin nhu bung|1987-10|10/1987|FEMALE|\\bNữ\\b|TECHNICIAN|Kỹ thuật"
                    + "|tủ sắt|ốm dài ngày|Huyện ủy Thử|909-NQ).*";

    private static final Person TOLD =
            new Person("Người Kín Như Bưng", YearMonth.of(1987, 10), Person.Sex.FEMALE, Person.Job.TECHNICIAN, true);

    private static final CandidateWorld.Said SAID =
            new CandidateWorld.Said("909-NQ/CB", "909-NQ", "tủ sắt", "Huyện ủy Thử", "Người đó ốm dài ngày");

    @Autowired
    @FlywayDataSource
    DataSource owner;

    @TempDir
    Path data;

    @Test
    void a_dump_of_the_whole_database_names_nobody_and_spells_nothing_of_a_person_out() {
        var enterprise = world.enterprise();
        var before = dump();

        admitted(TOLD, enterprise);

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

    /** Nobody else is admitted at the enterprise that day, so that no link is needed to find the entry: the docs say so. */
    @Test
    void of_an_admission_a_dump_tells_what_the_ledger_counts_of_it() {
        var id = admitted(TOLD, world.enterprise());

        assertThat(JdbcClient.create(owner)
                        .sql("""
                select p.account
                  from candidate c
                  join candidate_step s on s.candidate_id = c.id and s.kind = 'ADMISSION'
                  join entry e on e.kind = 'MEMBER_ADMITTED' and e.enterprise_id = c.enterprise_id and e.happened_on = s.happened_on
                  join posting p on p.entry_id = e.id
                 where c.id = :id and p.account like 'MEMBER_%'
                """)
                        .param("id", id.value())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("MEMBER_ADMITTED", "MEMBER_ADMITTED_UNION", "MEMBER_ADMITTED_WOMAN");
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
    void another_key_opens_nothing_and_the_start_is_refused_with_what_to_do() {
        admitted(CandidateWorld.somebody(), world.enterprise());
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

    /** As far as the admission, with an exception; all by the words of {@link #GIVES_AWAY}. */
    private CandidateId admitted(Person person, EnterpriseId enterprise) {
        var agreed = new Consent(Consent.Purpose.REGISTER, Consent.Form.REQUEST, MARCH, "tủ sắt", null);
        return as(world.ofBloc(), () -> {
            var id = done(candidates.enter(new Entry(person, enterprise, MARCH, List.of(agreed), true)));
            world.resolved(candidates, id, MARCH, SAID);
            done(candidates.take(
                    id,
                    Step.of(StepKind.COMMITTEE, MARCH.plusDays(40), "909-NQ/ĐU").voted(10, 15)));
            return done(candidates.take(
                    id,
                    Step.of(StepKind.ADMISSION, MARCH.plusDays(50), "909-NQ/QĐ").ofUnionMember(true)));
        });
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
