package vn.songhanh.document.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionOperations;
import vn.songhanh.access.Voice;

/** Throws away every hour of a running server the files that were begun more than a day ago. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class MakingRounds {

    private static final Duration KEPT = Duration.ofDays(1);

    private final MakingTable makings;
    private final TransactionOperations transactions;
    private final Clock clock;

    MakingRounds(MakingTable makings, TransactionOperations transactions, Clock clock) {
        this.makings = makings;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        Voice.house(
                "files made beside the requests",
                () -> transactions.execute(
                        _ -> makings.forgetBegunBefore(clock.instant().minus(KEPT))));
    }
}
