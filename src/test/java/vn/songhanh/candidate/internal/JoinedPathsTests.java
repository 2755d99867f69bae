package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.candidate.internal.CandidateWorld.as;
import static vn.songhanh.candidate.internal.CandidateWorld.done;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Stage;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.organisation.Line;

/** Whom the Party side had registered and a union introduces is one person, with one path, and the union side learns nothing of it. */
class JoinedPathsTests extends InTwoPaths {

    private static final String ALIKE = "Có người trùng tên, tháng sinh và giới tính";

    @Test
    void the_party_side_is_told_when_the_union_introduces_and_not_before() {
        var introduced = registeredByTheUnion(enterprise);
        assertThat(waiting(party, introduced)).isZero();
        assertThat(page(party, own)).doesNotContain(ALIKE);
        assertThat(party.get(alike(introduced))).hasStatus(404);

        introduce(introduced);

        assertThat(waiting(party, introduced)).isOne();
        assertThat(page(party, own)).contains(ALIKE, code(introduced));
        assertThat(page(party, introduced)).contains(ALIKE, code(own));
        assertThat(party.get(alike(introduced)))
                .hasStatusOk()
                .bodyText()
                .contains(person.fullName(), code(own), code(introduced), "Gộp làm một", "Không phải một người");
        assertThat(page(party, own)).as("the look is in the log of both").contains("Đối chiếu người được giới thiệu");
        assertThat(page(party, introduced)).contains("Đối chiếu người được giới thiệu");

        assertThat(waiting(union, introduced)).isZero();
        assertThat(page(union, introduced)).doesNotContain(ALIKE, code(own), "Đối chiếu người được giới thiệu");
        assertThat(union.get(alike(introduced))).hasStatus(404);
        assertThat(people.officer(Side.PARTY, world.otherBloc).get(alike(introduced)))
                .hasStatus(404);
    }

    @Test
    void joined_they_are_one_person_under_the_pseudonym_of_the_introduction() {
        world.verified(candidates, own, MARCH.plusDays(20));
        as(world.ofBloc(), () -> wishes.receive(own, RequestKind.PROVIDE, MARCH.plusDays(80)));
        var alone = values();
        var introduced = introduced();
        var before = values();
        var known = read(world.ofDistrict(), introduced);
        var ownCode = code(own);

        assertThat(join(introduced, false)).hasStatus(422).bodyText().contains("Ghi rằng đã hỏi người đó");
        assertThat(join(introduced, true)).hasStatus(303);

        assertThat(values()).as("not a figure has moved").isEqualTo(before);
        assertThat(less(before, alone)).as("but for the introduction").containsEntry("2.01", BigDecimal.ONE);
        assertThat(stage(world.ofBloc(), introduced)).isEqualTo(Stage.VERIFIED);
        assertThat(page(party, introduced))
                .contains("Đưa vào nguồn", "GCN 12", "tủ 3", "Gồm cả hồ sơ", ownCode, "Nghị quyết giới thiệu")
                .doesNotContain(ALIKE);
        assertThat(body(party.get("/app/candidates/" + introduced + "/rights").exchange()))
                .contains("Cung cấp dữ liệu");
        assertThat(body(party.get("/app/candidates/" + introduced + "/data.json")
                        .exchange()))
                .contains(ownCode, "\"purpose\" : \"COMPARE\"", "\"purpose\" : \"MOVE\"");
        assertThat(waiting(party, introduced)).isZero();

        assertThat(party.get("/app/candidates/" + own))
                .hasStatus(303)
                .headers()
                .hasValue("Location", "/app/candidates/" + introduced);
        assertThat(party.get("/app/candidates/" + own + "/pool")).hasStatus(404);
        assertThat(body(party.get("/app/candidates").param("q", ownCode).exchange()))
                .contains("/app/candidates/" + introduced + "\"")
                .doesNotContain("/app/candidates/" + own + "\"");

        assertThat(read(world.ofDistrict(), introduced))
                .as("not a letter of what the union side may read has changed")
                .isEqualTo(known);
        assertThat(page(union, introduced)).doesNotContain(ownCode);
        assertThat(union.get("/app/candidates/" + own)).hasStatus(404);
        assertThat(left(own)).containsOnlyKeys("candidate", "candidate_look");
    }

