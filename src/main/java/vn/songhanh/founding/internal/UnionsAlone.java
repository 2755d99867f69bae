package vn.songhanh.founding.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitEvent;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.organisation.UnitsReorganised;
import vn.songhanh.time.VietnamTime;

/**
 * A professional union of people without an employer (Trade Union Law 2024, Article 4(3)) belongs to no enterprise and needs no
 * case: the tree tells that it was founded and that it ended. Heard last, when a case that founds one has told the register where.
 */
@Component
class UnionsAlone {

    private final Organisation organisation;
    private final Enterprises enterprises;
    private final CountUnionsAlone counting;
    private final DueEndingTable due;
    private final Clock clock;

    UnionsAlone(
            Organisation organisation,
            Enterprises enterprises,
            CountUnionsAlone counting,
            DueEndingTable due,
            Clock clock) {
        this.organisation = organisation;
        this.enterprises = enterprises;
        this.counting = counting;
        this.due = due;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(UnitsReorganised event) {
        var day = event.decision().effectiveOn();
        switch (event.kind()) {
            case FOUND ->
                event.begun().stream()
                        .flatMap(unit -> organisation.unit(unit, day).stream())
                        .filter(this::alone)
                        .forEach(counting::founded);
            case DISSOLVE, MERGE -> end(event);
            // what is renamed or moved is the same union, and what it is divided into counts on as one
            case RENAME, TRANSFER, SPLIT, UPGRADE -> {}
        }
    }

    /** Of several that become one new union the first goes on as that one. */
    private void end(UnitsReorganised event) {
        var goesOn = event.kind() == UnitEvent.Kind.MERGE && !event.begun().isEmpty();
        event.ended().stream().skip(goesOn ? 1 : 0).filter(this::alone).forEach(unit -> {
            if (event.decision().effectiveOn().isAfter(VietnamTime.today(clock))) {
                due.add(unit, null, false, event);
            } else {
                counting.ended(unit, event);
            }
        });
    }

    private boolean alone(Unit unit) {
        return unit.kind() == UnitKind.PROFESSIONAL_UNION
                && enterprises
                        .organisedBetween(unit.id(), LocalDate.MIN, LocalDate.MAX)
                        .isEmpty();
    }
}
