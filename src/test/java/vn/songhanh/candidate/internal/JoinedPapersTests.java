package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.candidate.internal.CandidateWorld.as;
import static vn.songhanh.candidate.internal.CandidateWorld.done;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Stage;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.desk.Task;

/** The papers of a recognition, and the day on which a member was assigned to help, lie where the path goes on, and go back with it. */
class JoinedPapersTests extends InTwoPaths {

    private static final String ALONE = "Chưa phân công đảng viên giúp đỡ";
    private static final LocalDate HELD = MARCH.plusDays(150);
    private static final LocalDate GATHERED = HELD.plusDays(60);
    private static final Map<DossierPaper, String> GATHERED_THERE =
            Map.of(DossierPaper.NEW_MEMBER_CLASS, "tủ 9", DossierPaper.GUIDE_REMARK, "tủ 8");

    @Autowired
    PaperTable papers;

    @Autowired
    CandidateTasks candidateTasks;

    @Test
    void those_of_the_party_sides_own_path_lie_under_the_introduction_and_go_back_with_the_path() {
        onProbation();
        tell(own, StepKind.PAPERS, GATHERED, GATHERED_THERE);
        var introduced = introduced();
        var mine = kept(own);
        var known = knownToTheUnion(introduced);

        assertThat(join(introduced, true)).hasStatus(303);

        assertThat(there(introduced)).isEqualTo(GATHERED_THERE);
        assertThat(page(party, introduced))
                .contains(
                        "Hồ sơ công nhận chính thức · 2/7", "tủ 9", "Hồ sơ · 6/6", "Giấy tờ xét công nhận chính thức");
        assertThat(page(union, introduced)).doesNotContain("tủ 9", "tủ 8", "Hồ sơ công nhận", "Giấy tờ xét công nhận");
        assertThat(left(own)).containsOnlyKeys("candidate", "candidate_look");

        assertThat(part(introduced, "Nhầm người")).hasStatus(303);

        assertThat(there(own)).isEqualTo(GATHERED_THERE);
        assertThat(kept(own)).isEqualTo(mine);
        assertThat(there(introduced)).isEmpty();
        assertThat(page(party, introduced)).doesNotContain("tủ 9", "Hồ sơ công nhận");
        assertThat(knownToTheUnion(introduced)).isEqualTo(known);
    }

    @Test
    void those_told_of_one_person_since_and_taken_back_leave_those_of_before_to_the_path_that_they_were_told_of() {
        onProbation();
        tell(own, StepKind.PAPERS, GATHERED, GATHERED_THERE);
        var introduced = introduced();
        join(introduced, true);
        tell(introduced, StepKind.PAPERS, GATHERED.plusDays(9), Map.of(DossierPaper.SELF_REVIEW, "tủ 7"));
        assertThat(there(introduced)).isEqualTo(Map.of(DossierPaper.SELF_REVIEW, "tủ 7"));
        assertThat(part(introduced, "Nhầm")).hasStatus(422);

        assertThat(takeBack(introduced)).hasStatus(303);
        assertThat(there(introduced)).isEqualTo(GATHERED_THERE);
        assertThat(part(introduced, "Nhầm")).hasStatus(303);

        assertThat(there(own)).isEqualTo(GATHERED_THERE);
        assertThat(page(party, own))
                .contains("Hồ sơ công nhận chính thức · 2/7", "tủ 9")
                .doesNotContain("tủ 7");
    }

    @Test
    void
            who_was_recognised_already_is_joined_with_the_papers_of_the_decision_and_each_step_gives_back_those_of_before() {
        onProbation();
        tell(own, StepKind.PAPERS, GATHERED, GATHERED_THERE);
        var decided = Map.of(DossierPaper.DECISION, "tủ 6");
        tell(own, StepKind.RECOGNITION, HELD.plusMonths(12).plusDays(7), decided);
        var introduced = introduced();

        assertThat(join(introduced, true)).hasStatus(303);
        assertThat(stage(world.ofBloc(), introduced)).isEqualTo(Stage.OFFICIAL);
        assertThat(there(introduced)).isEqualTo(decided);

        assertThat(part(introduced, "Nhầm")).hasStatus(303);
        assertThat(there(own)).isEqualTo(decided);
        assertThat(join(introduced, true)).as("one after all").hasStatus(303);
        assertThat(takeBack(introduced)).hasStatus(303);
        assertThat(there(introduced)).isEqualTo(GATHERED_THERE);
        assertThat(stage(world.ofBloc(), introduced)).isEqualTo(Stage.PROBATION);
        assertThat(takeBack(introduced)).hasStatus(303);
        assertThat(there(introduced)).isEmpty();
    }

