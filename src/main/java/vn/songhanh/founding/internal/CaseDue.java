package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.founding.CaseState;
import vn.songhanh.founding.Objective;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.text.Words;
import vn.songhanh.time.WorkingDays;

/**
 * An unfinished case as the desk sees it: what is to be done next, and by when.
 *
 * @param team the working team that works on it; empty for none
 * @param dossierOn the day on which all required papers were there; null while some are missing
 */
record CaseDue(
        long id,
        String name,
        String team,
        Objective objective,
        CaseState state,
        LocalDate since,
        @Nullable LocalDate dossierOn,
        @Nullable LocalDate deferredUntil,
        @Nullable LocalDate boardOn,
        @Nullable LocalDate congressOn) {

    /** The dossier goes in within so many days of the founding congress. */
    static final String SUBMISSION = "UNION_DOSSIER_DAYS";

    /** The superior union answers within so many working days of a complete dossier. */
    static final String ANSWER = "UNION_ANSWER_WORKING_DAYS";

    /** The last day of the next step, and why it is that day. */
    record Deadline(LocalDate day, Words why) {}

    /** Which rule holds on a day; empty where no text ruled it then. */
    interface RuleOn {
        Optional<Rule> rule(String code, LocalDate day);
    }

    Optional<Deadline> deadline(RuleOn rules, WorkingDays days) {
        if (state == CaseState.DEFERRED && deferredUntil != null) {
            return Optional.of(
                    new Deadline(deferredUntil, Words.of("Đã hẹn trả lời lại.", "They asked to come back.")));
        }
        if (objective.side() != Side.UNION || state.founded()) {
            return Optional.empty();
        }
        if (dossierOn != null) {
            return rules.rule(ANSWER, dossierOn)
                    .map(rule -> new Deadline(days.plus(dossierOn, rule.value()), by(rule)));
        }
        return congressOn == null
                ? Optional.empty()
                : rules.rule(SUBMISSION, congressOn)
                        .map(rule -> new Deadline(congressOn.plusDays(rule.value()), by(rule)));
    }

    private static Words by(Rule rule) {
        return Words.joined(" ", List.of(rule.words(), inBrackets(rule.cited())));
    }

    StepKind next() {
        return new NextStep(objective, state, boardOn, congressOn, dossierOn).kind();
    }

    private static Words inBrackets(Words words) {
        return Words.of("(" + words.vi() + ")", "(" + words.en() + ")");
    }
}
