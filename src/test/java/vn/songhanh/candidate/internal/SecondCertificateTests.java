package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.ledger.Figures;
import vn.songhanh.support.People;
import vn.songhanh.time.Period;

/** A certificate that ended while the dossier was made is renewed beside it (guidance 06-HD/TW, section 5.4: after 60 months one learns again). */
class SecondCertificateTests extends InCandidateWorld {

    private static final LocalDate SPRING = LocalDate.of(2034, 3, 1);

    @Autowired
    Figures figures;

    @Autowired
    People people;

    People.Person party;

    @BeforeEach
    void go_to_the_first_programme() {
        clock.stopOn(LocalDate.of(2034, 12, 20));
        party = people.officer(Side.PARTY, world.bloc);
    }

    @Test
    void who_has_a_verified_dossier_and_a_certificate_that_ended_learns_again_and_is_considered() {
        var id = verified();
        var before = values();

        assertThat(cell(id, "2034-11-20"))
                .hasStatus(422)
                .bodyText()
                .contains("Giấy chứng nhận hết giá trị từ 01/10/2034");
        assertThat(party.get("/app/candidates/" + id))
                .bodyText()
                .contains("/app/candidates/%s/class\"".formatted(id), "/app/candidates/%s/certificate\"".formatted(id));
        assertThat(step(id, "class", Map.of("on", "2034-11-22"))).hasStatus(303);
        assertThat(step(id, "certificate", Map.of("on", "2034-12-01", "number", "GCN 77")))
                .hasStatus(303);
        assertThat(party.get("/app/candidates/" + id))
                .bodyText()
                .contains("Đã thẩm tra", "01/12/2039")
                .doesNotContain("01/10/2034");
        assertThat(cell(id, "2034-11-29"))
                .as("the new certificate does not bear what was before it")
                .hasStatus(422)
                .bodyText()
                .contains("01/12/2034");
        assertThat(cell(id, "2034-12-10")).hasStatus(303);

        var one = BigDecimal.ONE;
        before.merge("2.03", one, BigDecimal::add);
        before.merge("2.04", one, BigDecimal::add);
        assertThat(values()).as("a class and a certificate, and nothing else").isEqualTo(before);
    }

    @Test
    void a_new_certificate_is_not_older_than_the_one_it_renews() {
        var id = verified();

        assertThat(step(id, "certificate", Map.of("on", "2029-09-30", "number", "GCN 77")))
                .hasStatus(422)
                .bodyText()
                .contains("01/10/2029", "value=\"GCN 77\"");
    }

    private CandidateId verified() {
        return CandidateWorld.as(world.ofBloc(), () -> {
            var id = CandidateWorld.done(candidates.enter(CandidateWorld.entry(
                    CandidateWorld.somebody(), world.enterprise(), SPRING, Consent.Purpose.REGISTER)));
            CandidateWorld.done(candidates.take(id, Step.of(StepKind.POOL, SPRING, "01-NQ/CB")));
            CandidateWorld.done(
                    candidates.take(id, Step.of(StepKind.CERTIFICATE, LocalDate.of(2029, 10, 1), "GCN 12")));
            CandidateWorld.done(candidates.take(
                    id,
                    Step.of(StepKind.DOSSIER, SPRING.plusDays(30), "")
                            .also(SPRING.plusDays(35))
                            .with(CandidateWorld.papers())));
            return CandidateWorld.done(candidates.take(id, Step.of(StepKind.VERIFICATION, SPRING.plusDays(50), "")));
        });
    }

    private Map<String, BigDecimal> values() {
        return new TreeMap<>(CandidateWorld.values(figures, world.first, Period.year(2034)));
    }

    private MvcTestResult cell(CandidateId id, String on) {
        return step(
                id,
                "cell",
                Map.of(
                        "on", on,
                        "number", "02-NQ/CB",
                        "agree", "9",
                        "all", "9",
                        "youthUnion", "NONE",
                        "introducers", "TWO_MEMBERS",
                        "months", "14",
                        "schooling", "DIPLOMA"));
    }

    private MvcTestResult step(CandidateId id, String step, Map<String, String> typed) {
        return CandidateWorld.step(party, id, step, typed);
    }
}
