package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.songhanh.founding.CaseState;
import vn.songhanh.founding.Objective;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.text.Words;
import vn.songhanh.time.WorkingDays;

/**
 * An unfinished case as the desk sees it: what is to be done next, and by when.
 *
 * @param dossierOn the day on which all required papers were there; null while some are missing
 */
record CaseDue(
        long id,
        String name,
        Objective objective,
        CaseState state,
        LocalDate since,
        @Nullable LocalDate dossierOn,
        @Nullable LocalDate deferredUntil) {

    /** The superior union answers within so many working days of a complete dossier. */
    static final String ANSWER = "UNION_ANSWER_WORKING_DAYS";

    /** The last day of the next step, and why it is that day. */
    record Deadline(LocalDate day, Words why) {}

    /** @param ruleOn the rule of this code on a day; empty where no text ruled it then */
    Optional<Deadline> deadline(Function<LocalDate, Optional<Rule>> ruleOn, WorkingDays days) {
        if (state == CaseState.DEFERRED && deferredUntil != null) {
            return Optional.of(new Deadline(
                    deferredUntil, Words.of("Doanh nghiệp hẹn trả lời lại.", "The enterprise asked to come back.")));
        }
        if (state == CaseState.DOSSIER && dossierOn != null && objective == Objective.UNION) {
            return ruleOn.apply(dossierOn)
                    .map(rule -> new Deadline(
                            days.plus(dossierOn, rule.value()),
                            Words.joined(" ", java.util.List.of(rule.words(), inBrackets(rule.clause())))));
        }
        return Optional.empty();
    }

    StepKind next() {
        return Case.next(state, dossierOn);
    }

    private static Words inBrackets(Words words) {
        return Words.of("(" + words.vi() + ")", "(" + words.en() + ")");
    }
}
