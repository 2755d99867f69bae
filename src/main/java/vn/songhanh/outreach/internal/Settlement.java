package vn.songhanh.outreach.internal;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.Claiming;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Reversing;
import vn.songhanh.outreach.ActivityId;
import vn.songhanh.outreach.Objection;

/**
 * Brings the ledger to what an activity counts now: what is counted otherwise is taken back by a reversal and entered anew, what is
 * counted the same is left alone. Takes the lock of the ledger, so it comes last.
 */
@Component
class Settlement {

    private final CountedTable counted;
    private final Ledger ledger;

    Settlement(CountedTable counted, Ledger ledger) {
        this.counted = counted;
        this.ledger = ledger;
    }

    /**
     * Changes what has to change, or says why not; then the caller's transaction must not be kept.
     *
     * @param wanted all that the activity counts, by what of it is counted
     * @param reason why it is told otherwise or late; empty for what is told for the first time
     */
    Optional<Objection> settle(ActivityId activity, Map<String, Fact> wanted, Side side, String reason) {
        for (var standing : counted.standing(activity)) {
            var fact = wanted.get(standing.counts());
            if (fact != null && Counting.content(fact).equals(standing.content())) {
                wanted.remove(standing.counts());
                continue;
            }
            if (ledger.reverse(standing.entry(), side, reason) instanceof Reversing.Declined(var objection)
                    && !gone(objection)) {
                return Optional.of(new Objection.LedgerHolds(objection));
            }
            counted.takeBack(standing.entry());
        }
        return wanted.entrySet().stream()
                .map(each -> enter(activity, each.getKey(), each.getValue(), side, reason))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** It counts no more already, by an act on the ledger itself. */
    private static boolean gone(Claiming.Objection objection) {
        return objection instanceof Claiming.Objection.Reversed
                || objection instanceof Claiming.Objection.NotNow(var state) && state == ClaimState.WITHDRAWN;
    }

    private Optional<Objection> enter(ActivityId activity, String counts, Fact fact, Side side, String reason) {
        var entering = ledger.enter(anew(activity, counts, fact), side);
        if (entering instanceof Entering.PeriodLocked(var locked, var countsOn)) {
            if (reason.isBlank()) {
                return Optional.of(new Objection.PeriodLocked(locked, countsOn));
            }
            entering = ledger.adjust(anew(activity, counts, fact), side, reason);
        }
        if (entering instanceof Entering.Entered(var entry, var _)) {
            counted.add(activity, new CountedTable.Counted(entry, counts, Counting.content(fact)));
            return Optional.empty();
        }
        throw new IllegalStateException("the ledger does not take " + fact.naturalKey() + ": " + entering);
    }

    /** A fact that was taken back and is told again is another fact: the first key may still be held. */
    private Fact anew(ActivityId activity, String counts, Fact fact) {
        var times = counted.times(activity, counts);
        return times == 0
                ? fact
                : new Fact(
                        fact.programme(),
                        fact.kind(),
                        "%s/%d".formatted(fact.subject(), times + 1),
                        fact.title(),
                        fact.enterprise(),
                        fact.happenedOn(),
                        fact.places(),
                        fact.postings(),
                        fact.levels(),
                        fact.evidence());
    }
}
