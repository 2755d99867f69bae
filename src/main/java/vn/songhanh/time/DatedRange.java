package vn.songhanh.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long a fact holds: from a day, that day included, until a day that is no longer included; without end while it still holds. */
public record DatedRange(LocalDate from, @Nullable LocalDate to) {

    public DatedRange {
        if (to != null && !to.isAfter(from)) {
            throw new IllegalArgumentException("A fact must hold for at least a day: " + from + " – " + to);
        }
    }

    public static DatedRange since(LocalDate from) {
        return new DatedRange(from, null);
    }

    public static DatedRange of(LocalDate from, LocalDate to) {
        return new DatedRange(from, to);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    public boolean isOpen() {
        return to == null;
    }

    /** The first day on which the fact no longer holds. */
    public Optional<LocalDate> end() {
        return Optional.ofNullable(to);
    }

    /** The last day on which the fact holds. */
    public Optional<LocalDate> lastDay() {
        return end().map(day -> day.minusDays(1));
    }

    /** The same fact, ended: it no longer holds on that day. */
    public DatedRange endedOn(LocalDate day) {
        return new DatedRange(from, day);
    }

    public boolean overlaps(DatedRange other) {
        return (to == null || other.from.isBefore(to)) && (other.to == null || from.isBefore(other.to));
    }

    public boolean overlaps(Period period) {
        return !period.last().isBefore(from) && (to == null || period.first().isBefore(to));
    }
}
