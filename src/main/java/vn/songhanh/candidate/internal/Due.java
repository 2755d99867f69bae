package vn.songhanh.candidate.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.text.Words;

/**
 * Something that is due.
 *
 * @param day its last day
 * @param rule the rule that says so
 * @param from the day from which it waits on the desk
 * @param step what is told where it is done; null where no step does it
 */
public record Due(
        Words what,
        LocalDate day,
        Rule rule,
        LocalDate from,
        @Nullable StepKind step) {

    /** Of a limit that nobody has set running by an act, the desk tells so many days before it is reached. */
    private static final int SOON = 30;

    /** Something that ends by the calendar. */
    static Due ends(Words what, LocalDate day, Rule rule, StepKind step) {
        return new Due(what, day, rule, day.minusDays(SOON), step);
    }

    boolean waits(LocalDate today) {
        return !from.isAfter(today);
    }

    boolean late(LocalDate today) {
        return day.isBefore(today);
    }
}
