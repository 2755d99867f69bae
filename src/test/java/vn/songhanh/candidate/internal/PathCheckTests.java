package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.candidate.internal.CandidateWorld.as;
import static vn.songhanh.candidate.internal.CandidateWorld.done;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Introducers;
import vn.songhanh.candidate.Person;
import vn.songhanh.candidate.Schooling;
import vn.songhanh.candidate.Stage;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.desk.HardCheck.Mismatch;
import vn.songhanh.support.People;

/** A path that was judged sound and is so no longer is found, by those who answer for the person and by nobody else. */
class PathCheckTests extends InCandidateWorld {

    private static final LocalDate RESOLVED = MARCH.plusDays(90);

    @Autowired
    PathCheck check;

    @Autowired
    CandidateTable table;

    @Autowired
    PersonTable people;

    @Autowired
    StoryTable stories;

    @Autowired
    UndoneTable undone;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    People officers;

    @Test
    void a_sound_path_is_not_found() {
        assertThat(found(world.ofBloc(), resolved())).isEmpty();
    }

    @Test
    void a_month_of_birth_that_was_corrected_since_makes_the_resolution_too_early_by_a_month_but_not_to_the_day() {
        var id = resolved();

        born(id, YearMonth.from(RESOLVED).minusYears(18));
        assertThat(found(world.ofBloc(), id)).isEmpty();
        born(id, YearMonth.from(RESOLVED).minusYears(18).plusMonths(1));
        assertThat(found(world.ofBloc(), id))
                .singleElement()
                .satisfies(mismatch -> assertThat(mismatch.detail().vi())
                        .startsWith("Tuổi vào ngày chi bộ ra nghị quyết ngoài quy định"));
        assertThat(found(world.ofDistrict(), id))
                .as("the union does not know the Party side's file")
                .isEmpty();
        assertThat(found(world.officer(Side.PARTY, world.otherBloc), id)).isEmpty();
    }

    @Test
    void a_certificate_of_sixty_months_is_in_force_and_one_of_a_day_more_is_not() {
        var id = resolved();

        told(id, StepKind.CERTIFICATE, RESOLVED.minusMonths(60), null);
        assertThat(found(world.ofBloc(), id)).isEmpty();
        told(id, StepKind.CERTIFICATE, RESOLVED.minusMonths(60).minusDays(1), null);
        assertThat(found(world.ofBloc(), id))
                .singleElement()
                .satisfies(mismatch -> assertThat(mismatch.detail().vi()).contains("Giấy chứng nhận hết giá trị"));
    }

    @Test
    void introducers_who_were_judged_by_fewer_months_than_the_rule_of_that_day_asks_for_are_found() {
        var id = resolved();
        assertThat(as(world.ofBloc(), () -> transaction.execute(_ -> undone.last(id, Side.PARTY)))
                        .flatMap(last -> Optional.ofNullable(last.trace()))
                        .map(StepTrace::monthsAsked))
                .contains(12);
        assertThat(found(world.ofBloc(), id)).isEmpty();

        judged(id, 11);
        assertThat(found(world.ofBloc(), id))
                .singleElement()
                .satisfies(mismatch -> assertThat(mismatch.detail().vi())
                        .startsWith(
                                "Người giới thiệu đã được xét theo mức 11 tháng cùng công tác; quy định của ngày ấy: 12 tháng.")
                        .contains("Căn cứ:"));
    }

    @Test
    void introducers_whom_the_cell_has_assigned_in_place_of_another_need_no_months() {
        var id = world.introduced(candidates, world.enterprise(), MARCH);
        world.verified(candidates, id, MARCH.plusDays(20));
        as(
                world.ofBloc(),
                () -> done(candidates.take(
                        id,
                        Step.of(StepKind.CELL, RESOLVED, "02-NQ/CB")
                                .voted(6, 9)
                                .backed(Introducers.TRADE_UNION, 3)
                                .past(Schooling.DIPLOMA, null)
                                .allowed(IntroducerRules.TOGETHER, "Chi bộ", "Phân công thay người chuyển công tác"))));
        judged(id, 11);

        assertThat(found(world.ofBloc(), id)).isEmpty();
    }

    @Test
    void steps_whose_days_do_not_follow_each_other_are_found() {
        var id = resolved();

        told(id, StepKind.DOSSIER, MARCH.plusDays(60), MARCH.plusDays(59));
        told(id, StepKind.VERIFICATION, RESOLVED.plusDays(1), null);
        told(id, StepKind.CELL, RESOLVED, null);

        assertThat(found(world.ofBloc(), id))
                .extracting(mismatch -> mismatch.detail().vi())
                .satisfiesExactly(
                        history -> assertThat(history)
                                .startsWith("lý lịch ngày 29/04/2027 sớm hơn đơn xin vào Đảng ngày 30/04/2027.")
                                .contains("Căn cứ:"),
                        cell -> assertThat(cell).contains("ngày 30/05/2027 sớm hơn"));
    }

