package vn.songhanh.membership.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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
@Order(Ordered.HIGHEST_PRECEDENCE)
class MembersOnTheDay implements OnItsDay.Work<DueMembersTable.Due> {

    private final MembersGoAlong members;
    private final DueMembersTable due;
    private final Organisation organisation;
    private final Clock clock;

    MembersOnTheDay(MembersGoAlong members, DueMembersTable due, Organisation organisation, Clock clock) {
        this.members = members;
        this.due = due;
        this.organisation = organisation;
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
    public String table() {
        return "due_members";
    }

    @Override
    public DueMembersTable.Due read(ResultSet row, int number) throws SQLException {
        return DueMembersTable.toDue(row, number);
    }

    @Override
    public void carryOut(DueMembersTable.Due due) {
        members.go(event(due));
    }

    private UnitsReorganised event(DueMembersTable.Due one) {
        var before = one.decision().effectiveOn().minusDays(1);
        var ended = one.ended().stream()
                .flatMap(unit -> organisation.unit(unit, before).stream())
                .toList();
        return new UnitsReorganised(one.kind(), one.decision(), ended, one.begun(), List.of(), Map.of(), one.note());
    }
}
