package vn.songhanh.review.internal;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.document.Press;
import vn.songhanh.review.NewReview;
import vn.songhanh.review.ReviewAnswer;
import vn.songhanh.review.ReviewId;
import vn.songhanh.review.Reviews;
import vn.songhanh.web.NotFound;

/** The face of the module: each act by the person who speaks. */
@Service
class ReviewCycle implements Reviews {

    private final ReviewTable reviews;
    private final OpenReview opening;
    private final SignReview signing;
    private final Press press;
    private final WriteSection writing;
    private final Holders holders;
    private final Clock clock;

    ReviewCycle(
            ReviewTable reviews,
            OpenReview opening,
            SignReview signing,
            Press press,
            WriteSection writing,
            Holders holders,
            Clock clock) {
        this.reviews = reviews;
        this.opening = opening;
        this.signing = signing;
        this.press = press;
        this.writing = writing;
        this.holders = holders;
        this.clock = clock;
    }

    @Override
    @Transactional
    public ReviewAnswer open(NewReview review) {
        return opening.open(person(), Voice.mandate(Role.OFFICER), review);
    }

    @Override
    @Transactional
    public ReviewAnswer write(ReviewId id, String section, String words) {
        return writing.write(id, section, words);
    }

    @Override
    @Transactional
    public ReviewAnswer submit(ReviewId id) {
        var mandate = Voice.mandate(Role.OFFICER);
        var review = reviews.lock(id).orElseThrow(NotFound::new);
        var objection = holders.objection(review.programme(), mandate)
                .or(() -> review.maySubmit(mandate.side()) ? Optional.empty() : Optional.of(notNow(review)));
        if (objection.isPresent()) {
            return OpenReview.declined(objection.get());
        }
        tell(id, "SUBMITTED", mandate, "");
        reviews.move(review, review.afterSubmission(mandate.side()));
        return new ReviewAnswer.Done(id);
    }

    @Override
    @Transactional
    public ReviewAnswer giveBack(ReviewId id, String remark) {
        var mandate = Voice.mandate();
        if (!mandate.may(Role.LEADER)) {
            mandate.as(Role.OFFICER);
        }
        var review = reviews.lock(id).orElseThrow(NotFound::new);
        var objection = holders.objection(review.programme(), mandate)
                .or(() -> review.mayBeGivenBack() ? Optional.empty() : Optional.of(notNow(review)))
                .or(() ->
                        remark.isBlank() ? Optional.of(new ReviewAnswer.Objection.RemarkMissing()) : Optional.empty());
        if (objection.isPresent()) {
            return OpenReview.declined(objection.get());
        }
        tell(id, "RETURNED", mandate, remark);
        reviews.move(review, Review.State.OPEN);
        return new ReviewAnswer.Done(id);
    }

    @Override
    @Transactional
    public ReviewAnswer prepare(ReviewId id, String remark) {
        return signing.prepare(person(), Voice.mandate(Role.OFFICER), id, remark);
    }

    @Override
    public ReviewAnswer sign(ReviewId id) {
        return sign(id, "", false);
    }

    /**
     * Signs the snapshot.
     *
     * @param post in which the leader signs; empty for the head of the body
     * @param incomplete whether it is signed although sections of the report say nothing
     */
    ReviewAnswer sign(ReviewId id, String post, boolean incomplete) {
        return press.issuing(() -> signing.sign(person(), Voice.mandate(), id, post, incomplete));
    }

    private void tell(ReviewId id, String act, Mandate mandate, String remark) {
        reviews.tell(id, act, mandate.side(), remark, clock.instant(), person().fullName());
    }

    static ReviewAnswer.Objection notNow(Review review) {
        return new ReviewAnswer.Objection.NotNow(review.state().words());
    }

    static Acting.Person person() {
        Voice.mandate();
        return (Acting.Person) Voice.speaker().orElseThrow();
    }
}
