package vn.songhanh.founding.internal;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import vn.songhanh.access.Voice;

/** Counts endings on their day while a server runs; a server that was down counts them when it comes back. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class DueRounds {

    private final CountDueEndings endings;

    DueRounds(CountDueEndings endings) {
        this.endings = endings;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 600_000)
    void countWhatIsDue() {
        Voice.house("count endings whose day has come", endings::countDue);
    }
}
