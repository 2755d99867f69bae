package vn.songhanh.founding.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.time.VietnamTime;

/** Counts what was decided for a later day when that day has come: each in a transaction of its own, so that none stops the others. */
@Component
class CountDueEndings {

    private static final Logger LOG = LoggerFactory.getLogger(CountDueEndings.class);

    private final DueEndingTable due;
    private final CountReorganisation reorganisations;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CountDueEndings(
            DueEndingTable due, CountReorganisation reorganisations, TransactionTemplate transaction, Clock clock) {
        this.due = due;
        this.reorganisations = reorganisations;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Counts all whose day has come, once each; answers how many. What fails is tried again the next time. */
    int countDue() {
        var today = VietnamTime.today(clock);
        var waiting = transaction.execute(_ -> due.waiting(today));
        return (int) waiting.stream().filter(id -> counted(id, today)).count();
    }

    private boolean counted(long id, LocalDate today) {
        try {
            return transaction.execute(_ -> {
                var taken = due.take(id, today);
                taken.ifPresent(one -> reorganisations.count(one.unit(), one.enterprise(), one.further(), one.event()));
                return taken.isPresent();
            });
        } catch (RuntimeException failed) {
            LOG.error("due ending {} is not counted", id, failed);
            return false;
        }
    }
}
