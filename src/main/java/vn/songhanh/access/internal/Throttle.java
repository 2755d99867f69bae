package vn.songhanh.access.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.songhanh.text.Words;

/**
 * How often a password may be wrong: five times for a name and forty times from an address within a quarter of an hour.
 *
 * @param failuresOfName failures for the name since its last success, within the window
 * @param failuresFromAddress failures from the address within the window
 * @param oldest when the oldest of them happened
 */
record Throttle(int failuresOfName, int failuresFromAddress, Instant oldest) {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int FOR_NAME = 5;
    static final int FROM_ADDRESS = 40;

    /** How long to wait; empty when a password may be tried now. */
    Optional<Duration> mustWait(Instant now) {
        if (failuresOfName < FOR_NAME && failuresFromAddress < FROM_ADDRESS) {
            return Optional.empty();
        }
        var wait = Duration.between(now, oldest.plus(WINDOW));
        return wait.isPositive() ? Optional.of(wait) : Optional.empty();
    }

    /** What is said to somebody who has to wait. */
    static Words words(Duration wait) {
        return Words.of(
                        "Đã nhập sai quá nhiều lần. Thử lại sau {0} phút hoặc liên hệ quản trị viên.",
                        "Too many wrong attempts. Try again in {0} minutes or ask the administrator.")
                .with(Math.max(1, (wait.toSeconds() + 59) / 60));
    }
}
