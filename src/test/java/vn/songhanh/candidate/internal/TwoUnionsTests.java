package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.candidate.internal.CandidateWorld.as;
import static vn.songhanh.candidate.internal.CandidateWorld.done;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Entry;
import vn.songhanh.candidate.Person;
import vn.songhanh.candidate.Stage;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.ledger.Claiming;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.support.People;
import vn.songhanh.time.Period;

/** One person whom two unions have introduced: the Party side is told and counts one, and neither union learns of the other. */
class TwoUnionsTests extends InCandidateWorld {

    private static final String ALIKE = "Có người trùng tên, tháng sinh và giới tính";

    @Autowired
    AlikeTasks tasks;

    @Autowired
    Figures figures;

    @Autowired
    Ledger ledger;

    @Autowired
    People people;

    @Autowired
    CandidateTable table;

    @Autowired
    TransactionTemplate transaction;

    People.Person party;
    People.Person union;
    People.Person otherUnion;
    Person person;
    EnterpriseId here;
    EnterpriseId there;
    CandidateId first;
    CandidateId second;

    @BeforeEach
    void one_person_whom_two_unions_have_introduced() {
        party = people.officer(Side.PARTY, world.bloc);
        union = people.officer(Side.UNION, world.district);
        otherUnion = people.officer(Side.UNION, world.otherDistrict);
        person = CandidateWorld.somebody();
        here = world.enterprise();
        there = world.enterprise(world.otherDistrict, world.bloc);
        first = introduced(world.district, here, 9);
        second = introduced(world.otherDistrict, there, 19);
    }

    @Test
    void the_party_side_is_told_and_neither_union_is() {
        assertThat(waiting(party, first, second)).isOne();
        assertThat(page(party, first)).contains(ALIKE, code(second));
        assertThat(page(party, second)).contains(ALIKE, code(first));

        assertThat(waiting(union, first, second) + waiting(otherUnion, first, second))
                .isZero();
        assertThat(page(union, first)).doesNotContain(ALIKE, code(second));
        assertThat(page(otherUnion, second)).doesNotContain(ALIKE, code(first));
        assertThat(union.get(alike(first, second))).hasStatus(404);
        assertThat(otherUnion.get(alike(first, second))).hasStatus(404);
        assertThat(union.get("/app/candidates/" + second)).hasStatus(404);
    }

    @Test
    void two_introductions_of_one_union_are_told_to_the_party_side_and_not_to_the_union() {
        var again = introduced(world.district, world.enterprise(), 29);

        assertThat(waiting(party, first, again)).isOne();
        assertThat(waiting(union, first, again)).isZero();
        assertThat(page(union, first)).doesNotContain(ALIKE);
        assertThat(union.get(alike(first, again))).hasStatus(404);
    }

    @Test
    void two_introductions_are_not_joined_and_the_page_says_what_to_do() {
        assertThat(body(party.get(alike(first, second)).exchange()))
                .contains("hai công đoàn cùng giới thiệu", "Chuyển doanh nghiệp", "2.01", "Không phải một người")
                .doesNotContain("Gộp làm một");
        assertThat(join(first, second)).hasStatus(422).bodyText().contains("Chuyển doanh nghiệp");
        assertThat(stage(first)).isEqualTo(Stage.INTRODUCED);
        assertThat(stage(second)).isEqualTo(Stage.INTRODUCED);
    }

    @Test
    void found_to_be_two_they_are_not_asked_about_again() {
        assertThat(party.post(alike(first, second) + "/parting").exchange()).hasStatus(303);

        assertThat(waiting(party, first, second)).isZero();
        assertThat(page(otherUnion, second)).doesNotContain("Khác với", code(first));

        var earlier = MARCH.plusDays(1).toString();
        assertThat(CandidateWorld.step(
                        otherUnion,
                        second,
                        "last",
                        Map.of("on", earlier, "number", "05-NQ/CĐCS", "why", "Gõ nhầm ngày")))
                .hasStatus(303);
        assertThat(waiting(party, first, second))
                .as("also where the later one is the earlier now")
                .isZero();
        assertThat(page(party, first)).contains("Khác với", code(second));
    }

    @Test
    void who_has_left_the_first_enterprise_goes_on_at_the_second_and_the_first_union_reads_that_they_have_left() {
        as(world.ofBloc(), () -> done(candidates.take(first, Step.of(StepKind.LEAVING, MARCH.plusDays(30), ""))));

        assertThat(waiting(party, first, second)).isZero();
        assertThat(page(union, first)).contains("Thôi việc");
        assertThat(stage(second)).isEqualTo(Stage.INTRODUCED);
    }

