package vn.songhanh.access.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts wrong passwords outside of the door as the door does. The house counts, whoever guesses. */
@Service
class Guesses {

    private final SignInAttemptTable attempts;
    private final Clock clock;

    Guesses(SignInAttemptTable attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /** How long to wait before the next guess; empty when it may be made now. */
    @Transactional(readOnly = true)
    Optional<Duration> mustWait(String username, String address) {
        var now = clock.instant();
        return attempts.throttle(username, address, now).mustWait(now);
    }

    @Transactional
    void failed(String username, String address) {
        attempts.add(username, address, clock.instant(), false);
    }
}
