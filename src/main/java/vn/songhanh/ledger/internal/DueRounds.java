package vn.songhanh.ledger.internal;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import vn.songhanh.access.Voice;
import vn.songhanh.ledger.OnItsDay;

/** Carries out what is due while a server runs; a server that was down makes it up when it comes back. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class DueRounds {

    private final OnItsDay onItsDay;

    DueRounds(OnItsDay onItsDay) {
        this.onItsDay = onItsDay;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 600_000)
    void carryOutWhatIsDue() {
        Voice.house("decisions whose day has come", onItsDay::carryOutDue);
    }
}
