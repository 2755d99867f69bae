package vn.songhanh.ledger.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * Two entries that may be one fact, side by side.
 *
 * @param rows what each of them says, with what differs marked
 * @param own the number of the entry that the seat's body would give up
 * @param keeps the number of the one that would stay
 * @param against why this body cannot join them; null where it can
 * @param decided what somebody has decided already; null while it is open
 * @param mayAct whether the person may decide
 */
public record LikenessPage(
        QueueLine first,
        QueueLine second,
        Side firstSide,
        Side secondSide,
        List<Row> rows,
        String own,
        String keeps,
        @Nullable Words against,
        @Nullable Words decided,
        boolean mayAct,
        @Nullable Words problem)
        implements Page {

    /** One thing that both say. */
    public record Row(Words name, Words first, Words second) {

        public boolean differs() {
            return !first.equals(second);
        }
    }

    public String address() {
        return "/app/ledger/likenesses/%s/%s"
                .formatted(first.line().id(), second.line().id());
    }
}
