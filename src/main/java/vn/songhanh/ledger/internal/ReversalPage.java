package vn.songhanh.ledger.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;
import vn.songhanh.web.Page;

/**
 * What a reversal will do, in numbers, before it is done.
 *
 * @param movements what the entry adds to each figure; the reversal takes that away
 * @param countsOn the day on which the reversal counts
 * @param locked the signed period that stays as it is; null where the entry's own period is open
 * @param atOnce nobody has confirmed it, so nothing waits for the other body
 * @param against why it cannot be reversed; null where it can
 */
public record ReversalPage(
        QueueLine shown,
        List<Movement> movements,
        LocalDate countsOn,
        @Nullable Period locked,
        boolean atOnce,
        @Nullable Words against,
        @Nullable Words problem,
        String typed)
        implements Page {

    public String address() {
        return "/app/ledger/entries/" + shown.line().id();
    }
}
