package vn.songhanh.founding.internal;

import org.springframework.stereotype.Component;
import vn.songhanh.ledger.OnItsDay;

/** Counts the endings that were decided for a later day when that day has come. */
@Component
class CountDueEndings implements OnItsDay.Work {

    private final OnItsDay onItsDay;
    private final CountReorganisation reorganisations;

    CountDueEndings(OnItsDay onItsDay, CountReorganisation reorganisations) {
        this.onItsDay = onItsDay;
        this.reorganisations = reorganisations;
    }

    @Override
    public int carryOutDue() {
        return onItsDay.carryOut(
                "due_ending",
                DueEndingTable::toDue,
                one -> reorganisations.count(one.unit(), one.enterprise(), one.further(), one.event()));
    }
}
