package vn.songhanh.review.internal;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.programme.Plan;
import vn.songhanh.programme.Programmes;
import vn.songhanh.review.ReviewAnswer;
import vn.songhanh.review.ReviewId;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Pins the figures of a review, lets both leaders sign them in any order, and locks the period with the second. */
@Service
class SignReview {

    private final ReviewTable reviews;
    private final SnapshotTable snapshots;
    private final ReviewFigures figures;
    private final Ledger ledger;
    private final Clock clock;
    private final Programmes programmes;

    SignReview(
            ReviewTable reviews,
            SnapshotTable snapshots,
            ReviewFigures figures,
            Ledger ledger,
            Programmes programmes,
            Clock clock) {
        this.reviews = reviews;
        this.snapshots = snapshots;
        this.figures = figures;
        this.ledger = ledger;
        this.programmes = programmes;
        this.clock = clock;
    }

    @Transactional
    ReviewAnswer prepare(Acting.Person person, Mandate mandate, ReviewId id) {
        var review = reviews.lock(id).orElseThrow(NotFound::new);
        if (!review.mayBePrepared()) {
            return OpenReview.declined(
                    new ReviewAnswer.Objection.NotNow(review.state().words()));
        }
        var position = figures.position();
        var plan = figures.plan(review.programme(), review.year())
                .map(Plan::number)
                .orElse(null);
        var snapshot = Snapshot.of(figures.at(review.programme(), review.period(), position, plan));
        var now = clock.instant();
        snapshots.add(id, position, plan, review.cutoff(), snapshot, now, person.fullName());
        reviews.tell(id, "PREPARED", mandate.side(), "", now, person.fullName());
        reviews.move(review, Review.State.RECONCILED);
        return new ReviewAnswer.Done(id);
    }

    @Transactional
    ReviewAnswer sign(Acting.Person person, Mandate mandate, ReviewId id) {
        mandate.as(Role.LEADER);
        var side = mandate.side();
        var review = reviews.lock(id).orElseThrow(NotFound::new);
        var kept = snapshots.newest(id).orElse(null);
        if (kept == null) {
            return OpenReview.declined(new ReviewAnswer.Objection.NothingPrepared());
        }
        if (!review.maySign()) {
            return OpenReview.declined(
                    new ReviewAnswer.Objection.NotNow(review.state().words()));
        }
        if (!holds(review, mandate)) {
            return OpenReview.declined(new ReviewAnswer.Objection.NotTheHolder(side));
        }
        if (hasSigned(kept, side)) {
            return OpenReview.declined(new ReviewAnswer.Objection.SignedAlready(side));
        }
        var moved = figures.now(review).differences(kept.figures());
        if (!moved.isEmpty() || !figures.recomputed(review, kept).hash().equals(kept.hash())) {
            return OpenReview.declined(new ReviewAnswer.Objection.NoLongerMatches(moved));
        }
        return signed(person, side, review, kept);
    }

    private ReviewAnswer signed(Acting.Person person, Side side, Review review, SnapshotTable.Kept kept) {
        var now = clock.instant();
        snapshots.sign(kept.id(), side, person, now);
        reviews.tell(review.id(), "SIGNED", side, "", now, person.fullName());
        if (hasSigned(kept, side.other())) {
            reviews.tell(review.id(), "LOCKED", side, "", now, person.fullName());
            reviews.move(review, Review.State.LOCKED);
            ledger.lock(review.programme(), review.period(), "review:" + review.id());
        } else {
            reviews.move(review, Review.State.SIGNED);
        }
        return new ReviewAnswer.Done(review.id());
    }

    private boolean hasSigned(SnapshotTable.Kept kept, Side side) {
        return snapshots.signatures(kept.id()).stream().anyMatch(signature -> signature.side() == side);
    }

    private boolean holds(Review review, Mandate mandate) {
        return programmes
                .byId(review.programme())
                .orElseThrow()
                .holder(mandate.side(), VietnamTime.today(clock))
                .filter(mandate.unit()::equals)
                .isPresent();
    }
}
