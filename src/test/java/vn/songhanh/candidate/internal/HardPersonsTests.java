package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.candidate.internal.CandidateWorld.as;
import static vn.songhanh.candidate.internal.CandidateWorld.done;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Introducers;
import vn.songhanh.candidate.Schooling;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.ledger.Figures;
import vn.songhanh.support.People;
import vn.songhanh.time.Period;

/** The hard cases of a person, at the forms in which officers meet them. */
class HardPersonsTests extends InCandidateWorld {

    private static final int CEREMONY = 9;

    @Autowired
    PersonTable persons;

    @Autowired
    Figures figures;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void one_person_whom_two_unions_introduce_is_noticed_at_the_second_form_and_named_to_nobody() {
        var name = CandidateWorld.somebody().fullName();
        var first = people.officer(Side.UNION, world.district);
        var second = people.officer(Side.UNION, world.otherDistrict);
        var here = world.enterprise();
        var there = world.enterprise(world.otherDistrict, world.otherBloc);
        var introduced = id(register(first, name, here, false));
        introduce(first, introduced);

        var refused = register(second, name.toUpperCase(java.util.Locale.ROOT), there, false);
        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains("trùng tên, tháng sinh và giới tính", "surelyAnother", CandidateWorld.code(there))
                .doesNotContain("Công ty TNHH Nguồn " + number(here), "/app/candidates/" + introduced);

        var accepted = id(register(second, name, there, true));
        assertThat(introduce(second, accepted)).hasStatus(303);
        assertThat(first.get("/app/candidates/" + introduced))
                .as("the log tells that the other unit compared")
                .bodyText()
                .contains("Đối chiếu trùng");
    }

