package vn.songhanh.review.internal;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.document.Profile;
import vn.songhanh.programme.Programme;
import vn.songhanh.time.VietnamTime;

/** Draws up a report that has no number yet, as of today; it is marked as a draft. */
@Component
class DraftReport {

    private final GatherReport gathering;
    private final Clock clock;

    DraftReport(GatherReport gathering, Clock clock) {
        this.gathering = gathering;
        this.clock = clock;
    }

    /** In the form that was chosen, as its rule stands today. */
    OfficialDocument of(Programme programme, Span span, ReportForm form) {
        return of(programme, span, form, form.profile(VietnamTime.today(clock)));
    }

    OfficialDocument of(Programme programme, Span span, ReportForm form, Profile profile) {
        return ReportDocument.of(
                gathering.of(programme, span, VietnamTime.today(clock), OptionalInt.empty(), form, Optional.empty()),
                profile);
    }
}
