package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.candidate.internal.CandidateWorld.as;
import static vn.songhanh.candidate.internal.CandidateWorld.done;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Entry;
import vn.songhanh.candidate.Introducers;
import vn.songhanh.candidate.Person;
import vn.songhanh.candidate.Schooling;
import vn.songhanh.candidate.Stage;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.ledger.Figures;
import vn.songhanh.organisation.Line;
import vn.songhanh.support.People;
import vn.songhanh.time.Period;

/** Whom the Party side had registered and a union introduces is one person, with one path, and the union side learns nothing of it. */
class JoinedPathsTests extends InCandidateWorld {

    private static final String ALIKE = "Có người trùng tên, tháng sinh và giới tính";

    @Autowired
    AlikeTasks tasks;

    @Autowired
    Figures figures;

    @Autowired
    People people;

    @Autowired
    CandidateTable table;

    @Autowired
    Wishes wishes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    People.Person party;
    People.Person union;
    Person person;
    EnterpriseId enterprise;
    CandidateId own;

    @BeforeEach
    void somebody_whom_the_party_side_has_registered() {
        party = people.officer(Side.PARTY, world.bloc);
        union = people.officer(Side.UNION, world.district);
        person = CandidateWorld.somebody();
        enterprise = world.enterprise();
        own = registered(world.ofBloc(), enterprise, MARCH, Consent.Purpose.REGISTER, Consent.Purpose.MOVE);
    }

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
    void while_a_restriction_holds_nothing_is_joined() {
        var introduced = introduced();
        as(world.ofBloc(), () -> wishes.receive(own, RequestKind.RESTRICT, MARCH.plusDays(30)));

        assertThat(join(introduced, true)).hasStatus(422).bodyText().contains("Điều 4 Luật 91/2025/QH15");

        var request = asked(own);
        as(world.ofBloc(), () -> {
            wishes.lift(own, request);
            return own;
        });
        as(world.ofDistrict(), () -> wishes.receive(introduced, RequestKind.RESTRICT, MARCH.plusDays(30)));
        assertThat(join(introduced, true)).hasStatus(422).bodyText().contains("Điều 4 Luật 91/2025/QH15");
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

    @Test
    void what_is_withdrawn_at_the_union_is_withdrawn_where_the_party_side_was_told_it_too() {
        var introduced = registered(
                world.ofDistrict(),
                enterprise,
                MARCH,
                Consent.Purpose.REGISTER,
                Consent.Purpose.SHARE,
                Consent.Purpose.MOVE);
        introduce(introduced);
        join(introduced, true);
        assertThat(rows(world.ofDistrict(), "candidate_consent", introduced)).isEqualTo(3);
        assertThat(rows(world.ofBloc(), "candidate_consent", introduced)).isEqualTo(5);

        as(world.ofDistrict(), () -> wishes.withdraw(introduced, Consent.Purpose.MOVE, MARCH.plusDays(60)));
        assertThat(holding(introduced, "MOVE")).isZero();
        assertThat(holding(introduced, "REGISTER")).isEqualTo(2);

        as(
                world.ofDistrict(),
                () -> done(candidates.take(introduced, Step.of(StepKind.WITHDRAWAL, MARCH.plusDays(70), ""))));
        assertThat(holding(introduced, "REGISTER")).isZero();
    }

    @Test
    void erased_nothing_is_left_of_either_path() {
        world.verified(candidates, own, MARCH.plusDays(20));
        var introduced = introduced();
        join(introduced, true);
        as(
                world.ofBloc(),
                () -> done(candidates.take(introduced, Step.of(StepKind.WITHDRAWAL, MARCH.plusDays(90), ""))));
        var before = values();

        assertThat(as(world.ofBloc(), () -> wishes.erase(introduced))).isEmpty();

        assertThat(left(introduced)).containsOnlyKeys("candidate", "candidate_look");
        assertThat(left(own)).containsOnlyKeys("candidate", "candidate_look");
        assertThat(owned("select count(*) from candidate_joining where introduced_id = " + introduced, Long.class))
                .isZero();
        assertThat(values()).isEqualTo(before);
    }

    @Test
    void a_withdrawal_that_the_party_side_tells_closes_what_the_union_was_asked() {
        var introduced = introduced();
        as(world.ofDistrict(), () -> wishes.receive(introduced, RequestKind.WITHDRAW, MARCH.plusDays(30)));

        as(
                world.ofBloc(),
                () -> done(candidates.take(introduced, Step.of(StepKind.WITHDRAWAL, MARCH.plusDays(40), ""))));

        assertThat(doneOn(introduced, Side.UNION)).isEqualTo(MARCH.plusDays(40));
    }

    @Test
    void what_the_party_side_was_asked_is_open_until_it_closes_its_file() {
        var introduced = introduced();
        as(world.ofBloc(), () -> wishes.receive(introduced, RequestKind.WITHDRAW, MARCH.plusDays(30)));
        as(world.ofDistrict(), () -> wishes.receive(introduced, RequestKind.WITHDRAW, MARCH.plusDays(31)));

        as(
                world.ofDistrict(),
                () -> done(candidates.take(introduced, Step.of(StepKind.WITHDRAWAL, MARCH.plusDays(40), ""))));
        assertThat(doneOn(introduced, Side.UNION)).isEqualTo(MARCH.plusDays(40));
        assertThat(doneOn(introduced, Side.PARTY)).isNull();

        as(
                world.ofBloc(),
                () -> done(candidates.take(introduced, Step.of(StepKind.WITHDRAWAL, MARCH.plusDays(45), ""))));
        assertThat(doneOn(introduced, Side.PARTY)).isEqualTo(MARCH.plusDays(45));
    }

    @Test
    void joined_in_error_both_paths_stand_as_before_and_are_known_as_two() {
        world.verified(candidates, own, MARCH.plusDays(20));
        as(world.ofBloc(), () -> wishes.receive(own, RequestKind.PROVIDE, MARCH.plusDays(80)));
        var introduced = introduced();
        var before = values();
        var mine = kept(own);
        var theirs = kept(introduced);
        var known = read(world.ofDistrict(), introduced);
        join(introduced, true);
        assertThat(body(party.get("/app/candidates/" + introduced).exchange())).contains(alike(introduced));

        assertThat(part(introduced, " ")).hasStatus(422).bodyText().contains("lý do");
        assertThat(part(introduced, "Nhầm chị em sinh đôi")).hasStatus(303);

        assertThat(values()).isEqualTo(before);
        assertThat(kept(own)).isEqualTo(mine);
        assertThat(kept(introduced)).isEqualTo(theirs);
        assertThat(read(world.ofDistrict(), introduced))
                .as("the union side learns of neither")
                .isEqualTo(known);
        assertThat(waiting(party, introduced)).isZero();
        assertThat(page(party, own)).contains("Khác với", code(introduced), "Nhầm chị em sinh đôi", "GCN 12");
        assertThat(page(party, introduced)).doesNotContain("GCN 12", "Gồm cả hồ sơ");
        assertThat(body(party.get("/app/candidates/" + own + "/data.json").exchange()))
                .contains("\"reason\" : \"Nhầm chị em sinh đôi\"");
        assertThat(page(union, introduced)).doesNotContain("Nhầm chị em sinh đôi", code(own));

        admitted(MARCH.plusDays(80));
        assertThat(join(introduced, true)).as("they were one after all").hasStatus(303);
        assertThat(part(introduced, "Lại nhầm")).hasStatus(303);
        assertThat(stage(world.ofBloc(), own)).isEqualTo(Stage.ADMITTED);
    }

    @Test
    void a_step_that_was_told_since_and_taken_back_leaves_nothing_that_rests_on_the_joining() {
        world.verified(candidates, own, MARCH.plusDays(20));
        as(world.ofBloc(), () -> {
            done(candidates.take(own, Step.of(StepKind.CLASS, MARCH.plusDays(75), "")));
            return own;
        });
        assertThat(takeBack(own)).hasStatus(303);
        var introduced = introduced();
        var mine = kept(own);
        join(introduced, true);
        as(world.ofBloc(), () -> done(candidates.take(introduced, Step.of(StepKind.CLASS, MARCH.plusDays(76), ""))));
        assertThat(part(introduced, "Nhầm")).hasStatus(422);
        assertThat(takeBack(introduced)).hasStatus(303);

        assertThat(part(introduced, "Nhầm")).hasStatus(303);

        assertThat(kept(own)).isEqualTo(mine);
        assertThat(rows(world.ofBloc(), "candidate_step_undone", introduced)).isOne();
    }

    @Test
    void a_supplement_of_the_dossier_that_was_taken_back_leaves_nothing_either() {
        world.verified(candidates, own, MARCH.plusDays(20));
        var introduced = introduced();
        join(introduced, true);
        as(
                world.ofBloc(),
                () -> done(candidates.take(
                        introduced,
                        Step.of(StepKind.DOSSIER, MARCH.plusDays(76), "").with(CandidateWorld.papers()))));
        assertThat(part(introduced, "Nhầm")).hasStatus(422);
        assertThat(takeBack(introduced)).hasStatus(303);

        assertThat(part(introduced, "Nhầm")).hasStatus(303);
    }

    @Test
    void an_admission_that_had_followed_the_introduction_does_so_no_more() {
        world.verified(candidates, own, MARCH.plusDays(20));
        admitted(MARCH.plusDays(80));
        var introduced = introduced();
        var before = values();
        var known = read(world.ofDistrict(), introduced);
        join(introduced, true);
        assertThat(stage(world.ofDistrict(), introduced)).isEqualTo(Stage.ADMITTED);

        assertThat(part(introduced, "Nhầm")).hasStatus(303);

        assertThat(values()).isEqualTo(before);
        assertThat(read(world.ofDistrict(), introduced)).isEqualTo(known);
        assertThat(stage(world.ofBloc(), own)).isEqualTo(Stage.ADMITTED);
    }

    @Test
    void what_a_joining_had_taken_back_stays_so_and_is_told_again() {
        var introduced = introduced();
        world.verified(candidates, introduced, MARCH.plusDays(20));
        var once = values();
        as(world.ofBloc(), () -> done(candidates.take(own, Step.of(StepKind.POOL, MARCH.plusDays(22), "01-NQ/CB"))));
        var twice = values();
        join(introduced, true);

        assertThat(part(introduced, "Nhầm")).hasStatus(303);

        assertThat(values()).isEqualTo(once);
        assertThat(stage(world.ofBloc(), introduced)).isEqualTo(Stage.VERIFIED);
        assertThat(page(party, own)).contains("Ghi hai lần: cùng một người với N-");
        as(world.ofBloc(), () -> done(candidates.take(own, Step.of(StepKind.POOL, MARCH.plusDays(22), "01-NQ/CB"))));
        assertThat(values()).isEqualTo(twice);
    }

    @Test
    void what_time_alone_has_moved_since_goes_with_the_path() {
        world.verified(candidates, own, MARCH.plusDays(20));
        var introduced = introduced();
        join(introduced, true);
        CandidateWorld.timePasses(candidates);
        var late = CandidateWorld.values(figures, world.programme, Period.year(2028));

        assertThat(part(introduced, "Nhầm")).hasStatus(303);
        CandidateWorld.timePasses(candidates);

        assertThat(CandidateWorld.values(figures, world.programme, Period.year(2028)))
                .isEqualTo(late);
        assertThat(read(world.ofBloc(), own)).anyMatch(row -> row.contains("DOSSIER_OVERDUE"));
    }

    /** What may be told after two paths were joined. */
    enum Since {
        STEP,
        CONSENT,
        WITHDRAWN_PURPOSE,
        REQUEST,
        CORRECTION
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_parted_on_which_something_rests(Since since) {
        var introduced = introduced();
        join(introduced, true);
        as(world.ofBloc(), () -> {
            tell(since, introduced);
            return since;
        });

        assertThat(part(introduced, "Nhầm người"))
                .hasStatus(422)
                .bodyText()
                .contains("sau khi gộp đã ghi", "Nhầm người");

        assertThat(left(own)).containsOnlyKeys("candidate", "candidate_look");
        assertThat(rowsOfBefore(introduced))
                .as("a step can be taken back first, all else leaves nothing to part")
                .isEqualTo(since == Since.STEP ? 1 : 0);
    }

    @Test
    void the_rows_of_before_go_when_a_request_that_moved_along_is_answered() {
        as(world.ofBloc(), () -> wishes.receive(own, RequestKind.PROVIDE, MARCH.plusDays(8)));
        var introduced = introduced();
        join(introduced, true);
        assertThat(rowsOfBefore(introduced)).isOne();
        var request = asked(introduced);
        as(world.ofBloc(), () -> {
            wishes.answer(introduced, request);
            return introduced;
        });

        assertThat(rowsOfBefore(introduced)).isZero();
    }

    @Test
    void the_rows_of_before_go_when_consent_is_withdrawn_at_the_union_which_knows_of_no_joining() {
        var introduced = introduced();
        join(introduced, true);
        assertThat(rowsOfBefore(introduced)).isOne();

        as(
                world.ofDistrict(),
                () -> done(candidates.take(introduced, Step.of(StepKind.WITHDRAWAL, MARCH.plusDays(40), ""))));

        assertThat(rowsOfBefore(introduced)).isZero();
    }

    @Test
    void a_later_joining_that_is_taken_back_leaves_what_was_kept_for_the_one_of_before() {
        var introduced = introduced();
        var first = own;
        var mine = kept(first);
        join(introduced, true);
        own = registered(world.ofBloc(), enterprise, MARCH, Consent.Purpose.REGISTER);
        join(introduced, true);
        assertThat(rowsOfBefore(introduced)).isEqualTo(2);
        assertThat(part(introduced, "Nhầm")).hasStatus(303);
        assertThat(rowsOfBefore(introduced)).isOne();
        own = first;

        assertThat(part(introduced, "Nhầm")).hasStatus(303);

        assertThat(kept(first)).isEqualTo(mine);
        assertThat(rowsOfBefore(introduced)).isZero();
    }

    private long rowsOfBefore(CandidateId introduced) {
        return owned(
                "select count(*) from candidate_joining where num_nonnulls(before, after) > 0 and introduced_id = "
                        + introduced,
                Long.class);
    }

    private void tell(Since since, CandidateId id) {
        switch (since) {
            case STEP -> done(candidates.take(id, Step.of(StepKind.POOL, MARCH.plusDays(20), "01-NQ/CB")));
            case CONSENT ->
                wishes.agree(
                        id, new Consent(Consent.Purpose.MOVE, Consent.Form.CONSENT, MARCH.plusDays(20), "tủ", null));
            case WITHDRAWN_PURPOSE -> wishes.withdraw(id, Consent.Purpose.MOVE, MARCH.plusDays(20));
            case REQUEST -> wishes.receive(id, RequestKind.VIEW, MARCH.plusDays(20));
            case CORRECTION ->
                wishes.correct(
                        id,
                        new Person(
                                person.fullName() + " Sửa",
                                person.born(),
                                person.sex(),
                                Person.Job.OFFICE,
                                person.unionMember()));
        }
    }

    @Test
    void nobody_else_parts_them() {
        var introduced = introduced();
        join(introduced, true);

        for (var stranger :
                List.of(union, people.officer(Side.PARTY, world.otherBloc), people.officer(Side.PARTY, world.city))) {
            assertThat(stranger.post(alike(introduced) + "/removal").param("why", "Nhầm"))
                    .hasStatus(404);
            boolean refused = stranger.as(() -> Objects.requireNonNull(transaction.execute(
                    _ -> jdbc.sql("select part_candidate(%s, %s, 'x', now(), 'x') is null".formatted(introduced, own))
                            .query(Boolean.class)
                            .single())));
            assertThat(refused).isTrue();
        }
        assertThat(left(own)).containsOnlyKeys("candidate", "candidate_look");
    }

    private MvcTestResult part(CandidateId introduced, String why) {
        return party.post(alike(introduced) + "/removal").param("why", why).exchange();
    }

    /** Each row about a person, but for who looked and whom they were found not to be. */
    private List<String> kept(CandidateId id) {
        return read(world.ofBloc(), id).stream()
                .filter(row -> !row.startsWith("candidate_look:") && !row.startsWith("candidate_apart:"))
                .toList();
    }

    /** By two members, since no union had introduced them. */
    private void admitted(LocalDate on) {
        as(world.ofBloc(), () -> {
            done(candidates.take(
                    own,
                    Step.of(StepKind.CELL, on, "02-NQ/CB")
                            .voted(6, 9)
                            .backed(Introducers.TWO_MEMBERS, 12)
                            .past(Schooling.DIPLOMA, null)
                            .allowed(IntroducerRules.BESIDE_UNION, "Ban Thường vụ", "Công đoàn chưa giới thiệu")));
            done(candidates.take(
                    own,
                    Step.of(StepKind.COMMITTEE, on.plusDays(20), "07-NQ/ĐU").voted(10, 15)));
            return done(candidates.take(
                    own,
                    Step.of(StepKind.ADMISSION, on.plusDays(60), "31-QĐ/ĐU")
                            .also(on.plusDays(62))
                            .ofUnionMember(true)));
        });
    }

    private CandidateId introduced() {
        var id = registeredByTheUnion(enterprise);
        introduce(id);
        return id;
    }

    private CandidateId registeredByTheUnion(EnterpriseId where) {
        return registered(world.ofDistrict(), where, MARCH, Consent.Purpose.REGISTER, Consent.Purpose.SHARE);
    }

    private void introduce(CandidateId id) {
        as(
                world.ofDistrict(),
                () -> done(candidates.take(id, Step.of(StepKind.INTRODUCTION, MARCH.plusDays(9), "05-NQ/CĐCS"))));
    }

    private CandidateId registered(Acting by, EnterpriseId where, LocalDate on, Consent.Purpose... purposes) {
        return registered(by, CandidateWorld.entry(person, where, on, purposes));
    }

    private CandidateId registered(Acting by, Entry entry) {
        return as(
                by,
                () -> done(candidates.enter(
                        new Entry(entry.person(), entry.enterprise(), entry.on(), entry.consents(), true))));
    }

    private String alike(CandidateId introduced) {
        return "/app/candidates/%s/alike/%s".formatted(introduced, own);
    }

    private MvcTestResult join(CandidateId introduced, boolean asked) {
        return sent(
                party,
                introduced,
                "name=\"version\" value=\"%d\" name=\"other-version\" value=\"%d\""
                        .formatted(version(introduced), version(own)),
                asked);
    }

    private MvcTestResult sent(People.Person officer, CandidateId introduced, String form, boolean asked) {
        return officer.post(alike(introduced) + "/joining")
                .param("version", hidden(form, "version"))
                .param("other-version", hidden(form, "other-version"))
                .param("asked", Boolean.toString(asked))
                .exchange();
    }

    private MvcTestResult takeBack(CandidateId id) {
        var form = body(party.get("/app/candidates/" + id + "/last").exchange());
        return party.post("/app/candidates/" + id + "/last/removal")
                .param("version", hidden(form, "version"))
                .param("why-removal", "Ghi nhầm")
                .exchange();
    }

    private int version(CandidateId id) {
        return as(world.ofBloc(), () -> Objects.requireNonNull(transaction.execute(_ -> table.find(id))))
                .orElseThrow()
                .version();
    }

    private static String hidden(String page, String name) {
        return page.replaceAll("(?s).*name=\"" + name + "\" value=\"(\\d+)\".*", "$1");
    }

    private String page(People.Person officer, CandidateId id) {
        return body(officer.get("/app/candidates/" + id).exchange());
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private long waiting(People.Person officer, CandidateId introduced) {
        return officer.as(() -> tasks.waitingFor(officer.mandate())).stream()
                .filter(task -> task.href().startsWith("/app/candidates/" + introduced + "/alike/"))
                .count();
    }

    private Stage stage(Acting by, CandidateId id) {
        return as(by, () -> Objects.requireNonNull(transaction.execute(_ -> table.find(id))))
                .orElseThrow()
                .stage();
    }

    private LocalDate outcomeOn(CandidateId id) {
        return as(world.ofDistrict(), () -> Objects.requireNonNull(transaction.execute(_ -> table.outcomeOn(id))));
    }

    private String code(CandidateId id) {
        return owned("select code from candidate where id = " + id, String.class);
    }

    private long handedOn(CandidateId there) {
        return owned("select count(*) from candidate_handover where fresh_id = " + there, Long.class);
    }

    private long asked(CandidateId id) {
        return owned("select max(id) from candidate_request where candidate_id = " + id, Long.class);
    }

    private long holding(CandidateId id, String purpose) {
        return owned(
                "select count(*) from candidate_consent where withdrawn_on is null and candidate_id = %s and purpose = '%s'"
                        .formatted(id, purpose),
                Long.class);
    }

    private @Nullable LocalDate doneOn(CandidateId id, Side side) {
        return JdbcClient.create(owner)
                .sql("select done_on from candidate_request where candidate_id = %s and side = '%s'"
                        .formatted(id, side))
                .query((row, number) -> java.util.Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .orElse(null);
    }

    private <T> T owned(String question, Class<T> kind) {
        return JdbcClient.create(owner).sql(question).query(kind).single();
    }

    private boolean asked(Acting by, CandidateId introduced, CandidateId other) {
        return as(
                by,
                () -> Objects.requireNonNull(transaction.execute(
                        _ -> jdbc.sql("select join_candidate(%s, %s, current_date, null)".formatted(introduced, other))
                                .query(Boolean.class)
                                .single())));
    }

    private long rows(Acting by, String table, CandidateId id) {
        return as(
                by,
                () -> Objects.requireNonNull(transaction.execute(
                        _ -> jdbc.sql("select count(*) from %s where candidate_id = %s".formatted(table, id))
                                .query(Long.class)
                                .single())));
    }

    /** The tables that still hold something of a person, whoever may read it. */
    private Map<String, Long> left(CandidateId id) {
        return counts(JdbcClient.create(owner), id);
    }

    /** Each row of each table about a person that a body may read. */
    private List<String> read(Acting by, CandidateId id) {
        return as(
                by,
                () -> Objects.requireNonNull(transaction.execute(_ -> tables(jdbc).stream()
                        .flatMap(table -> jdbc
                                .sql("select cast(t as text) from %s t where %s = %s order by 1"
                                        .formatted(table, key(table), id))
                                .query(String.class)
                                .list()
                                .stream()
                                .map(row -> table + ": " + row))
                        .toList())));
    }

    private static Map<String, Long> counts(JdbcClient asking, CandidateId id) {
        var counts = new TreeMap<String, Long>();
        tables(asking).forEach(table -> {
            var rows = asking.sql("select count(*) from %s where %s = %s".formatted(table, key(table), id))
                    .query(Long.class)
                    .single();
            if (rows > 0) {
                counts.put(table, rows);
            }
        });
        return counts;
    }

    private static List<String> tables(JdbcClient asking) {
        return asking.sql("""
            select table_name
              from information_schema.columns
             where table_schema = current_schema() and table_name like 'candidate%'
               and column_name = case table_name when 'candidate' then 'id' else 'candidate_id' end
             order by 1
            """).query(String.class).list();
    }

    private static String key(String table) {
        return table.equals("candidate") ? "id" : "candidate_id";
    }

    private Map<String, BigDecimal> values() {
        CandidateWorld.timePasses(candidates);
        return CandidateWorld.values(figures, world.programme, Period.year(2027));
    }

    private static Map<String, BigDecimal> less(Map<String, BigDecimal> now, Map<String, BigDecimal> before) {
        var less = new TreeMap<String, BigDecimal>();
        now.forEach((code, value) -> less.put(
                code, value.subtract(before.getOrDefault(code, BigDecimal.ZERO)).stripTrailingZeros()));
        return less;
    }
}
