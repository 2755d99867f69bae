package vn.songhanh.paper.internal;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.document.DocumentType;
import vn.songhanh.document.Numbering;
import vn.songhanh.document.Numbering.Series;
import vn.songhanh.document.Profile;
import vn.songhanh.document.Profiles;
import vn.songhanh.paper.PaperNumbers;
import vn.songhanh.paper.internal.Terms.Run;

/** Gives papers their numbers, out of the series that runs on their day. */
@Service
class NumberBook implements PaperNumbers {

    private final Numbering numbering;
    private final TermTable terms;
    private final GivenTable given;

    NumberBook(Numbering numbering, TermTable terms, GivenTable given) {
        this.numbering = numbering;
        this.terms = terms;
        this.given = given;
    }

    /** A series and the days along which it runs. */
    private record Running(Series series, Run days) {}

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Taken take(UnitId issuer, Side side, DocumentType type, LocalDate on) {
        var running = running(issuer, side, type, on);
        var before = given.last(running.series(), running.days());
        if (before > numbering.last(running.series())) {
            var _ = numbering.continueAfter(running.series(), before);
        }
        var number = numbering.take(running.series());
        given.add(running.series(), number, on);
        return new Taken(running.series().run(), number);
    }

    /** How far the series has come that runs on the day; 0 while it has not begun. */
    Taken last(UnitId issuer, Side side, DocumentType type, LocalDate on) {
        var running = running(issuer, side, type, on);
        return new Taken(running.series().run(), last(running));
    }

    /** False where the series has come as far itself; it then stays as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean continueAfter(UnitId issuer, Side side, DocumentType type, LocalDate on, int number) {
        var running = running(issuer, side, type, on);
        if (number <= last(running) || !numbering.continueAfter(running.series(), number)) {
            return false;
        }
        given.add(running.series(), number, on);
        return true;
    }

    private int last(Running running) {
        return Math.max(numbering.last(running.series()), given.last(running.series(), running.days()));
    }

    private Running running(UnitId issuer, Side side, DocumentType type, LocalDate on) {
        var profile = Profiles.inForce(side == Side.PARTY ? Profile.Family.PARTY : Profile.Family.ADMINISTRATIVE, on);
        var term = terms.of(issuer).on(on);
        var days = switch (profile.series()) {
            case TERM -> term;
            case CALENDAR_YEAR -> Run.year(on);
        };
        return new Running(Series.of(profile, issuer, type, on, term.name()), days);
    }
}
