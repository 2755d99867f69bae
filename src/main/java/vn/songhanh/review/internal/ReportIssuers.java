package vn.songhanh.review.internal;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.paper.Letterhead;
import vn.songhanh.paper.Letterheads;
import vn.songhanh.programme.Programme;

/** Who issues the joint report: the holders of both sides on its date, the leading one first. */
@Component
class ReportIssuers {

    private final Letterheads letterheads;
    private final Holders holders;

    ReportIssuers(Letterheads letterheads, Holders holders) {
        this.letterheads = letterheads;
        this.holders = holders;
    }

    Heads on(Programme programme, Side lead, LocalDate date) {
        return new Heads(lead, letterhead(programme, lead, date), letterhead(programme, lead.other(), date));
    }

    /** The city or province in whose name the date stands. */
    String place(Heads heads, LocalDate date) {
        return letterheads.place(heads.ofLead().name(), date);
    }

    /** In whose series the numbers of the side are taken. */
    UnitId issuer(Programme programme, Side side, LocalDate date) {
        return holders.named(programme, side, date);
    }

    private Letterhead letterhead(Programme programme, Side side, LocalDate date) {
        return letterheads.of(issuer(programme, side, date), side, date);
    }
}
