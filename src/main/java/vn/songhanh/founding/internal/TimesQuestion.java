package vn.songhanh.founding.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.founding.Objective;
import vn.songhanh.web.Said;

/**
 * What is asked of the times and reasons of cases, as it stands in the address.
 *
 * @param unit a managing unit with all below it
 * @param year of the refusals and deferrals
 */
public record TimesQuestion(
        @Nullable String objective,
        @Nullable String unit,
        @Nullable String year) {

    static final String PATH = "/app/cases/times";

    Optional<Objective> chosenObjective() {
        return Said.oneOf(Objective.values(), objective);
    }

    Optional<Long> chosenUnit() {
        return Said.number(unit);
    }

    /** The year asked for; this one where none or nonsense is. */
    int chosenYear(int now) {
        return Said.number(year)
                .filter(one -> one >= 2000 && one <= 9999)
                .map(Long::intValue)
                .orElse(now);
    }
}
