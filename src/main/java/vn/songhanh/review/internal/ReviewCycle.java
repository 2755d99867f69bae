package vn.songhanh.review.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
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
    private final Holders holders;
    private final Clock clock;

    ReviewCycle(ReviewTable reviews, OpenReview opening, SignReview signing, Holders holders, Clock clock) {
        this.reviews = reviews;
        this.opening = opening;
        this.signing = signing;
        this.holders = holders;
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
        var locked = reviews.lock(id).orElseThrow(NotFound::new);
        return write(locked.id(), section, words, newest(id, section).number());
    }

    /** Writes over the version that the writer has seen, and over no other. */
    @Transactional
    ReviewAnswer write(ReviewId id, String section, String words, int seen) {
        var mandate = Voice.mandate(Role.OFFICER);
        var review = reviews.lock(id).orElseThrow(NotFound::new);
        var objection = holders.objection(review.programme(), mandate)
                .or(() -> review.mayBeWritten() ? Optional.empty() : Optional.of(notNow(review)));
        if (objection.isPresent()) {
            return OpenReview.declined(objection.get());
        }
        var newest = newest(id, section);
        if (newest.number() != seen && !newest.words().equals(words)) {
            return OpenReview.declined(
                    new ReviewAnswer.Objection.WrittenMeanwhile(section, newest.by(), newest.at(), newest.words()));
        }
        if (!newest.words().equals(words)) {
            reviews.write(
                    id, section, newest.number() + 1, words, mandate.side(), clock.instant(), person().fullName());
        }
        return new ReviewAnswer.Done(id);
    }

    private ReviewTable.Text newest(ReviewId id, String section) {
        if (!ReviewWords.SECTIONS.contains(section)) {
            throw new NotFound();
        }
        return reviews.texts(id).stream()
                .filter(text -> text.section().equals(section))
                .findFirst()
                .orElseGet(() -> new ReviewTable.Text(section, 0, "", Side.PARTY, Instant.EPOCH, ""));
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

    private static ReviewAnswer.Objection notNow(Review review) {
        return new ReviewAnswer.Objection.NotNow(review.state().words());
    }

    static Acting.Person person() {
        Voice.mandate();
        return (Acting.Person) Voice.speaker().orElseThrow();
    }
}