    @Test
    void the_path_goes_on_and_the_introduction_is_followed_to_the_admission() {
        world.verified(candidates, own, MARCH.plusDays(20));
        var introduced = introduced();
        join(introduced, true);
        var before = values();

        world.admitted(candidates, introduced, MARCH.plusDays(80));

        assertThat(less(values(), before))
                .containsEntry("2.07", BigDecimal.ONE)
                .containsEntry("2.12a", BigDecimal.ONE)
                .containsEntry("2.02", BigDecimal.ONE.negate());
        assertThat(page(union, introduced)).contains("Quyết định kết nạp", "19/07/2027");
    }

    @Test
    void what_was_told_on_both_counts_once() {
        var introduced = introduced();
        world.verified(candidates, own, MARCH.plusDays(20));
        var once = values();
        as(world.ofBloc(), () -> {
            done(candidates.take(introduced, Step.of(StepKind.POOL, MARCH.plusDays(20), "01-NQ/CB")));
            return done(candidates.take(introduced, Step.of(StepKind.CLASS, MARCH.plusDays(30), "")));
        });
        assertThat(values()).isNotEqualTo(once);

        assertThat(body(party.get(alike(introduced)).exchange())).contains("Hai hồ sơ đều có bước");
        assertThat(join(introduced, true)).hasStatus(303);

        assertThat(values()).isEqualTo(once);
        assertThat(stage(world.ofBloc(), introduced)).isEqualTo(Stage.VERIFIED);
        assertThat(page(party, introduced)).contains("Ghi hai lần: cùng một người với N-");
    }

    @Test
    void the_introduction_keeps_its_own_steps_where_it_is_further_on() {
        var introduced = introduced();
        world.verified(candidates, introduced, MARCH.plusDays(20));
        var once = values();
        as(world.ofBloc(), () -> done(candidates.take(own, Step.of(StepKind.POOL, MARCH.plusDays(22), "01-NQ/CB"))));

        assertThat(join(introduced, true)).hasStatus(303);

        assertThat(values()).isEqualTo(once);
        assertThat(stage(world.ofBloc(), introduced)).isEqualTo(Stage.VERIFIED);
        world.admitted(candidates, introduced, MARCH.plusDays(80));
        assertThat(body(party.get("/app/candidates/" + introduced + "/last").exchange()))
                .contains("Quyết định kết nạp");
    }

    @Test
    void who_was_admitted_before_is_not_introduced_any_more() {
        own = registered(world.ofBloc(), enterprise, MARCH.minusDays(200), Consent.Purpose.REGISTER);
        world.verified(candidates, own, MARCH.minusDays(190));
        admitted(MARCH.minusDays(130));
        var introduced = introduced();

        assertThat(body(party.get(alike(introduced)).exchange()))
                .contains("được kết nạp ngày 21/12/2026", "Khoản 1 Điều 4 Điều lệ Đảng")
                .doesNotContain("Gộp làm một");
        assertThat(join(introduced, true)).hasStatus(422);
        assertThat(stage(world.ofBloc(), introduced)).isEqualTo(Stage.INTRODUCED);
    }

    @Test
    void nor_is_an_admission_of_before_forgotten_where_the_introduction_was_followed_by_another() {
        own = registered(world.ofBloc(), enterprise, MARCH.minusDays(200), Consent.Purpose.REGISTER);
        world.verified(candidates, own, MARCH.minusDays(190));
        admitted(MARCH.minusDays(130));
        var introduced = introduced();
        world.verified(candidates, introduced, MARCH.plusDays(20));
        world.admitted(candidates, introduced, MARCH.plusDays(80));

        assertThat(join(introduced, true)).hasStatus(422).bodyText().contains("được kết nạp ngày 21/12/2026");
        assertThat(stage(world.ofBloc(), own)).isEqualTo(Stage.ADMITTED);
    }