    @ParameterizedTest(name = "after {0} steps")
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, CEREMONY})
    void consent_withdrawn_at_any_stage_stops_everything_and_takes_the_person_off_the_stocks(int steps) {
        var party = people.officer(Side.PARTY, world.bloc);
        var before = stocks();
        var id = world.introduced(candidates, world.enterprise(), MARCH);
        as(world.ofBloc(), () -> {
            path().subList(0, steps).forEach(step -> done(candidates.take(id, step)));
            return id;
        });

        assertThat(sent(party, id, "withdrawal", "01/12/2028", version(party, id, "withdrawal")))
                .hasStatus(303);

        assertThat(stocks()).isEqualTo(before);
        List<Consent> consents = as(world.ofBloc(), () -> transaction.execute(_ -> persons.consents(id)));
        assertThat(consents).isNotEmpty().noneMatch(consent -> consent.on(LocalDate.of(2028, 12, 2)));
        assertThat(party.get("/app/candidates/" + id)).bodyText().contains("Đã rút đồng ý");
        var seen = version(party, id, "withdrawal");
        for (var kind : StepKind.values()) {
            assertThat(sent(party, id, kind.path(), "03/12/2028", seen))
                    .as(kind.path())
                    .hasStatus(422);
        }
        assertThat(stocks()).isEqualTo(before);
    }

    @ParameterizedTest(name = "after {0} steps of the Party side")
    @ValueSource(ints = {0, 1, 4, 6, 8, CEREMONY})
    void a_withdrawal_that_the_union_hears_stops_the_party_side_at_once_until_it_closes_its_file(int steps) {
        var union = people.officer(Side.UNION, world.district);
        var party = people.officer(Side.PARTY, world.bloc);
        var before = stocks();
        var id = world.introduced(candidates, world.enterprise(), MARCH);
        as(world.ofBloc(), () -> {
            path().subList(0, steps).forEach(step -> done(candidates.take(id, step)));
            return id;
        });

        assertThat(sent(union, id, "withdrawal", "01/12/2028", version(union, id, "withdrawal")))
                .hasStatus(303);
        if (steps < CEREMONY) {
            var next = path().get(steps).kind().path();
            assertThat(sent(party, id, next, "03/12/2028", version(party, id, "withdrawal")))
                    .hasStatus(422);
        }
        assertThat(party.get("/app/candidates/" + id)).bodyText().contains("Đã rút đồng ý");

        assertThat(sent(party, id, "withdrawal", "02/12/2028", version(party, id, "withdrawal")))
                .hasStatus(303);
        assertThat(stocks()).isEqualTo(before);
    }

    @Test
    void of_two_officers_at_once_one_is_told_and_keeps_what_was_typed() throws Exception {
        var one = people.officer(Side.PARTY, world.bloc);
        var other = people.officer(Side.PARTY, world.bloc);
        var id = world.introduced(candidates, world.enterprise(), MARCH);
        var seen = version(one, id, "pool");
        var together = new CyclicBarrier(2);
        Callable<MvcTestResult> first = () -> {
            together.await();
            return sent(one, id, "pool", "01/04/2027", seen);
        };
        Callable<MvcTestResult> second = () -> {
            together.await();
            return sent(other, id, "rejection", "02/04/2027", seen);
        };

        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.of(first, second)).stream()
                    .map(answer -> answer.resultNow())
                    .toList();

            assertThat(answers)
                    .extracting(answer -> answer.getResponse().getStatus())
                    .containsExactlyInAnyOrder(303, 409);
            var late = answers.get(0).getResponse().getStatus() == 409 ? 0 : 1;
            assertThat(answers.get(late)).bodyText().contains("0" + (late + 1) + "/04/2027");
        }
        var story = as(world.ofBloc(), () -> transaction.execute(_ -> persons.find(id)));
        assertThat(story).isPresent();
    }

    @Test
    void a_form_asks_for_the_number_without_which_its_step_is_refused() {
        var party = people.officer(Side.PARTY, world.bloc);
        var id = world.introduced(candidates, world.enterprise(), MARCH);
        assertThat(party.get("/app/candidates/" + id + "/pool"))
                .bodyText()
                .containsPattern("id=\"number\"")
                .doesNotContainPattern("id=\"number\"[^>]* required");

        as(world.ofBloc(), () -> done(candidates.take(id, Step.of(StepKind.POOL, MARCH.plusDays(20), ""))));

        assertThat(party.get("/app/candidates/" + id + "/certificate"))
                .bodyText()
                .containsPattern("id=\"number\"[^>]* required");
    }

    private MvcTestResult register(People.Person officer, String name, EnterpriseId enterprise, boolean surely) {
        return CandidateWorld.form(officer, name, CandidateWorld.code(enterprise))
                .param("unionMember", "true")
                .param("consent-SHARE", "true")
                .param("surelyAnother", Boolean.toString(surely))
                .exchange();
    }

    private MvcTestResult introduce(People.Person officer, CandidateId id) {
        return sent(officer, id, "introduction", "10/03/2027", version(officer, id, "introduction"));
    }

    private static CandidateId id(MvcTestResult answer) {
        var location = Objects.requireNonNull(answer.getResponse().getHeader("Location"), "refused");
        return new CandidateId(Long.parseLong(location.substring(location.lastIndexOf('/') + 1)));
    }

    private static String number(EnterpriseId enterprise) {
        return Integer.toString(Integer.parseInt(CandidateWorld.code(enterprise).substring(5)));
    }

    private static MvcTestResult sent(People.Person officer, CandidateId id, String form, String on, String version) {
        return officer.post("/app/candidates/" + id + "/" + form)
                .param("version", version)
                .param("on", on)
                .param("number", "1")
                .param("agree", "6")
                .param("all", "9")
                .param("months", "12")
                .param("introducers", "TWO_MEMBERS")
                .param("youthUnion", "NONE")
                .param("schooling", "DIPLOMA")
                .exchange();
    }

    private static String version(People.Person officer, CandidateId id, String form) {
        var answer = officer.get("/app/candidates/" + id + "/" + form).exchange();
        try {
            return answer.getResponse()
                    .getContentAsString()
                    .replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Step> path() {
        var on = MARCH.plusDays(20);
        return List.of(
                Step.of(StepKind.POOL, on, ""),
                Step.of(StepKind.CLASS, on.plusDays(10), ""),
                Step.of(StepKind.CERTIFICATE, on.plusDays(20), "GCN 1"),
                Step.of(StepKind.DOSSIER, on.plusDays(30), "")
                        .also(on.plusDays(35))
                        .with(CandidateWorld.papers()),
                Step.of(StepKind.VERIFICATION, on.plusDays(50), ""),
                Step.of(StepKind.CELL, on.plusDays(60), "1")
                        .voted(6, 9)
                        .backed(Introducers.TRADE_UNION, 12)
                        .past(Schooling.DIPLOMA, null),
                Step.of(StepKind.COMMITTEE, on.plusDays(80), "2").voted(10, 15),
                Step.of(StepKind.ADMISSION, on.plusDays(120), "3").ofUnionMember(true),
                Step.of(StepKind.CEREMONY, on.plusDays(130), ""));
    }

    /** What stands on the stocks at the end of the year of the clock. */
    private Map<String, BigDecimal> stocks() {
        CandidateWorld.timePasses(candidates);
        var values = CandidateWorld.values(figures, world.programme, Period.year(2028));
        values.keySet().retainAll(Set.of("2.02", "2.05", "2.06a", "2.06b", "2.14"));
        return values;
    }
}
