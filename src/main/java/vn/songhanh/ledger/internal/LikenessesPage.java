package vn.songhanh.ledger.internal;

import java.time.Instant;
import java.util.List;
import vn.songhanh.access.Side;
import vn.songhanh.web.Page;

/**
 * Pairs that may be one fact told twice.
 *
 * @param open those that nobody has decided
 * @param joined those that were joined lately
 * @param limit at most so many open ones are shown
 */
public record LikenessesPage(List<Line> open, List<Joined> joined, int limit) implements Page {

    /** One pair. */
    public record Line(QueueLine first, QueueLine second) {

        public String address() {
            return "/app/ledger/likenesses/%s/%s"
                    .formatted(first.line().id(), second.line().id());
        }
    }

    /** One pair that was joined, by whom and when. */
    public record Joined(Line pair, Side side, String by, Instant at) {}
}
