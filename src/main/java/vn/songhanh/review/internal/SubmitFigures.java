package vn.songhanh.review.internal;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.review.ReviewAnswer;
import vn.songhanh.review.ReviewAnswer.Objection;
import vn.songhanh.review.ReviewId;
import vn.songhanh.review.Submissions;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** A unit submits its figures, the body above takes them or gives them back. */
@Service
class SubmitFigures implements Submissions {

    private final ReviewTable reviews;
    private final SubmissionTable submissions;
    private final ReviewFigures figures;
    private final Holders holders;
    private final Clock clock;

    SubmitFigures(
            ReviewTable reviews, SubmissionTable submissions, ReviewFigures figures, Holders holders, Clock clock) {
        this.reviews = reviews;
        this.submissions = submissions;
        this.figures = figures;
        this.holders = holders;
        this.clock = clock;
    }

    @Override
    @Transactional
    public ReviewAnswer send(ReviewId id, String remark) {
        var mandate = atWork();
        var review = reviews.lock(id).orElseThrow(NotFound::new);
        var asked = submissions.of(id, mandate.unit());
        if (asked.isEmpty()) {
            return OpenReview.declined(new Objection.NotAsked());
        }
        if (!review.takesSubmissions()) {
            return OpenReview.declined(new Objection.NotNow(review.state().words()));
        }
        if (!asked.get().maySend()) {
            return OpenReview.declined(new Objection.AcceptedAlready());
        }
        var due = review.unitsDue();
        var position = figures.position();
        submissions.add(
                id,
                new SubmissionTable.New(
                        mandate.unit(),
                        asked.get().versions().size() + 1,
                        position,
                        figures.ofUnit(review, mandate.unit(), position),
                        remark,
                        due != null && VietnamTime.today(clock).isAfter(due)),
                clock.instant(),
                ReviewCycle.person().fullName());
        return new ReviewAnswer.Done(id);
    }

    @Override
    @Transactional
    public ReviewAnswer accept(ReviewId id, UnitId unit) {
        return answer(id, unit, true, "");
    }

    @Override
    @Transactional
    public ReviewAnswer giveBack(ReviewId id, UnitId unit, String reason) {
        return answer(id, unit, false, reason);
    }

    private ReviewAnswer answer(ReviewId id, UnitId unit, boolean accepted, String reason) {
        var mandate = atWork();
        var review = reviews.lock(id).orElseThrow(NotFound::new);
        var asked = submissions.of(id, unit).orElseThrow(NotFound::new);
        var objection = objection(review, asked, mandate, accepted, reason);
        if (objection.isPresent()) {
            return OpenReview.declined(objection.get());
        }
        submissions.answer(
                asked.newest().orElseThrow().id(),
                new AskedUnit.Answer(
                        accepted, reason, clock.instant(), ReviewCycle.person().fullName()));
        return new ReviewAnswer.Done(id);
    }

    private Optional<Objection> objection(
            Review review, AskedUnit asked, Mandate mandate, boolean accepted, String reason) {
        if (asked.side() != mandate.side() || !holders.holds(review.programme(), mandate)) {
            return Optional.of(new Objection.NotTheHolder(asked.side()));
        }
        if (!review.takesSubmissions()) {
            return Optional.of(new Objection.NotNow(review.state().words()));
        }
        if (!asked.waits()) {
            return Optional.of(new Objection.NothingToAnswer());
        }
        return accepted || !reason.isBlank() ? Optional.empty() : Optional.of(new Objection.RemarkMissing());
    }

    private static Mandate atWork() {
        var mandate = Voice.mandate();
        return mandate.may(Role.LEADER) ? mandate : mandate.as(Role.OFFICER);
    }
}
