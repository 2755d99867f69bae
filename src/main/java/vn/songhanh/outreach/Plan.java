package vn.songhanh.outreach;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;

/**
 * An activity as it is meant to be.
 *
 * @param place where; for a news item where it was published
 * @param lead the one unit that leads it and counts it
 * @param partners who takes part besides; each sees it among its own
 */
public record Plan(ActivityKind kind, String title, String place, When when, UnitId lead, List<UnitId> partners) {

    public Plan {
        partners = List.copyOf(partners);
    }

    /**
     * When it is.
     *
     * @param to the last day, by which it counts
     * @param at when it begins on the first day, in Vietnam; null for the whole day
     */
    public record When(
            LocalDate from, LocalDate to, @Nullable LocalTime at) {

        public static When on(LocalDate day) {
            return new When(day, day, null);
        }

        /** Whether it may have been held by now: its last day is here and its hour, in Vietnam. How long it takes nobody says. */
        public boolean mayBeOver(LocalDateTime now) {
            return !to.isAfter(now.toLocalDate())
                    && !from.atTime(at == null ? LocalTime.MIDNIGHT : at).isAfter(now);
        }
    }
}
