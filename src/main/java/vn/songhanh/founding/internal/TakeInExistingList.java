package vn.songhanh.founding.internal;

import java.time.Clock;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Takes a list of organisations of before in, as a whole or not at all: tree, register and the opening of 3.11 together. */
@Service
class TakeInExistingList {

    private final BringExistingList bring;
    private final ExistingListTable lists;
    private final TellExistingList telling;
    private final OpeningStock openings;
    private final Clock clock;

    TakeInExistingList(
            BringExistingList bring,
            ExistingListTable lists,
            TellExistingList telling,
            OpeningStock openings,
            Clock clock) {
        this.bring = bring;
        this.lists = lists;
        this.telling = telling;
        this.openings = openings;
        this.clock = clock;
    }

    /** How many were recorded, now or before; empty where a row is wrong, and nothing is kept. Of two at once the second waits. */
    @Transactional
    OptionalInt takeIn(long id) {
        openings.waitForOthers();
        var brought = bring.brought(id);
        var before = brought.recorded();
        if (before != null) {
            return OptionalInt.of(before);
        }
        var told = telling.told(bring.rows(brought));
        if (told.wrong()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return OptionalInt.empty();
        }
        telling.open(told);
        lists.recorded(id, told.each().size(), clock.instant());
        return OptionalInt.of(told.each().size());
    }
}
