package vn.songhanh.review.internal;

import java.time.Clock;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import vn.songhanh.document.Profile;
import vn.songhanh.document.Profiles;
import vn.songhanh.programme.Programme;
import vn.songhanh.time.Period;
import vn.songhanh.time.VietnamTime;

/** Draws up a report that has no number yet, as of today; it is marked as a draft. */
@Component
class DraftReport {

    private final GatherReport gathering;
    private final ReportPress press;
    private final Clock clock;

    DraftReport(GatherReport gathering, ReportPress press, Clock clock) {
        this.gathering = gathering;
        this.press = press;
        this.clock = clock;
    }

    /** The profile in force today: the lead side's. */
    Profile inForce() {
        return Profiles.inForce(Profile.Family.PARTY, VietnamTime.today(clock));
    }

    Reports.Printed of(Programme programme, Period year, Profile profile, ReportKind kind) {
        var document = ReportDocument.of(
                gathering.of(programme, year, VietnamTime.today(clock), OptionalInt.empty()), profile);
        return new Reports.Printed(document.numberAndSymbol(), true, press.print(document, kind));
    }
}
