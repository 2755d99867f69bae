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
            if (!standing.toldBefore()) {
                if (fact != null && Counting.content(fact).equals(standing.content())) {
                    wanted.remove(standing.counts());
                    continue;
                }
                if (ledger.reverse(standing.entry(), side, reason) instanceof Reversing.Declined(var objection)
                        && !gone(objection)) {
                    return Optional.of(new Objection.LedgerHolds(objection));
                }
            }
            counted.takeBack(activity, standing.entry());
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
        var entering = offer(fact, side, reason);
        if (entering instanceof Entering.AlreadyEntered(var entry, var state, var _, var _)) {
            if (state != ClaimState.WITHDRAWN && !counted.entered(entry)) {
                counted.add(activity, new CountedTable.Counted(entry, counts, Counting.content(fact), true));
                return Optional.empty();
            }
            entering = offer(anew(activity, counts, fact), side, reason);
        }
        if (entering instanceof Entering.PeriodLocked(var locked, var countsOn)) {
            return Optional.of(new Objection.PeriodLocked(locked, countsOn));
        }
        if (entering instanceof Entering.Entered(var entry, var _)) {
            counted.add(activity, new CountedTable.Counted(entry, counts, Counting.content(fact), false));
            return Optional.empty();
        }
        throw new IllegalStateException("the ledger does not take " + fact.naturalKey() + ": " + entering);
    }

    /** In a locked period it counts as a correction in the open one, if there is a reason. */
    private Entering offer(Fact fact, Side side, String reason) {
        var entering = ledger.enter(fact, side);
        return entering instanceof Entering.PeriodLocked && !reason.isBlank()
                ? ledger.adjust(fact, side, reason)
                : entering;
    }

    /** Another fact than the one that holds the first key: taken back and told again, or told by another activity of the day. */
    private Fact anew(ActivityId activity, String counts, Fact fact) {
        return new Fact(
                fact.programme(),
                fact.kind(),
                "%s/%d".formatted(Counting.subject(activity, counts), counted.times(activity, counts) + 1),
                fact.title(),
                fact.enterprise(),
                fact.happenedOn(),
                fact.places(),
                fact.postings(),
                fact.levels(),
                fact.evidence());
    }
}
