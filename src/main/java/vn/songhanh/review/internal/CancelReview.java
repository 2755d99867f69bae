package vn.songhanh.review.internal;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.review.ReviewAnswer;
import vn.songhanh.review.ReviewAnswer.Objection;
import vn.songhanh.review.ReviewId;
import vn.songhanh.web.NotFound;

/** Cancels a review that nobody has signed: units owe it nothing more, its story keeps why, and it can be opened anew. */
@Service
class CancelReview {

    private final ReviewTable reviews;
    private final SnapshotTable snapshots;
    private final Holders holders;
    private final Clock clock;

    CancelReview(ReviewTable reviews, SnapshotTable snapshots, Holders holders, Clock clock) {
        this.reviews = reviews;
        this.snapshots = snapshots;
        this.holders = holders;
        this.clock = clock;
    }

    @Transactional
    ReviewAnswer cancel(ReviewId id, String reason) {
        var mandate = Voice.mandate();
        if (!mandate.may(Role.LEADER)) {
            mandate.as(Role.OFFICER);
        }
        var review = reviews.lock(id).orElseThrow(NotFound::new);
        var objection = holders.objection(review.programme(), mandate)
                .or(() -> unsigned(review) ? Optional.empty() : Optional.of(ReviewCycle.notNow(review)))
                .or(() -> reason.isBlank() ? Optional.of(new Objection.ReasonMissing()) : Optional.empty());
        if (objection.isPresent()) {
            return OpenReview.declined(objection.get());
        }
        var by = ReviewCycle.person().fullName();
        reviews.tell(id, "CANCELLED", mandate.side(), reason, clock.instant(), by);
        reviews.move(review, Review.State.CANCELLED);
        return new ReviewAnswer.Done(id);
    }

    /** What a leader has signed stays, even where it was pinned again later. */
    boolean unsigned(Review review) {
        return review.mayBeWritten() && !snapshots.anySigned(review.id());
    }
}
