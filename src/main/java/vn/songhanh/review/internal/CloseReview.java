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

/** What the second signature brings about: the report is issued and the period is locked. */
@Component
class CloseReview {

    private final ReviewTable reviews;
    private final Programmes programmes;
    private final ReviewFigures figures;
    private final IssueReport report;
    private final Ledger ledger;
    private final Clock clock;

    CloseReview(
            ReviewTable reviews,
            Programmes programmes,
            ReviewFigures figures,
            IssueReport report,
            Ledger ledger,
            Clock clock) {
        this.reviews = reviews;
        this.programmes = programmes;
        this.figures = figures;
        this.report = report;
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
        report.issue(programme(review), review, signed.id(), VietnamTime.today(clock));
        ledger.lock(review.programme(), review.period(), "review:" + review.id());
        var moved = figures.now(review).moved(signed.figures());
        if (!moved.isEmpty()) {
            throw new Refused(HttpStatus.CONFLICT, ReviewWords.of(new ReviewAnswer.Objection.NoLongerMatches(moved)));
        }
    }

    private Programme programme(Review review) {
        return programmes.byId(review.programme()).orElseThrow();
    }
}
