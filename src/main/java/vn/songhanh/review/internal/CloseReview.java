package vn.songhanh.review.internal;

import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.review.ReviewAnswer;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.Refused;

/** What the second signature brings about: report and minutes are issued and the period is locked. */
@Component
class CloseReview {

    private final ReviewTable reviews;
    private final Programmes programmes;
    private final ReviewFigures figures;
    private final ReviewPaperwork papers;
    private final Ledger ledger;
    private final Clock clock;

    CloseReview(
            ReviewTable reviews,
            Programmes programmes,
            ReviewFigures figures,
            ReviewPaperwork papers,
            Ledger ledger,
            Clock clock) {
        this.reviews = reviews;
        this.programmes = programmes;
        this.figures = figures;
        this.papers = papers;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Calls the ledger last: its lock is held until the transaction ends. Whoever was writing has ended by then, so what the
     * leaders signed is looked at once more.
     */
    void close(Review review, SnapshotTable.Kept signed, Side second, String by) {
        reviews.tell(review.id(), "LOCKED", second, "", clock.instant(), by);
        reviews.move(review, Review.State.LOCKED);
        papers.issue(programme(review), review, signed, VietnamTime.today(clock));
        ledger.lock(review.programme(), review.period(), "review:" + review.id());
        var moved = figures.movedSince(review, signed);
        if (!moved.isEmpty()) {
            throw new Refused(HttpStatus.CONFLICT, ReviewWords.of(new ReviewAnswer.Objection.NoLongerMatches(moved)));
        }
    }

    private Programme programme(Review review) {
        return programmes.byId(review.programme()).orElseThrow();
    }
}