    @Test
    void the_old_pseudonym_goes_with_the_path_to_the_unit_that_manages_the_enterprise() {
        var introduced = introduced();
        join(introduced, true);
        world.managed(enterprise, Line.PARTY, world.otherBloc, MARCH.plusDays(40));
        CandidateWorld.timePasses(candidates);

        assertThat(people.officer(Side.PARTY, world.otherBloc).get("/app/candidates/" + own))
                .hasStatus(303)
                .headers()
                .hasValue("Location", "/app/candidates/" + introduced);
        assertThat(party.get("/app/candidates/" + own)).hasStatus(404);
    }

    @Test
    void an_admission_that_was_told_before_the_two_were_joined_follows_its_introduction_and_is_taken_back_with_it() {
        world.verified(candidates, own, MARCH.plusDays(20));
        admitted(MARCH.plusDays(80));
        var introduced = introduced();
        var before = values();

        assertThat(join(introduced, true)).hasStatus(303);

        assertThat(less(values(), before))
                .containsEntry("2.12a", BigDecimal.ONE)
                .containsEntry("2.07", BigDecimal.ZERO);
        assertThat(page(union, introduced)).contains("Quyết định kết nạp", "19/07/2027");

        assertThat(takeBack(introduced)).hasStatus(303);
        assertThat(less(values(), before))
                .containsEntry("2.12a", BigDecimal.ZERO)
                .containsEntry("2.07", BigDecimal.ONE.negate());
        assertThat(outcomeOn(introduced)).as("since the introduction").isEqualTo(MARCH.plusDays(9));
    }

    @Test
    void taken_back_to_its_beginning_the_path_stands_at_the_introduction() {
        as(world.ofBloc(), () -> done(candidates.take(own, Step.of(StepKind.POOL, MARCH.plusDays(20), "01-NQ/CB"))));
        var introduced = introduced();
        join(introduced, true);

        assertThat(takeBack(introduced)).hasStatus(303);

        assertThat(stage(world.ofBloc(), introduced)).isEqualTo(Stage.INTRODUCED);
        assertThat(stage(world.ofDistrict(), introduced)).isEqualTo(Stage.INTRODUCED);
        assertThat(outcomeOn(introduced)).isEqualTo(MARCH.plusDays(9));
    }

    @Test
    void whose_path_is_at_another_enterprise_moves_first() {
        var there = world.enterprise();
        var introduced = registeredByTheUnion(there);
        introduce(introduced);
        as(world.ofBloc(), () -> done(candidates.take(own, Step.of(StepKind.POOL, MARCH.plusDays(20), "01-NQ/CB"))));

        assertThat(join(introduced, true)).hasStatus(422).bodyText().contains("ghi việc chuyển sang doanh nghiệp này");

        own = as(
                world.ofBloc(),
                () -> done(candidates.take(
                        own, Step.of(StepKind.MOVE, MARCH.plusDays(40), "").to(there))));
        var before = values();
        assertThat(join(introduced, true)).hasStatus(303);
        assertThat(values()).isEqualTo(before);
        assertThat(stage(world.ofBloc(), introduced)).isEqualTo(Stage.IN_POOL);

        as(
                world.ofBloc(),
                () -> done(candidates.take(introduced, Step.of(StepKind.WITHDRAWAL, MARCH.plusDays(90), ""))));
        assertThat(handedOn(own)).isOne();
        assertThat(as(world.ofBloc(), () -> wishes.erase(introduced))).isEmpty();
        assertThat(handedOn(own)).as("nothing says where the person came from").isZero();
    }

