package vn.songhanh.membership.internal;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import vn.songhanh.access.Voice;

/** Lets members go on their day while a server runs; a server that was down does it when it comes back. */
@Configuration(value = "membersDueRounds", proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class DueRounds {

    private final MembersOnTheDay members;

    DueRounds(MembersOnTheDay members) {
        this.members = members;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 600_000)
    void goWhatIsDue() {
        Voice.house("members of unions whose end has come", members::goDue);
    }
}
