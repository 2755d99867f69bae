package vn.songhanh.review.internal;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.review.ReviewAnswer;
import vn.songhanh.review.ReviewId;
import vn.songhanh.web.NotFound;

/** Chooses who leads the report and whose rule it follows, until the first signature. */
@Service
class ChooseReportForm {

    private final ReviewTable reviews;
    private final ReportFormTable forms;
    private final Holders holders;
    private final Clock clock;

    ChooseReportForm(ReviewTable reviews, ReportFormTable forms, Holders holders, Clock clock) {
        this.reviews = reviews;
        this.forms = forms;
        this.holders = holders;
        this.clock = clock;
    }

    @Transactional
    ReviewAnswer choose(ReviewId id, ReportForm form) {
        var mandate = Voice.mandate(Role.OFFICER);
        var review = reviews.lock(id).orElseThrow(NotFound::new);
        var objection = holders.objection(review.programme(), mandate)
                .or(() -> review.mayBeWritten() ? Optional.empty() : Optional.of(ReviewCycle.notNow(review)));
        if (objection.isEmpty() && !form.fits()) {
            objection = Optional.of(new ReviewAnswer.Objection.RecipientsWithoutRoom());
        }
        if (objection.isPresent()) {
            return OpenReview.declined(objection.get());
        }
        if (!forms.of(id).equals(form)) {
            forms.choose(id, form, clock.instant(), ReviewCycle.person().fullName());
        }
        return new ReviewAnswer.Done(id);
    }
}
