package vn.songhanh.review.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.programme.ProgrammeId;
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
    private final Clock clock;

    ReviewCycle(ReviewTable reviews, OpenReview opening, SignReview signing, Clock clock) {
        this.reviews = reviews;
        this.opening = opening;
        this.signing = signing;
        this.clock = clock;
    }

    @Override
    @Transactional
    public ReviewAnswer open(ProgrammeId programme, int year, LocalDate cutoff) {
        return opening.open(person(), Voice.mandate(Role.OFFICER), programme, year, cutoff);
    }

    @Override
    @Transactional
    public ReviewAnswer write(ReviewId id, String section, String words) {
        var mandate = Voice.mandate(Role.OFFICER);
        var review = reviews.byId(id).orElseThrow(NotFound::new);
        if (!review.mayBeWritten()) {
            return notNow(review);
        }
        var number = reviews.texts(id).stream()
                .filter(text -> text.section().equals(section))
                .mapToInt(ReviewTable.Text::number)
                .max()
                .orElse(0);
        reviews.write(id, section, number + 1, words, mandate.side(), clock.instant(), person().fullName());
        return new ReviewAnswer.Done(id);
    }

    @Override
    @Transactional
    public ReviewAnswer submit(ReviewId id) {
        var mandate = Voice.mandate(Role.OFFICER);
        var review = reviews.lock(id).orElseThrow(NotFound::new);
        if (!review.maySubmit(mandate.side())) {
            return notNow(review);
        }
        tell(id, "SUBMITTED", mandate, "");
        reviews.move(review, review.afterSubmission(mandate.side()));
        return new ReviewAnswer.Done(id);
    }

    @Override
    @Transactional
    public ReviewAnswer giveBack(ReviewId id, String remark) {
        var mandate = Voice.mandate();
        var review = reviews.lock(id).orElseThrow(NotFound::new);
        if (!review.mayBePrepared()) {
            return notNow(review);
        }
        tell(id, "RETURNED", mandate, remark);
        reviews.move(review, Review.State.OPEN);
        return new ReviewAnswer.Done(id);
    }

    @Override
    @Transactional
    public ReviewAnswer prepare(ReviewId id) {
        return signing.prepare(person(), Voice.mandate(Role.OFFICER), id);
    }

    @Override
    @Transactional
    public ReviewAnswer sign(ReviewId id) {
        return signing.sign(person(), Voice.mandate(), id);
    }

    private void tell(ReviewId id, String act, Mandate mandate, String remark) {
        reviews.tell(id, act, mandate.side(), remark, clock.instant(), person().fullName());
    }

    private static ReviewAnswer notNow(Review review) {
        return OpenReview.declined(
                new ReviewAnswer.Objection.NotNow(review.state().words()));
    }

    private static Acting.Person person() {
        Voice.mandate();
        return (Acting.Person) Voice.speaker().orElseThrow();
    }
}
