package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.songhanh.founding.CaseState;
import vn.songhanh.founding.Objective;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.text.Words;
import vn.songhanh.time.WorkingDays;

class CaseDueTests {

    private static final WorkingDays DAYS = WorkingDays.ofVietnam();
    static final LocalDate MONDAY = LocalDate.of(2026, 6, 8);
    static final Rule ANSWER = new Rule(
            CaseDue.ANSWER,
            15,
            Words.same("Hướng dẫn 03/HD-TLĐ"),
            Words.same("Trả lời trong 15 ngày làm việc."),
            LocalDate.of(2020, 2, 20),
            null,
            false);

    @Test
    void a_complete_dossier_of_a_union_is_answered_within_working_days_by_the_rule_of_that_day() {
        var deadline = due(Objective.UNION, CaseState.DOSSIER, MONDAY, null)
                .deadline((_, _) -> Optional.of(ANSWER), DAYS)
                .orElseThrow();

        assertThat(deadline.day()).isEqualTo(LocalDate.of(2026, 6, 29));
        assertThat(deadline.why().vi()).contains("15 ngày làm việc", "03/HD-TLĐ");
    }

    @Test
    void a_dossier_that_lacks_papers_a_party_dossier_and_a_time_without_the_rule_have_no_deadline() {
        assertThat(due(Objective.UNION, CaseState.DOSSIER, null, null).deadline((_, _) -> Optional.of(ANSWER), DAYS))
                .isEmpty();
        assertThat(due(Objective.PARTY, CaseState.DOSSIER, MONDAY, null).deadline((_, _) -> Optional.of(ANSWER), DAYS))
                .isEmpty();
        assertThat(due(Objective.UNION, CaseState.DOSSIER, MONDAY, null).deadline((_, _) -> Optional.empty(), DAYS))
                .isEmpty();
    }

    @Test
    void who_asked_to_wait_is_asked_again_on_the_day_they_named() {
        var until = LocalDate.of(2026, 9, 1);

        assertThat(due(Objective.PARTY, CaseState.DEFERRED, null, until).deadline((_, _) -> Optional.empty(), DAYS))
                .map(CaseDue.Deadline::day)
                .contains(until);
    }

    @Test
    void the_dossier_goes_in_within_fifteen_days_of_the_founding_congress() {
        var after = new CaseDue(
                7, "Công ty", "", Objective.UNION, CaseState.CONSENT, MONDAY, null, null, MONDAY, MONDAY.plusDays(1));

        assertThat(after.deadline((_, _) -> Optional.of(ANSWER), DAYS))
                .map(CaseDue.Deadline::day)
                .contains(MONDAY.plusDays(16));
        assertThat(after.next()).isEqualTo(StepKind.DOSSIER);
        assertThat(after.deadline((code, _) -> Optional.of(ANSWER).filter(_ -> code.equals(CaseDue.ANSWER)), DAYS))
                .isEmpty();
    }

    @Test
    void missing_papers_come_before_the_decision() {
        assertThat(due(Objective.UNION, CaseState.DOSSIER, null, null).next()).isEqualTo(StepKind.DOSSIER);
        assertThat(due(Objective.UNION, CaseState.DOSSIER, MONDAY, null).next()).isEqualTo(StepKind.DECISION);
    }

    private static CaseDue due(
            Objective objective, CaseState state, @Nullable LocalDate dossierOn, @Nullable LocalDate until) {
        return new CaseDue(7, "Công ty", "", objective, state, MONDAY, dossierOn, until, null, null);
    }
}
