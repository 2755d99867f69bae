package vn.songhanh.candidate.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Person;

/** Who the persons are, and to what they agree. Shown by the database to the units that answer for them. */
@Repository
class PersonTable {

    private final JdbcClient jdbc;
    private final PersonSeal seal;
    private final PersonCipher cipher;

    PersonTable(JdbcClient jdbc, PersonSeal seal, PersonCipher cipher) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.cipher = cipher;
    }

    /** Empty for units that do not answer for the person, and for one who has been erased. */
    Optional<Person> find(CandidateId id) {
        return jdbc.sql("select sealed from candidate_person where candidate_id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(seal::opened);
    }

    void put(CandidateId id, Person person) {
        jdbc.sql("""
            insert into candidate_person (candidate_id, sealed, alike)
            values (:id, :sealed, :alike)
                on conflict (candidate_id) do update set sealed = :sealed, alike = :alike
            """)
                .param("id", id.value())
                .param("sealed", seal.sealed(person))
                .param("alike", seal.alike(person))
                .update();
    }

    /** How many in anybody's pool are of this name, month of birth and sex; those who were compared are told so in their log. */
    int alike(Person person, Instant now, String asker) {
        return jdbc.sql("select candidates_alike(:alike, :now, :asker)")
                .param("alike", seal.alike(person))
                .param("now", Timestamp.from(now))
                .param("asker", asker)
                .query(Integer.class)
                .single();
    }

    void agree(CandidateId id, Consent consent, Instant now, String by) {
        jdbc.sql("""
            insert into candidate_consent (candidate_id, purpose, form, given_on, kept_at, recorded_at, recorded_by)
            values (:id, :purpose, :form, :day, :keptAt, :now, :by)
            """)
                .param("id", id.value())
                .param("purpose", consent.purpose().name())
                .param("form", consent.form().name())
                .param("day", consent.givenOn())
                .param("keptAt", cipher.sealed(consent.keptAt()))
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    List<Consent> consents(CandidateId id) {
        return jdbc.sql("select * from candidate_consent where candidate_id = :id order by given_on, id")
                .param("id", id.value())
                .query(this::toConsent)
                .list();
    }

    Set<Consent.Purpose> agreedOn(CandidateId id, LocalDate day) {
        return consents(id).stream()
                .filter(consent -> consent.on(day))
                .map(Consent::purpose)
                .collect(Collectors.toSet());
    }

    /** All of them. A consent is withdrawn, never taken back as if it had not been given. */
    void withdraw(CandidateId id, LocalDate on) {
        withdrawn(id, null, on);
    }

    /** For one purpose; false where the person does not agree to it. */
    boolean withdraw(CandidateId id, Consent.Purpose purpose, LocalDate on) {
        return withdrawn(id, purpose.name(), on);
    }

    /** It holds for what was given to the other body too. */
    private boolean withdrawn(CandidateId id, @Nullable String purpose, LocalDate on) {
        return jdbc.sql("select withdraw_consent(:id, :purpose, :day)")
                .param("id", id.value())
                .param("purpose", purpose, Types.VARCHAR)
                .param("day", on)
                .query(Boolean.class)
                .single();
    }

    /** The oldest of what the person asked for by which the path stands still. */
    Optional<Standstill> standstill(CandidateId id) {
        return jdbc.sql("select kind, received_on from candidate_standstill(:id)")
                .param("id", id.value())
                .query((row, number) -> new Standstill(
                        RequestKind.valueOf(row.getString("kind")), row.getObject("received_on", LocalDate.class)))
                .optional();
    }

    /** Takes away everything by which the person could be known; false where their path goes on or another unit answers. */
    boolean erase(CandidateId id, LocalDate on) {
        return jdbc.sql("select erase_candidate(:id, :day)")
                .param("id", id.value())
                .param("day", on)
                .query(Boolean.class)
                .single();
    }

    private Consent toConsent(ResultSet row, int number) throws SQLException {
        return new Consent(
                Consent.Purpose.valueOf(row.getString("purpose")),
                Consent.Form.valueOf(row.getString("form")),
                row.getObject("given_on", LocalDate.class),
                cipher.opened(row.getString("kept_at")),
                row.getObject("withdrawn_on", LocalDate.class));
    }
}
