package vn.songhanh.membership.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.UnitsReorganised;
import vn.songhanh.time.VietnamTime;

/** Lets the members of unions that end go on the day on which the decision takes effect: at once, or when that day has come. */
@Component
class MembersOnTheDay {

    private static final Logger LOG = LoggerFactory.getLogger(MembersOnTheDay.class);

    private final MembersGoAlong members;
    private final DueMembersTable due;
    private final Organisation organisation;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MembersOnTheDay(
            MembersGoAlong members,
            DueMembersTable due,
            Organisation organisation,
            TransactionTemplate transaction,
            Clock clock) {
        this.members = members;
        this.due = due;
        this.organisation = organisation;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** First of all who hear of it: whoever tells months waits at the same place, and before the ledger's own lock. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(UnitsReorganised event) {
        var ended = MembersGoAlong.unions(event);
        if (ended.isEmpty()) {
            return;
        }
        members.waitForOthers();
        if (event.decision().effectiveOn().isAfter(VietnamTime.today(clock))) {
            due.add(event, ended);
        } else {
            members.go(event);
        }
    }

    /** Those whose day has come, once each and each in a transaction of its own; what fails is tried again the next time. */
    int goDue() {
        var today = VietnamTime.today(clock);
        var waiting = transaction.execute(_ -> due.waiting(today));
        return (int) waiting.stream().filter(id -> gone(id, today)).count();
    }

    private boolean gone(long id, LocalDate today) {
        try {
            return transaction.execute(_ -> {
                members.waitForOthers();
                var taken = due.take(id, today);
                taken.ifPresent(one -> members.go(event(one)));
                return taken.isPresent();
            });
        } catch (RuntimeException failed) {
            LOG.error("members of due decision {} have not gone along", id, failed);
            return false;
        }
    }

    private UnitsReorganised event(DueMembersTable.Due one) {
        var before = one.decision().effectiveOn().minusDays(1);
        var ended = one.ended().stream()
                .flatMap(unit -> organisation.unit(unit, before).stream())
                .toList();
        return new UnitsReorganised(one.kind(), one.decision(), ended, one.begun(), List.of(), one.note());
    }
}
