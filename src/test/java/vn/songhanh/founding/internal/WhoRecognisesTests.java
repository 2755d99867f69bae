package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.Registration;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.founding.Objective;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;
import vn.songhanh.text.EnterpriseCode;

/** Who recognises a union and who decides on a Party organisation, by the levels of the day (law 50 article 8, regulation 294). */
@DatabaseTest
@Import(People.class)
class WhoRecognisesTests extends InFoundingWorld {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    People people;

    @Autowired
    Organisation organisation;

    @Autowired
    Registrations registrations;

    @ParameterizedTest(name = "{0} above, decided on {1}: {2}")
    @CsvSource({
        "UPPER_UNION, 2025-06-30, ''",
        "UPPER_UNION, 2025-07-01, Điều 8 Luật Công đoàn số 50/2024/QH15",
        "DISTRICT_COMMITTEE, 2025-06-30, ''",
        "DISTRICT_COMMITTEE, 2025-07-01, Quy định 294-QĐ/TW"
    })
    void p11_u11_a_level_that_has_ended_recognises_and_decides_no_more_and_the_form_keeps_what_was_typed(
            UnitKind above, LocalDate on, String clause) {
        var party = above == UnitKind.DISTRICT_COMMITTEE;
        var objective = party ? Objective.PARTY : Objective.UNION;
        var officer = party ? people.officer(Side.PARTY, world.bloc) : people.officer(Side.UNION, world.federation);
        var path = dossier(officer, objective, above, on.minusDays(20));

        var answer = step(officer, path, "decision", 4, on)
                .param("number", "42/QĐ-CŨ")
                .param("kind", (party ? UnitKind.GRASSROOTS_CELL : UnitKind.GRASSROOTS_UNION).name())
                .param("members", "12")
                .exchange();

        assertThat(answer).hasStatus(clause.isEmpty() ? 303 : 422);
        if (!clause.isEmpty()) {
            assertThat(answer).bodyText().contains("thuộc cấp không còn vào ngày này", clause, "value=\"42/QĐ-CŨ\"");
        }
    }

    private String dossier(Person officer, Objective objective, UnitKind above, LocalDate on) {
        var line = objective.line();
        var unit = unit(above, line == Line.PARTY ? world.bloc : world.federation);
        var enterprise = outOfScope(line, unit);
        var path = java.util.Objects.requireNonNull(officer.post("/app/cases")
                .param("enterprise", enterprise.toString())
                .param("objective", objective.name())
                .param("on", on.toString())
                .exchange()
                .getResponse()
                .getRedirectedUrl());
        said(step(officer, path, "survey", 0, on).param("workers", "60").param("officialMembers", "12"));
        said(step(officer, path, "contact", 1, on).param("note", "Gặp").param("ownerPresent", "true"));
        said(step(officer, path, "answer", 2, on).param("answer", "CONSENT"));
        var form = step(officer, path, "dossier", 3, on);
        for (var paper : line == Line.PARTY
                ? Set.of(
                        "PARTY_REQUEST",
                        "PARTY_MEMBER_LIST",
                        "PARTY_OWNER_CONSENT",
                        "PARTY_TRANSFERS",
                        "PARTY_COMMITTEE")
                : Set.of(
                        "UNION_REQUEST",
                        "UNION_MINUTES",
                        "UNION_APPLICATIONS",
                        "UNION_WORKER_LIST",
                        "UNION_NOMINEES")) {
            form.param("paper-" + paper, "true");
        }
        said(form);
        return path;
    }

    /** A state enterprise, which no programme counts: programmes of other tests lie in these years. */
    private EnterpriseId outOfScope(Line line, UnitId managing) {
        return FoundingWorld.house(() -> {
            var code = "02078%05d".formatted(COUNT.incrementAndGet());
            var id = registrations.register(new Registration(
                    new EnterpriseCode(EnterpriseCode.Kind.TEN_DIGITS, code),
                    true,
                    "Công ty Cấp Trên " + code,
                    "",
                    null,
                    OwnershipSector.STATE,
                    "",
                    null,
                    null,
                    FoundingWorld.BEGINNING));
            registrations.managed(id, line, managing, FoundingWorld.BEGINNING);
            return id;
        });
    }

    private UnitId unit(UnitKind kind, UnitId parent) {
        var decision = new Decision("1", FoundingWorld.BEGINNING, FoundingWorld.BEGINNING);
        return FoundingWorld.house(
                () -> organisation.found(new Founding(kind, "", kind + " cũ", kind + " cũ", parent, decision)));
    }

    private static MockMvcRequestBuilder step(Person officer, String path, String step, int version, LocalDate on) {
        return officer.post(path + "/" + step)
                .param("version", Integer.toString(version))
                .param("on", on.toString());
    }

    private static void said(MockMvcRequestBuilder request) {
        var answer = request.exchange();
        assertThat(answer).as(() -> faults(answer)).hasStatus(303);
    }

    private static String faults(org.springframework.test.web.servlet.assertj.MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString().replaceAll("(?s).*?class=\"error[^>]*>(.{0,600}).*", "$1");
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
