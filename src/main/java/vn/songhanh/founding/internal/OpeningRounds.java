package vn.songhanh.founding.internal;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import vn.songhanh.access.Voice;

/** Looks every ten minutes of a running server whether a programme has begun, or more is known of what was there before it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "songhanh.jobs", havingValue = "on", matchIfMissing = true)
class OpeningRounds {

    private final EnterOpenings openings;

    OpeningRounds(EnterOpenings openings) {
        this.openings = openings;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void enter() {
        Voice.house("organisations from before the programme", openings::enterMissing);
    }
}
