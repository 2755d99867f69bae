package vn.songhanh.candidate.internal;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import vn.songhanh.access.Voice;

/** Looks every hour of a running server whether a day has brought something about. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class CandidateRounds {

    private final TimePasses time;

    CandidateRounds(TimePasses time) {
        this.time = time;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void pass() {
        Voice.house("candidates in time", () -> {
            time.pass();
            return true;
        });
    }
}
