package vn.songhanh.outreach.internal;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.Sharing;
import vn.songhanh.outreach.ActivityId;
import vn.songhanh.outreach.Objection;

/**
 * Brings the ledger to what an activity counts now: what is counted otherwise is taken back by a reversal and entered anew, what is
 * counted the same, or told by others too, is left alone. Takes the lock of the ledger, so it comes last.
 */
@Component
class Settlement {

    private final CountedTable counted;
    private final Sharing sharing;

    Settlement(CountedTable counted, Sharing sharing) {
        this.counted = counted;
        this.sharing = sharing;
    }

    /**
     * Changes what has to change, or says why not; then the caller's transaction must not be kept.
     *
     * @param wanted all that the activity counts, by what of it is counted
     * @param reason why it is told otherwise or late; empty for what is told for the first time
     */
    Optional<Objection> settle(ActivityId activity, Map<String, Fact> wanted, Side side, String reason) {
        for (var standing : counted.standing(activity)) {
            if (same(standing, wanted.get(standing.counts()))) {
                wanted.remove(standing.counts());
                continue;
            }
            counted.takeBack(activity, standing.entry());
            var objection = sharing.giveUp(standing.entry(), side, reason);
            if (objection.isPresent()) {
                return objection.map(Objection.LedgerHolds::new);
            }
        }
        return wanted.entrySet().stream()
                .map(each -> enter(activity, each.getKey(), each.getValue(), side, reason))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What another told too is the activity's only while it counts. */
    private boolean same(CountedTable.Counted standing, @Nullable Fact fact) {
        return fact != null
                && Counting.content(fact).equals(standing.content())
                && (!standing.toldBefore() || sharing.stands(standing.entry()));
    }

    private Optional<Objection> enter(ActivityId activity, String counts, Fact fact, Side side, String reason) {
        return switch (sharing.enter(fact, true, side, reason)) {
            case Entering.Entered(var entry, var _) -> stands(activity, entry, counts, fact, false);
            case Entering.AlreadyEntered(var entry, var _, var _, var _) -> stands(activity, entry, counts, fact, true);
            case Entering.PeriodLocked(var locked, var countsOn) ->
                Optional.of(new Objection.PeriodLocked(locked, countsOn));
            case Entering.OutsideOfTerm _, Entering.InTheFuture _ ->
                throw new IllegalStateException("the ledger does not take " + fact.naturalKey());
        };
    }

    private Optional<Objection> stands(ActivityId activity, EntryId entry, String counts, Fact fact, boolean before) {
        counted.add(activity, new CountedTable.Counted(entry, counts, Counting.content(fact), before));
        return Optional.empty();
    }
}
