package vn.songhanh.review.internal;

import java.time.Clock;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.document.DocumentFormat;
import vn.songhanh.document.Printer;
import vn.songhanh.document.Profile;
import vn.songhanh.programme.Programme;
import vn.songhanh.time.Period;
import vn.songhanh.time.VietnamTime;

/** Draws up a report that has no number yet, as of today; it is marked as a draft. */
@Component
class DraftReport {

    private final GatherReport gathering;
    private final Printer press;
    private final Clock clock;

    DraftReport(GatherReport gathering, Printer press, Clock clock) {
        this.gathering = gathering;
        this.press = press;
        this.clock = clock;
    }

    /** In the form that was chosen, as its rule stands today. */
    Reports.Printed of(Programme programme, Period year, ReportForm form, DocumentFormat kind) {
        return of(programme, year, form.lead(), form.profile(VietnamTime.today(clock)), kind);
    }

    Reports.Printed of(Programme programme, Period year, Side lead, Profile profile, DocumentFormat kind) {
        var document = ReportDocument.of(
                gathering.of(programme, year, VietnamTime.today(clock), OptionalInt.empty(), lead), profile);
        return new Reports.Printed(document.numberAndSymbol(), true, press.print(document, kind));
    }
}
