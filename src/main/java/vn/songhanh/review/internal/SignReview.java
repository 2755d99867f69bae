package vn.songhanh.review.internal;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
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
    private final Holders holders;
    private final AskedUnits units;
    private final CloseReview closing;
    private final Clock clock;

    SignReview(
            ReviewTable reviews,
            SnapshotTable snapshots,
            ReviewFigures figures,
            Holders holders,
            AskedUnits units,
            CloseReview closing,
            Clock clock) {
        this.reviews = reviews;
        this.snapshots = snapshots;
        this.figures = figures;
        this.holders = holders;
        this.units = units;
        this.closing = closing;
        this.clock = clock;
    }

    @Transactional
    ReviewAnswer prepare(Acting.Person person, Mandate mandate, ReviewId id, String remark) {
        var review = reviews.lock(id).orElseThrow(NotFound::new);
        var objection = holders.objection(review.programme(), mandate)
                .or(() -> review.mayBePrepared() && !signedAsItIs(review)
                        ? Optional.empty()
                        : Optional.of(notNow(review)))
                .or(() -> missing(review, remark));
        if (objection.isPresent()) {
            return OpenReview.declined(objection.get());
        }
        var seal = figures.seal(review);
        var snapshot = Snapshot.of(figures.at(review.programme(), review.span(), seal));
        var now = clock.instant();
        snapshots.add(id, seal, snapshot, now, person.fullName());
        reviews.tell(id, "PREPARED", mandate.side(), remark, now, person.fullName());
        reviews.move(review, Review.State.RECONCILED);
        return new ReviewAnswer.Done(id);
    }

    private Optional<ReviewAnswer.Objection> missing(Review review, String remark) {
        var missing = units.missing(review).size();
        return missing > 0 && remark.isBlank()
                ? Optional.of(new ReviewAnswer.Objection.UnitsMissing(missing))
                : Optional.empty();
    }

    /** One has signed and the figures still are what was signed: pinning them anew would only undo the signature. */
    private boolean signedAsItIs(Review review) {
        return review.state() == Review.State.SIGNED
                && snapshots
                        .newest(review.id())
                        .filter(kept -> figures.movedSince(review, kept).isEmpty())
                        .isPresent();
    }

    /** @param incomplete whether it is signed although sections of the report say nothing */
    @Transactional
    ReviewAnswer sign(Acting.Person person, Mandate mandate, ReviewId id, String post, boolean incomplete) {
        mandate.as(Role.LEADER);
        var side = mandate.side();
        var review = reviews.lock(id).orElseThrow(NotFound::new);
        var holder = holders.objection(review.programme(), mandate);
        if (holder.isPresent()) {
            return OpenReview.declined(holder.get());
        }
        var kept = snapshots.newest(id).filter(_ -> review.pinned()).orElse(null);
        if (kept == null) {
            return OpenReview.declined(new ReviewAnswer.Objection.NothingPrepared());
        }
        var before = before(person, kept, side);
        if (before.isPresent()) {
            return OpenReview.declined(before.get());
        }
        if (!review.maySign()) {
            return OpenReview.declined(notNow(review));
        }
        if (VietnamTime.today(clock).isBefore(review.period().last())) {
            return OpenReview.declined(
                    new ReviewAnswer.Objection.DaysToCome(review.period().last()));
        }
        var unready = unready(review, kept, incomplete);
        if (unready.isPresent()) {
            return OpenReview.declined(unready.get());
        }
        return signed(person, post.isBlank() ? ReportForm.headPost(side) : post, review, kept, side);
    }

    private Optional<ReviewAnswer.Objection> unready(Review review, SnapshotTable.Kept kept, boolean incomplete) {
        var moved = figures.movedSince(review, kept);
        if (!moved.isEmpty() || !figures.identical(review, kept)) {
            return Optional.of(new ReviewAnswer.Objection.NoLongerMatches(moved));
        }
        var empty = reviews.unwritten(review.id());
        return empty.isEmpty() || incomplete
                ? Optional.empty()
                : Optional.of(new ReviewAnswer.Objection.SectionsEmpty(empty));
    }

    private static ReviewAnswer.Objection notNow(Review review) {
        return new ReviewAnswer.Objection.NotNow(review.state().words());
    }

    private ReviewAnswer signed(Acting.Person person, String post, Review review, SnapshotTable.Kept kept, Side side) {
        var now = clock.instant();
        snapshots.sign(kept.id(), side, person, post, now);
        reviews.tell(review.id(), "SIGNED", side, "", now, person.fullName());
        if (hasSigned(kept, side.other())) {
            closing.close(review, kept, side, person.fullName());
        } else {
            reviews.move(review, Review.State.SIGNED);
        }
        return new ReviewAnswer.Done(review.id());
    }

    /** A body signs once, and nobody for both. */
    private Optional<ReviewAnswer.Objection> before(Acting.Person person, SnapshotTable.Kept kept, Side side) {
        return hasSigned(kept, side)
                ? Optional.of(new ReviewAnswer.Objection.SignedAlready(side))
                : snapshots.signatures(kept.id()).stream()
                        .filter(signature -> person.account().equals(signature.account()))
                        .findFirst()
                        .map(_ -> new ReviewAnswer.Objection.SamePerson());
    }

    private boolean hasSigned(SnapshotTable.Kept kept, Side side) {
        return snapshots.signatures(kept.id()).stream().anyMatch(signature -> signature.side() == side);
    }
}
