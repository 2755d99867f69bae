package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.candidate.internal.CandidateWorld.as;
import static vn.songhanh.candidate.internal.CandidateWorld.done;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Person;
import vn.songhanh.candidate.Stage;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.time.Period;

/** Two who were joined in error stand apart again as before, unless something rests on the joining. */
class PartedPathsTests extends InTwoPaths {

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
    void a_later_joining_that_is_taken_back_leaves_what_was_kept_for_those_of_before() {
        var introduced = introduced();
        var first = own;
        var mine = kept(first);
        join(introduced, true);
        var second = joinedToo(introduced);
        joinedToo(introduced);
        assertThat(rowsOfBefore(introduced)).isEqualTo(3);
        assertThat(part(introduced, "Nhầm")).hasStatus(303);
        assertThat(rowsOfBefore(introduced)).as("the second stands still").isEqualTo(2);
        own = second;
        assertThat(part(introduced, "Nhầm")).hasStatus(303);
        assertThat(rowsOfBefore(introduced)).isOne();
        own = first;

        assertThat(part(introduced, "Nhầm")).hasStatus(303);

        assertThat(kept(first)).isEqualTo(mine);
        assertThat(rowsOfBefore(introduced)).isZero();
    }

    /** Registered once more, and joined. */
    private CandidateId joinedToo(CandidateId introduced) {
        own = registered(world.ofBloc(), enterprise, MARCH, Consent.Purpose.REGISTER);
        assertThat(join(introduced, true)).hasStatus(303);
        return own;
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
}
