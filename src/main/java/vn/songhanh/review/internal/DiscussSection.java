package vn.songhanh.review.internal;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.review.ReviewAnswer;
import vn.songhanh.review.ReviewAnswer.Objection;
import vn.songhanh.review.ReviewId;
import vn.songhanh.web.NotFound;

/** What the two bodies say about a section: comments, their settlement, and agreement to a text. */
@Service
class DiscussSection {

    private final ReviewTable reviews;
    private final SectionTable sections;
    private final Holders holders;
    private final Clock clock;

    DiscussSection(ReviewTable reviews, SectionTable sections, Holders holders, Clock clock) {
        this.reviews = reviews;
        this.sections = sections;
        this.holders = holders;
        this.clock = clock;
    }

    /** @param answers the comment that this one answers; empty to open a matter */
    @Transactional
    ReviewAnswer comment(ReviewId id, String section, Optional<Long> answers, String words) {
        var mandate = mandate();
        answers.ifPresent(answered -> opened(id, section, answered));
        var objection = objection(reviews.lock(id).orElseThrow(NotFound::new), mandate)
                .or(() -> words.isBlank() ? Optional.of(new Objection.CommentMissing()) : Optional.empty());
        if (objection.isPresent()) {
            return OpenReview.declined(objection.get());
        }
        sections.comment(id, ReviewWords.known(section), answers, words, written(mandate));
        return new ReviewAnswer.Done(id);
    }

    @Transactional
    ReviewAnswer settle(ReviewId id, String section, long comment) {
        var mandate = mandate();
        opened(id, section, comment);
        var objection = objection(reviews.lock(id).orElseThrow(NotFound::new), mandate);
        if (objection.isPresent()) {
            return OpenReview.declined(objection.get());
        }
        sections.settle(comment, written(mandate));
        return new ReviewAnswer.Done(id);
    }

    /** Agrees to the version that was seen; where another one has been written since, that one must be read first. */
    @Transactional
    ReviewAnswer agree(ReviewId id, String section, int seen) {
        var mandate = mandate();
        var review = reviews.lock(id).orElseThrow(NotFound::new);
        var newest = sections.versions(id, ReviewWords.known(section)).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
        var objection = objection(review, mandate)
                .or(() -> newest.number() == seen
                        ? Optional.empty()
                        : Optional.of(
                                new Objection.WrittenMeanwhile(section, newest.by(), newest.at(), newest.words())));
        if (objection.isPresent()) {
            return OpenReview.declined(objection.get());
        }
        sections.agree(id, section, seen, written(mandate));
        return new ReviewAnswer.Done(id);
    }

    /** Officers and leaders of the two bodies, until the first signature. */
    private Optional<Objection> objection(Review review, Mandate mandate) {
        return holders.objection(review.programme(), mandate)
                .or(() -> review.mayBeWritten() ? Optional.empty() : Optional.of(ReviewCycle.notNow(review)));
    }

    private static Mandate mandate() {
        var mandate = Voice.mandate();
        return mandate.may(Role.LEADER) ? mandate : mandate.as(Role.OFFICER);
    }

    private void opened(ReviewId id, String section, long comment) {
        if (sections.comments(id, section).stream().noneMatch(one -> one.id() == comment && one.answers() == null)) {
            throw new NotFound();
        }
    }

    private SectionTable.Written written(Mandate mandate) {
        return new SectionTable.Written(
                mandate.side(), clock.instant(), ReviewCycle.person().fullName());
    }
}
