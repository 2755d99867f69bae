package vn.songhanh.founding.internal;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.UnitsReorganised;
import vn.songhanh.time.VietnamTime;

/**
 * Counts in the ledger what a reorganisation did to an organisation in an enterprise: on the day on which it takes effect.
 * What is decided for a later day is kept until then.
 */
@Component
class CountReorganisation {

    private final Enterprises enterprises;
    private final Endings endings;
    private final Ledger ledger;
    private final DueEndingTable due;
    private final Clock clock;

    CountReorganisation(Enterprises enterprises, Endings endings, Ledger ledger, DueEndingTable due, Clock clock) {
        this.enterprises = enterprises;
        this.endings = endings;
        this.ledger = ledger;
        this.due = due;
        this.clock = clock;
    }

    void count(Fate fate, EnterpriseId enterprise, UnitsReorganised event) {
        var day = event.decision().effectiveOn();
        if (day.isAfter(VietnamTime.today(clock))) {
            due.add(fate, enterprise, event);
            return;
        }
        var standing = enterprises.standing(enterprise, day).orElseThrow();
        var side = fate.unit().line() == Line.UNION ? Side.UNION : Side.PARTY;
        endings.facts(fate, standing, event).forEach(fact -> ledger.enterDecided(fact, side));
    }
}
