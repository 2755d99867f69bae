package vn.songhanh.review.internal;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.review.Minutes;
import vn.songhanh.review.ReviewAnswer;
import vn.songhanh.review.ReviewAnswer.Objection;
import vn.songhanh.review.ReviewId;
import vn.songhanh.web.NotFound;

/** Either side explains a difference; the explanation is agreed when the other side stands by it too. */
@Service
class ExplainDifference implements Minutes {

    private final ReviewTable reviews;
    private final ReconciliationMinutes minutes;
    private final ExplanationTable explanations;
    private final Holders holders;
    private final Clock clock;

    ExplainDifference(
            ReviewTable reviews,
            ReconciliationMinutes minutes,
            ExplanationTable explanations,
            Holders holders,
            Clock clock) {
        this.reviews = reviews;
        this.minutes = minutes;
        this.explanations = explanations;
        this.holders = holders;
        this.clock = clock;
    }

    @Override
    @Transactional
    public ReviewAnswer explain(ReviewId id, String key, String words) {
        return explain(id, key, words, newest(id, key));
    }

    @Override
    @Transactional
    public ReviewAnswer agree(ReviewId id, String key) {
        return agree(id, key, newest(id, key));
    }

    private int newest(ReviewId id, String key) {
        var said = explanations
                .newest(reviews.lock(id).orElseThrow(NotFound::new).id())
                .get(key);
        return said == null ? 0 : said.number();
    }

    /** @param seen the version that the writer has seen; 0 for none */
    @Transactional
    ReviewAnswer explain(ReviewId id, String key, String words, int seen) {
        var mandate = atWork();
        var review = reviews.lock(id).orElseThrow(NotFound::new);
        var line = line(review, key);
        var newest = line.explanation();
        var number = newest == null ? 0 : newest.number();
        var objection = objection(review, mandate)
                .or(() -> words.isBlank() ? Optional.of(new Objection.RemarkMissing()) : Optional.empty())
                .or(() -> newest != null && newest.number() != seen
                        ? Optional.of(new Objection.WrittenMeanwhile(key, newest.by(), newest.at(), newest.words()))
                        : Optional.empty());
        if (objection.isPresent()) {
            return OpenReview.declined(objection.get());
        }
        if (newest == null || !newest.words().equals(words)) {
            explanations.write(id, key, number + 1, words, said(mandate));
        }
        return new ReviewAnswer.Done(id);
    }

    /** The other side stands by what was written, in the version it has seen. */
    @Transactional
    ReviewAnswer agree(ReviewId id, String key, int seen) {
        var mandate = atWork();
        var review = reviews.lock(id).orElseThrow(NotFound::new);
        var newest = line(review, key).explanation();
        if (newest == null) {
            throw new NotFound();
        }
        var objection = objection(review, mandate)
                .or(() -> newest.number() == seen
                        ? Optional.empty()
                        : Optional.of(new Objection.WrittenMeanwhile(key, newest.by(), newest.at(), newest.words())));
        if (objection.isPresent()) {
            return OpenReview.declined(objection.get());
        }
        if (!newest.agreed().contains(mandate.side())) {
            explanations.agree(newest.id(), said(mandate));
        }
        return new ReviewAnswer.Done(id);
    }

    private MinutesLine line(Review review, String key) {
        return minutes.lines(review).stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Optional<Objection> objection(Review review, Mandate mandate) {
        return holders.objection(review.programme(), mandate)
                .or(() -> review.mayBeWritten()
                        ? Optional.empty()
                        : Optional.of(new Objection.NotNow(review.state().words())));
    }

    private ExplanationTable.Said said(Mandate mandate) {
        return new ExplanationTable.Said(
                mandate.side(), clock.instant(), ReviewCycle.person().fullName());
    }

    private static Mandate atWork() {
        var mandate = Voice.mandate();
        return mandate.may(Role.LEADER) ? mandate : mandate.as(Role.OFFICER);
    }
}
