package vn.songhanh.founding.internal;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.ledger.LivingOrganisations;
import vn.songhanh.ledger.LivingOrganisations.Unopened;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.time.VietnamTime;

/**
 * Enters in the programme in force the organisations that were there on the day before it began and that its ledger does not
 * know (indicator 3.11): what the programme before ended with, and what is told late of that time.
 */
@Component
class EnterOpenings {

    private static final Logger LOG = LoggerFactory.getLogger(EnterOpenings.class);

    private final Programmes programmes;
    private final LivingOrganisations living;
    private final OpeningOfOne openings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EnterOpenings(
            Programmes programmes,
            LivingOrganisations living,
            OpeningOfOne openings,
            TransactionTemplate transaction,
            Clock clock) {
        this.programmes = programmes;
        this.living = living;
        this.openings = openings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Each in a transaction of its own, so that nobody waits long for the ledger, one that fails stops no other, and a round
     * that is cut off goes on with the next.
     *
     * @return how many were entered
     */
    int enterMissing() {
        return programmes.inForce(VietnamTime.today(clock)).map(this::enter).orElse(0);
    }

    private int enter(Programme programme) {
        var missing = transaction.execute(_ -> living.unopened(programme));
        return (int) missing.stream().filter(one -> entered(programme, one)).count();
    }

    private boolean entered(Programme programme, Unopened one) {
        try {
            return transaction.execute(_ -> openings.enter(programme, one));
        } catch (RuntimeException failed) {
            LOG.error("Unit {} is not entered as an opening of {}", one.unit(), programme.code(), failed);
            return false;
        }
    }
}
