package vn.songhanh.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The clock of the house in Vietnam. Work can be done as of another moment, so that what is loaded of past years is
 * recorded, checked and signed at the time it tells of.
 */
public final class HouseClock extends Clock {

    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    private final ZoneId zone;

    public HouseClock() {
        this(VietnamTime.ZONE);
    }

    private HouseClock(ZoneId zone) {
        this.zone = zone;
    }

    /** Works as if it were this moment. */
    public static <T> T asOf(Instant moment, Supplier<T> work) {
        return ScopedValue.where(MOMENT, moment).call(work::get);
    }

    /** The moment as of which work is done; empty while it is simply now. */
    public static Optional<Instant> moment() {
        return MOMENT.isBound() ? Optional.of(MOMENT.get()) : Optional.empty();
    }

    @Override
    public Instant instant() {
        return moment().orElseGet(Clock.systemUTC()::instant);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new HouseClock(other);
    }
}
