package vn.songhanh.founding.internal;

import java.time.Clock;
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

    /** Whether it is recorded, now or before; where a row is wrong nothing is kept. Of two at once the second waits. */
    @Transactional
    boolean takeIn(long id) {
        openings.waitForOthers();
        var brought = bring.brought(id);
        if (brought.recorded() != null) {
            return true;
        }
        var told = telling.told(bring.rows(brought));
        if (told.wrong()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return false;
        }
        telling.open(told);
        lists.recorded(id, told.each().size(), clock.instant());
        return true;
    }
}