    @Test
    void a_dossier_that_is_supplemented_after_the_resolution_begins_anew() {
        var id = resolved();

        told(id, StepKind.DOSSIER, RESOLVED.plusMonths(13), RESOLVED.plusMonths(13));

        assertThat(found(world.ofBloc(), id)).isEmpty();
    }

    @Test
    void who_may_not_see_persons_is_told_nothing_of_them() {
        var id = resolved();
        told(id, StepKind.CERTIFICATE, RESOLVED.minusMonths(61), null);

        var viewer = new Acting.Person(
                new AccountId(1),
                "Người xem",
                false,
                new Mandate(new AccountId(1), Side.PARTY, world.bloc, Set.of(Role.VIEWER)));
        assertThat(found(viewer, id)).isEmpty();
        assertThat(found(world.officer(Side.PARTY, world.city), id))
                .as("another unit answers")
                .isEmpty();
    }

    @Test
    void the_page_of_checks_shows_it_to_the_one_and_not_to_the_other() {
        var id = resolved();
        told(id, StepKind.CERTIFICATE, RESOLVED.minusMonths(61), null);
        var code = as(
                world.ofBloc(),
                () -> transaction.execute(_ -> table.find(id).orElseThrow().code()));

        assertThat(officers.officer(Side.PARTY, world.bloc).get("/app/checks/candidate-paths"))
                .hasStatusOk()
                .bodyText()
                .contains(code, "/app/candidates/" + id);
        assertThat(officers.officer(Side.UNION, world.district).get("/app/checks/candidate-paths"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(code);
    }

    @Test
    void the_house_which_answers_for_nobody_looks_and_finds_nothing() {
        var id = resolved();
        born(id, YearMonth.from(RESOLVED).minusYears(18).plusMonths(1));

        assertThat(Voice.house("check", () -> check.look(Integer.MAX_VALUE)).first())
                .isEmpty();
    }

    /** Up to the cell's resolution, ninety days after the beginning. */
    private CandidateId resolved() {
        var id = world.introduced(candidates, world.enterprise(), MARCH);
        world.verified(candidates, id, MARCH.plusDays(20));
        as(
                world.ofBloc(),
                () -> done(candidates.take(
                        id,
                        Step.of(StepKind.CELL, RESOLVED, "02-NQ/CB")
                                .voted(6, 9)
                                .backed(Introducers.TRADE_UNION, 12)
                                .past(Schooling.DIPLOMA, null))));
        return id;
    }

    private void born(CandidateId id, YearMonth month) {
        as(
                world.ofBloc(),
                () -> transaction.execute(_ -> {
                    var person = people.find(id).orElseThrow();
                    people.put(
                            id, new Person(person.fullName(), month, person.sex(), person.job(), person.unionMember()));
                    return id;
                }));
    }

    /** The resolution once more, judged by so many months. */
    private void judged(CandidateId id, int months) {
        as(
                world.ofBloc(),
                () -> transaction.execute(_ -> {
                    var step = stories.add(
                            id,
                            new Told(StepKind.CELL, RESOLVED, null, "", Side.PARTY, "Cán bộ thử", Instant.EPOCH, null),
                            Side.PARTY);
                    undone.trace(
                            step,
                            id,
                            Side.PARTY,
                            new StepTrace(
                                    Stage.VERIFIED,
                                    RESOLVED,
                                    Set.of(),
                                    null,
                                    Set.of(),
                                    true,
                                    MARCH,
                                    MARCH,
                                    List.of(),
                                    null,
                                    months));
                    return id;
                }));
    }

    /** Once more, with other days; the last one counts. */
    private void told(CandidateId id, StepKind kind, LocalDate on, @org.jspecify.annotations.Nullable LocalDate also) {
        as(
                world.ofBloc(),
                () -> transaction.execute(_ -> {
                    stories.add(
                            id,
                            new Told(kind, on, also, "", Side.PARTY, "Cán bộ thử", Instant.EPOCH, null),
                            Side.PARTY);
                    return id;
                }));
    }

    private List<Mismatch> found(Acting acting, CandidateId id) {
        return as(acting, () -> check.look(Integer.MAX_VALUE)).first().stream()
                .filter(mismatch -> mismatch.href().equals("/app/candidates/" + id))
                .toList();
    }
}
