package vn.songhanh.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.songhanh.time.HouseClock;

/** A clock in Vietnam that shows what a test sets, and the real time until then; work done as of another moment keeps its own. */
public final class MovableClock extends Clock {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final AtomicReference<Clock> shown;
    private final ZoneId zone;

    private MovableClock(AtomicReference<Clock> shown, ZoneId zone) {
        this.shown = shown;
        this.zone = zone;
    }

    /** Stops at this moment. */
    public void stopAt(Instant moment) {
        shown.set(Clock.fixed(moment, VIETNAM));
    }

    /** Stops at noon of this day in Vietnam. */
    public void stopOn(LocalDate day) {
        stopAt(day.atTime(LocalTime.NOON).atZone(VIETNAM).toInstant());
    }

    /** Goes on from what it shows by this much. */
    public void advance(Duration duration) {
        shown.updateAndGet(clock -> Clock.offset(clock, duration));
    }

    /** Shows the real time again. */
    public void release() {
        shown.set(Clock.system(VIETNAM));
    }

    @Override
    public Instant instant() {
        return HouseClock.moment().orElseGet(() -> shown.get().instant());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(shown, other);
    }

    /** Takes the place of the real clock. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock(new AtomicReference<>(Clock.system(VIETNAM)), VIETNAM);
        }
    }
}
