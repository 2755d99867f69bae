package vn.songhanh.membership.internal;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Unit;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.time.Period;

/** Goes round the unions of a unit. */
@Component
class Rounds {

    private static final int YEAR = 12;

    private final Shelf shelf;
    private final Organisation organisation;
    private final Programmes programmes;

    Rounds(Shelf shelf, Organisation organisation, Programmes programmes) {
        this.shelf = shelf;
        this.organisation = organisation;
        this.programmes = programmes;
    }

    /** Empty where no programme was in force, or the unit was not there. */
    Optional<Round> of(YearMonth month, UnitId unit) {
        var day = month.atEndOfMonth();
        return programmes
                .inForce(day)
                .flatMap(programme -> organisation.unit(unit, day).map(top -> round(programme, month, top)));
    }

    private Round round(Programme programme, YearMonth month, Unit top) {
        var units = organisation.subtree(top.id(), month.atEndOfMonth());
        Set<UnitId> ids = units.stream().map(Unit::id).collect(Collectors.toSet());
        var first = first(programme, month);
        var lived = Period.of(first.atDay(1), month.atEndOfMonth());
        return new Round(month, first, top, units, shelf.books(programme, lived, month, ids));
    }

    /** A year is drawn, but never more than the programme has. */
    static YearMonth first(Programme programme, YearMonth month) {
        var year = month.minusMonths(YEAR - 1L);
        var begun = YearMonth.from(programme.term().first());
        return year.isBefore(begun) ? begun : year;
    }
}