    @Test
    void where_both_hold_papers_those_of_the_introduction_stay_and_the_others_are_told_again_after_parting() {
        onProbation();
        tell(own, StepKind.PAPERS, GATHERED, GATHERED_THERE);
        var introduced = introduced();
        world.verified(candidates, introduced, MARCH.plusDays(20));
        world.admitted(candidates, introduced, MARCH.plusDays(80));
        take(introduced, Step.of(StepKind.CEREMONY, HELD, ""));
        var reviewed = Map.of(DossierPaper.SELF_REVIEW, "tủ 5");
        tell(introduced, StepKind.PAPERS, GATHERED, reviewed);
        var theirs = kept(introduced);

        assertThat(join(introduced, true)).hasStatus(303);

        assertThat(there(introduced)).isEqualTo(reviewed);
        assertThat(page(party, introduced)).contains("tủ 5", "Hồ sơ · 6/6").doesNotContain("tủ 9", "tủ 8");

        assertThat(part(introduced, "Nhầm")).hasStatus(303);

        assertThat(kept(introduced)).isEqualTo(theirs);
        assertThat(there(introduced)).isEqualTo(reviewed);
        assertThat(there(own)).isEmpty();
        assertThat(page(party, own))
                .contains("Giấy tờ xét công nhận chính thức", "Ghi hai lần: cùng một người với N-")
                .doesNotContain("tủ 9");
        onProbation();
        tell(own, StepKind.PAPERS, GATHERED, GATHERED_THERE);
        assertThat(there(own)).isEqualTo(GATHERED_THERE);
        assertThat(there(introduced)).isEqualTo(reviewed);
    }

    @Test
    void the_helpers_day_goes_with_the_path_that_it_was_told_of_and_back_with_it() {
        take(own, Step.of(StepKind.POOL, MARCH.plusDays(20), "01-NQ/CB"));
        assertThat(alone(own)).isTrue();
        take(own, Step.of(StepKind.HELPER, MARCH.plusDays(22), ""));
        var introduced = introduced();
        var mine = kept(own);

        assertThat(join(introduced, true)).hasStatus(303);
        assertThat(alone(introduced)).isFalse();
        assertThat(page(party, introduced)).contains("Phân công đảng viên giúp đỡ");
        assertThat(page(union, introduced)).doesNotContain("Phân công đảng viên giúp đỡ");

        assertThat(part(introduced, "Nhầm")).hasStatus(303);
        assertThat(kept(own)).isEqualTo(mine);
        assertThat(alone(own)).isFalse();
        take(introduced, Step.of(StepKind.POOL, MARCH.plusDays(20), "01-NQ/CB"));
        assertThat(alone(introduced)).as("the other has nobody yet").isTrue();
    }

    @Test
    void where_both_were_in_the_pool_the_helper_is_asked_for_unless_told_on_the_path_that_stays() {
        var introduced = introduced();
        take(introduced, Step.of(StepKind.POOL, MARCH.plusDays(20), "01-NQ/CB"));
        take(introduced, Step.of(StepKind.CLASS, MARCH.plusDays(30), ""));
        take(own, Step.of(StepKind.POOL, MARCH.plusDays(20), "01-NQ/CB").also(MARCH.plusDays(21)));

        assertThat(join(introduced, true)).hasStatus(303);

        assertThat(alone(introduced)).isTrue();
        take(introduced, Step.of(StepKind.HELPER, MARCH.plusDays(40), ""));
        assertThat(alone(introduced)).isFalse();
    }

    /** Of the Party side's own path, from the pool to the ceremony. */
    private void onProbation() {
        world.verified(candidates, own, MARCH.plusDays(20));
        admitted(MARCH.plusDays(80));
        take(own, Step.of(StepKind.CEREMONY, HELD, ""));
    }

    private void take(CandidateId id, Step step) {
        as(world.ofBloc(), () -> done(candidates.take(id, step)));
    }

    private void tell(CandidateId id, StepKind kind, LocalDate on, Map<DossierPaper, String> there) {
        var told = new HashMap<String, String>();
        there.forEach((paper, keptAt) -> told.put(paper.name(), keptAt));
        take(id, Step.of(kind, on, "77-QĐ/ĐU").also(on).with(told));
    }

    /** Of the recognition alone. */
    private Map<DossierPaper, String> there(CandidateId id) {
        Map<DossierPaper, String> all =
                as(world.ofBloc(), () -> Objects.requireNonNull(transaction.execute(_ -> papers.there(id))));
        all.keySet().removeAll(Set.copyOf(Dossier.ADMISSION.papers()));
        return all;
    }

    /** But for its own looks. */
    private List<String> knownToTheUnion(CandidateId id) {
        return read(world.ofDistrict(), id).stream()
                .filter(row -> !row.startsWith("candidate_look:"))
                .toList();
    }

    private boolean alone(CandidateId id) {
        List<Task> waiting = party.as(() -> candidateTasks.waitingFor(party.mandate()));
        return waiting.stream()
                .anyMatch(task ->
                        task.group().vi().equals(ALONE) && task.href().startsWith("/app/candidates/" + id + "/"));
    }
}