    @Test
    void who_moved_to_the_second_enterprise_is_joined_to_the_introduction_there_and_counts_once() {
        world.verified(candidates, first, MARCH.plusDays(20));
        var once = values();
        var known = page(union, first);
        var moved = as(
                world.ofBloc(),
                () -> done(candidates.take(
                        first, Step.of(StepKind.MOVE, MARCH.plusDays(75), "").to(there))));
        assertThat(waiting(party, second, moved)).isOne();
        assertThat(otherUnion.get(alike(second, moved))).hasStatus(404);

        assertThat(join(second, moved)).hasStatus(303);

        assertThat(values().get("2.02")).as("one in the pool").isEqualTo(once.get("2.02"));
        assertThat(stage(second)).isEqualTo(Stage.CERTIFIED);
        assertThat(party.get("/app/candidates/" + moved))
                .hasStatus(303)
                .headers()
                .hasValue("Location", "/app/candidates/" + second);
        assertThat(page(otherUnion, second)).doesNotContain("GCN 12", code(first));
        assertThat(known).doesNotContain(code(second));
        assertThat(page(union, first)).doesNotContain(code(second), code(moved));
        var before = values();
        as(world.ofBloc(), () -> {
            done(candidates.take(
                    second,
                    Step.of(StepKind.DOSSIER, MARCH.plusDays(80), "")
                            .also(MARCH.plusDays(81))
                            .with(CandidateWorld.papers())));
            return done(candidates.take(second, Step.of(StepKind.VERIFICATION, MARCH.plusDays(85), "")));
        });
        world.admitted(candidates, second, MARCH.plusDays(90));
        assertThat(values().get("2.07").subtract(before.get("2.07"))).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(values().get("2.12a").subtract(before.get("2.12a"))).isEqualByComparingTo(BigDecimal.ONE);
    }

    @Test
    void of_two_resolutions_of_one_year_the_one_that_the_party_side_disputes_does_not_count() {
        var before = values();
        var entry = found(second).told(StepKind.INTRODUCTION).orElseThrow().entry();

        var answer = as(
                world.ofBloc(),
                () -> ledger.dispute(Objects.requireNonNull(entry), Side.PARTY, "Đã được giới thiệu trong năm"));

        assertThat(answer).isInstanceOf(Claiming.Agreed.class);
        assertThat(before.get("2.01").subtract(values().get("2.01"))).isEqualByComparingTo(BigDecimal.ONE);
    }

    private CandidateId introduced(UnitId by, EnterpriseId where, int days) {
        var entry = CandidateWorld.entry(
                person, where, MARCH, Consent.Purpose.REGISTER, Consent.Purpose.SHARE, Consent.Purpose.MOVE);
        return as(world.officer(Side.UNION, by), () -> {
            var id = done(candidates.enter(
                    new Entry(entry.person(), entry.enterprise(), entry.on(), entry.consents(), true)));
            return done(candidates.take(id, Step.of(StepKind.INTRODUCTION, MARCH.plusDays(days), "05-NQ/CĐCS")));
        });
    }

    private static String alike(CandidateId one, CandidateId other) {
        return "/app/candidates/%s/alike/%s".formatted(one, other);
    }

    private MvcTestResult join(CandidateId one, CandidateId other) {
        return party.post(alike(one, other) + "/joining")
                .param("version", Integer.toString(found(one).version()))
                .param("other-version", Integer.toString(found(other).version()))
                .param("asked", "true")
                .exchange();
    }

    private long waiting(People.Person officer, CandidateId one, CandidateId other) {
        return officer.as(() -> tasks.waitingFor(officer.mandate())).stream()
                .filter(task -> task.href().equals(alike(one, other)))
                .count();
    }

    private Stage stage(CandidateId id) {
        return found(id).stage();
    }

    private String code(CandidateId id) {
        return found(id).code();
    }

    private Candidacy found(CandidateId id) {
        Acting officer = world.ofBloc();
        return as(officer, () -> Objects.requireNonNull(transaction.execute(_ -> table.find(id))))
                .orElseThrow();
    }

    private String page(People.Person officer, CandidateId id) {
        return body(officer.get("/app/candidates/" + id).exchange());
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Map<String, BigDecimal> values() {
        CandidateWorld.timePasses(candidates);
        return CandidateWorld.values(figures, world.programme, Period.year(2027));
    }
}
