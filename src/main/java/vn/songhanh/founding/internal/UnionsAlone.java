package vn.songhanh.founding.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitsReorganised;
import vn.songhanh.time.VietnamTime;

/**
 * A professional union of people without an employer (Trade Union Law 2024, Article 4(3)) belongs to no enterprise and needs no
 * case: the tree tells that it was founded and that it ended. Heard last, when a case that founds one has told the register where.
 */
@Component
class UnionsAlone {

    private final Organisation organisation;
    private final CountUnionsAlone counting;
    private final DueEndingTable due;
    private final Clock clock;

    UnionsAlone(Organisation organisation, CountUnionsAlone counting, DueEndingTable due, Clock clock) {
        this.organisation = organisation;
        this.counting = counting;
        this.due = due;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(UnitsReorganised event) {
        switch (event.kind()) {
            case FOUND -> begun(event).forEach(unit -> found(unit, event));
            case DISSOLVE, MERGE -> end(event);
            case SPLIT -> divide(event);
            // what is renamed, moved or suspended is the same union
            case RENAME, TRANSFER, UPGRADE, DOWNGRADE, SUSPEND, RESUME -> {}
        }
    }

    private Stream<Unit> begun(UnitsReorganised event) {
        return event.begun().stream()
                .flatMap(unit -> organisation.unit(unit, event.decision().effectiveOn()).stream())
                .filter(counting::alone);
    }

    /** Counts by the day of the decision, which the ledger does not take before it has come. */
    private void found(Unit unit, UnitsReorganised event) {
        var decided = event.decision().decidedOn();
        if (decided.isAfter(VietnamTime.today(clock))) {
            EnterReorganisations.requireBody();
            var then = new Decision(event.decision().number(), decided, decided);
            due.add(
                    new Fate(unit, null, false),
                    null,
                    new UnitsReorganised(event.kind(), then, List.of(), List.of(), List.of(), Map.of(), ""));
        } else {
            counting.founded(unit);
        }
    }

    /** What it is divided into counts on as one, unless all of that was there before. */
    private void divide(UnitsReorganised event) {
        if (event.begun().isEmpty()) {
            end(event);
        }
    }

    /** Of several that become one new union the first that is counted goes on as that one. */
    private void end(UnitsReorganised event) {
        var day = event.decision().effectiveOn();
        var ended = event.ended().stream().filter(counting::alone).toList();
        var goesOn = begun(event)
                .flatMap(_ -> ended.stream().filter(unit -> counting.counted(unit, day)))
                .findFirst();
        ended.stream().filter(unit -> !goesOn.equals(Optional.of(unit))).forEach(unit -> {
            if (day.isAfter(VietnamTime.today(clock))) {
                due.add(new Fate(unit, null, false), null, event);
            } else {
                counting.ended(unit, event);
            }
        });
    }
}
