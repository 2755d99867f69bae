package vn.songhanh.notice.internal;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import vn.songhanh.access.AccountId;
import vn.songhanh.text.Language;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.time.WorkingDays;

/**
 * How a person wants their digest.
 *
 * @param hour of the day in Việt Nam, 0 to 23
 * @param weekday on which a weekly one comes
 * @param since when it was chosen: what would have come before does not
 */
record Choice(
        AccountId account,
        String mail,
        Rhythm rhythm,
        int hour,
        DayOfWeek weekday,
        Language language,
        int version,
        Instant since) {

    /** The day whose digest is due at this moment: from its hour until that hour of the next day; empty for days without one. */
    Optional<java.time.LocalDate> due(LocalDateTime now, WorkingDays days) {
        var day = now.minusHours(hour).toLocalDate();
        var slot = day.atTime(LocalTime.of(hour, 0));
        var comes = switch (rhythm) {
            case NEVER -> false;
            case DAILY -> days.isWorkingDay(day);
            case WEEKLY -> day.getDayOfWeek() == weekday;
        };
        return comes && VietnamTime.at(since).isBefore(slot) ? Optional.of(day) : Optional.empty();
    }
}
