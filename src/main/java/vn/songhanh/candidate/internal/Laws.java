package vn.songhanh.candidate.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.rulebook.Rulebook;
import vn.songhanh.rulebook.WorkingCalendar;
import vn.songhanh.time.WorkingDays;

/** The rules of a day, and the working days by which they count. */
@Component
class Laws {

    private final Rulebook rulebook;
    private final WorkingCalendar calendar;

    Laws(Rulebook rulebook, WorkingCalendar calendar) {
        this.rulebook = rulebook;
        this.calendar = calendar;
    }

    /** @throws java.util.NoSuchElementException when no text ruled this on that day */
    Rule on(String code, LocalDate day) {
        return rulebook.on(code, day);
    }

    /** The rule where there was one: no text ruled personal data before 2023. */
    Optional<Rule> perhapsOn(String code, LocalDate day) {
        return rulebook.find(code, day);
    }

    /** Probation runs by the calendar from the ceremony, holidays or not, and by the text of that day. */
    LocalDate probationEnd(LocalDate held) {
        return held.plusMonths(on(PathRules.PROBATION, held).value());
    }

    /** Until when the activity of a member who moved on that day is transferred; empty where no text says so. */
    Optional<Due> transfer(LocalDate moved) {
        return perhapsOn(PathRules.TRANSFER, moved)
                .map(rule -> new Due(
                        StepKind.TRANSFER.words(), days().plus(moved, rule.value()), rule, moved, StepKind.TRANSFER));
    }

    WorkingDays days() {
        return calendar.days();
    }
}
