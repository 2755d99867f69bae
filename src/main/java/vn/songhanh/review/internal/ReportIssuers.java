package vn.songhanh.review.internal;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.document.OfficialDocument.Body;
import vn.songhanh.document.OfficialDocument.Issuers;
import vn.songhanh.paper.Letterheads;
import vn.songhanh.programme.Programme;

/** Who issues the joint report: the holders of both sides on its date, the leading one first. */
@Component
class ReportIssuers {

    private final Letterheads letterheads;

    ReportIssuers(Letterheads letterheads) {
        this.letterheads = letterheads;
    }

    Issuers on(Programme programme, Side lead, LocalDate date) {
        return Issuers.jointly(body(programme, lead, date), body(programme, lead.other(), date));
    }

    /** The city or province in whose name the date stands. */
    String place(Issuers issuers, LocalDate date) {
        return letterheads.place(issuers.lead().name(), date);
    }

    private Body body(Programme programme, Side side, LocalDate date) {
        return letterheads
                .of(programme.holder(side, date).orElseThrow(), side, date)
                .body();
    }
}
