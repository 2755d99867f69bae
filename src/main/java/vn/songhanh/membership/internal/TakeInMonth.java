package vn.songhanh.membership.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.membership.Memberships;
import vn.songhanh.membership.Telling;
import vn.songhanh.membership.Told;

/**
 * Takes in what passed of a workbook, some unions at a time, so that others who write into the ledger need not wait for all of
 * them. Cut off, it is taken up by taking it in again: what was told is unchanged then.
 */
@Service
class TakeInMonth {

    private static final int AT_A_TIME = 100;

    private final BringMonth bring;
    private final WorkbookTable workbooks;
    private final Memberships memberships;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TakeInMonth(
            BringMonth bring,
            WorkbookTable workbooks,
            Memberships memberships,
            TransactionTemplate transaction,
            Clock clock) {
        this.bring = bring;
        this.workbooks = workbooks;
        this.memberships = memberships;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** How many unions were told; those that somebody told meanwhile stay as they were. */
    int takeIn(long id, String reason) {
        var brought = bring.brought(id);
        var done = brought.taken();
        if (done != null) {
            return done;
        }
        var told = takeIn(bring.month(brought, reason), reason);
        transaction.executeWithoutResult(_ -> workbooks.taken(id, told, clock.instant()));
        return told;
    }

    int takeIn(BroughtMonth month, String reason) {
        var told = 0;
        var left = new ArrayList<>(month.tellings());
        while (!left.isEmpty()) {
            var some = left.subList(0, Math.min(AT_A_TIME, left.size()));
            told += tell(month, List.copyOf(some), reason);
            some.clear();
        }
        return told;
    }

    private int tell(BroughtMonth month, List<Telling> tellings, String reason) {
        return switch (memberships.tell(month.month(), tellings, reason)) {
            case Told.Done(var unions) -> unions;
            case Told.Declined(var objections) -> {
                var passed = tellings.stream()
                        .filter(telling -> !objections.containsKey(telling.union()))
                        .toList();
                yield passed.isEmpty() || passed.size() == tellings.size() ? 0 : tell(month, passed, reason);
            }
        };
    }
}