    @Test
    void who_was_found_to_be_another_is_not_asked_about_again() {
        var introduced = introduced();

        assertThat(party.post(alike(introduced) + "/parting").exchange()).hasStatus(303);

        assertThat(waiting(party, introduced)).isZero();
        assertThat(page(party, introduced)).doesNotContain(ALIKE).contains("Khác với", code(own), alike(introduced));
        assertThat(body(party.get("/app/candidates/" + own + "/data.json").exchange()))
                .contains("\"foundAnother\" : [ {")
                .doesNotContain(code(introduced));
        assertThat(rows(world.ofDistrict(), "candidate_apart", introduced)).isZero();
        assertThat(rows(world.officer(Side.PARTY, world.otherBloc), "candidate_apart", introduced))
                .isZero();

        assertThat(join(introduced, true)).as("it was a slip").hasStatus(303);
        assertThat(left(own)).containsOnlyKeys("candidate", "candidate_look");
    }

    @Test
    void of_two_officers_who_join_at_once_both_find_one_person() throws Exception {
        as(world.ofBloc(), () -> done(candidates.take(own, Step.of(StepKind.POOL, MARCH.plusDays(20), "01-NQ/CB"))));
        var introduced = introduced();
        var other = people.officer(Side.PARTY, world.bloc);
        var form = body(party.get(alike(introduced)).exchange());
        var together = new CyclicBarrier(2);
        Callable<MvcTestResult> first = () -> {
            together.await();
            return sent(party, introduced, form, true);
        };
        Callable<MvcTestResult> second = () -> {
            together.await();
            return sent(other, introduced, form, true);
        };

        try (var both = Executors.newFixedThreadPool(2)) {
            assertThat(both.invokeAll(List.of(first, second)).stream()
                            .map(answer -> answer.resultNow().getResponse().getStatus()))
                    .containsOnly(303);
        }
        assertThat(stage(world.ofBloc(), introduced)).isEqualTo(Stage.IN_POOL);
        assertThat(party.post(alike(introduced) + "/parting").exchange()).hasStatus(303);
        assertThat(rows(world.ofBloc(), "candidate_apart", introduced)).isZero();
    }

    @Test
    void what_was_told_after_the_page_had_been_opened_is_seen_first() {
        var introduced = introduced();
        var form = body(party.get(alike(introduced)).exchange());
        as(world.ofBloc(), () -> done(candidates.take(own, Step.of(StepKind.POOL, MARCH.plusDays(20), "01-NQ/CB"))));

        assertThat(sent(party, introduced, form, true)).hasStatus(409);
        assertThat(stage(world.ofBloc(), introduced)).isEqualTo(Stage.INTRODUCED);
    }

    @Test
    void the_database_joins_nobody_for_another_body_or_unit_and_nobody_who_is_not_alike() {
        var introduced = introduced();
        var stranger = registered(
                world.ofBloc(),
                CandidateWorld.entry(CandidateWorld.somebody(), enterprise, MARCH, Consent.Purpose.REGISTER));

        assertThat(asked(world.ofDistrict(), introduced, own)).isFalse();
        assertThat(asked(world.officer(Side.PARTY, world.otherBloc), introduced, own))
                .isFalse();
        assertThat(asked(world.officer(Side.PARTY, world.city), introduced, own))
                .isFalse();
        assertThat(asked(world.ofBloc(), introduced, stranger)).isFalse();
        assertThat(asked(world.ofBloc(), own, introduced)).isFalse();
        var notGiven = registeredByTheUnion(enterprise);
        assertThat(asked(world.ofBloc(), notGiven, own)).isFalse();
        assertThat(left(own)).containsKey("candidate_person");
    }

    private LocalDate outcomeOn(CandidateId id) {
        return as(world.ofDistrict(), () -> Objects.requireNonNull(transaction.execute(_ -> table.outcomeOn(id))));
    }

    private long handedOn(CandidateId there) {
        return owned("select count(*) from candidate_handover where fresh_id = " + there, Long.class);
    }

    private static Map<String, BigDecimal> less(Map<String, BigDecimal> now, Map<String, BigDecimal> before) {
        var less = new TreeMap<String, BigDecimal>();
        now.forEach((code, value) -> less.put(
                code, value.subtract(before.getOrDefault(code, BigDecimal.ZERO)).stripTrailingZeros()));
        return less;
    }
}
