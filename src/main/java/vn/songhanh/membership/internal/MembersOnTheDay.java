package vn.songhanh.membership.internal;

import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.songhanh.ledger.OnItsDay;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.UnitsReorganised;
import vn.songhanh.time.VietnamTime;

/** Lets the members of unions that end go on the day on which the decision takes effect: at once, or when that day has come. */
@Component
class MembersOnTheDay implements OnItsDay.Work {

    private final MembersGoAlong members;
    private final DueMembersTable due;
    private final Organisation organisation;
    private final OnItsDay onItsDay;
    private final Clock clock;

    MembersOnTheDay(
            MembersGoAlong members, DueMembersTable due, Organisation organisation, OnItsDay onItsDay, Clock clock) {
        this.members = members;
        this.due = due;
        this.organisation = organisation;
        this.onItsDay = onItsDay;
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

    @Override
    public int carryOutDue() {
        return onItsDay.carryOut("due_members", DueMembersTable::toDue, one -> members.go(event(one)));
    }

    private UnitsReorganised event(DueMembersTable.Due one) {
        var before = one.decision().effectiveOn().minusDays(1);
        var ended = one.ended().stream()
                .flatMap(unit -> organisation.unit(unit, before).stream())
                .toList();
        return new UnitsReorganised(one.kind(), one.decision(), ended, one.begun(), List.of(), one.note());
    }
}
