package vn.songhanh.enterprise.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The first day for which the register knows an enterprise: cases and figures of earlier days do not see it. Where nobody says, it is
 * the beginning of the year, so that what was done this year can still be recorded; never before the enterprise was registered.
 */
final class KnownSince {

    private KnownSince() {}

    /** For somebody who tells of an enterprise on the day, or of that day. */
    static LocalDate byDefault(LocalDate day, @Nullable LocalDate registeredOn) {
        return notBefore(registeredOn, day.withDayOfYear(1));
    }

    static LocalDate notBefore(@Nullable LocalDate registeredOn, LocalDate since) {
        return registeredOn != null && registeredOn.isAfter(since) ? registeredOn : since;
    }
}
