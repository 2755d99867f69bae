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
import java.util.Base64;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Candidates;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Outcome;
import vn.songhanh.candidate.Person;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;

/** Whoever holds the database and not the key reads no name of a candidate (Decree 356/2025/NĐ-CP, article 4: encrypted at rest). */
@DatabaseTest
class SealedNamesTests {

    @Autowired
    Candidates candidates;

    @Autowired
    SealNames sealNames;

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
    void no_column_of_the_database_holds_the_name_nor_its_folded_form() {
        var person = CandidateWorld.somebody();
        var id = registered(person);

        assertThat(kept(id)).contains("1:").doesNotContainIgnoringCase("Người Thử", "nguoi thu");
        assertThat(kept(registered(CandidateWorld.somebody())))
                .as("another nonce, another digest")
                .isNotEqualTo(kept(id));
    }

    @Test
    void a_name_of_an_older_version_is_sealed_at_the_next_start_and_still_compared() {
        var person = CandidateWorld.somebody();
        var id = registered(person);
        JdbcClient.create(owner)
                .sql("update candidate_person set full_name = :name, folded = 'x' where candidate_id = :id")
                .param("name", person.fullName())
                .param("id", id.value())
                .update();

        sealNames.run(new DefaultApplicationArguments());

        assertThat(kept(id)).doesNotContain("Người Thử");
        assertThat(as(
                        world.ofDistrict(),
                        () -> candidates.enter(CandidateWorld.entry(
                                person, world.enterprise(), CandidateWorld.MARCH, Consent.Purpose.REGISTER))))
                .isInstanceOf(Outcome.Declined.class);
    }

    @Test
    void another_key_opens_nothing_and_says_what_to_do() {
        var sealed = new NameCipher(new NameKey("", data)).sealed("Người Thử");
        var other = new NameCipher(new NameKey(Base64.getEncoder().encodeToString(new byte[32]), data));

        assertThat(new NameCipher(new NameKey("", data)).opened(sealed)).isEqualTo("Người Thử");
        assertThatThrownBy(() -> other.opened(sealed)).hasMessageContaining("SONGHANH_NAME_KEY");
        assertThatThrownBy(() -> new NameCipher(new NameKey("c2hvcnQ=", data))).hasMessageContaining("32 bytes");
    }

    @Test
    void what_was_changed_in_the_database_is_not_taken_for_a_name() {
        var cipher = new NameCipher(new NameKey("", data));
        var bytes = Base64.getDecoder().decode(cipher.sealed("Người Thử").substring(2));
        bytes[15] ^= 1;

        assertThatThrownBy(() -> cipher.opened("1:" + Base64.getEncoder().encodeToString(bytes)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void names_that_differ_in_accents_and_case_alone_have_one_digest() {
        var cipher = new NameCipher(new NameKey("", data));

        assertThat(cipher.digest("Đặng Thị Thử")).isEqualTo(cipher.digest("DANG THI THU"));
        assertThat(cipher.digest("Đặng Thị Thử")).isNotEqualTo(cipher.digest("Đặng Thị Thừa"));
    }

    @Test
    void the_key_is_made_once_and_is_its_owners_alone() throws IOException {
        var first = new NameKey("", data).bytes();

        assertThat(new NameKey("", data).bytes()).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(data.resolve("secrets").resolve("names"))))
                .isEqualTo("rw-------");
    }

    private CandidateId registered(Person person) {
        return as(
                world.ofDistrict(),
                () -> done(candidates.enter(CandidateWorld.entry(
                        person, world.enterprise(), CandidateWorld.MARCH, Consent.Purpose.REGISTER))));
    }

    private String kept(CandidateId id) {
        return JdbcClient.create(owner)
                .sql("select full_name || ' ' || folded from candidate_person where candidate_id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
