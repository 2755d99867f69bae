package vn.songhanh.membership.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.UnitNames;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.time.Period;

/** Takes one book off the shelf. */
@Component
class Reading {

    private final Shelf shelf;
    private final Programmes programmes;
    private final UnitNames names;

    Reading(Shelf shelf, Programmes programmes, UnitNames names) {
        this.shelf = shelf;
        this.programmes = programmes;
        this.names = names;
    }

    Optional<Programme> programme(YearMonth month) {
        return programmes.inForce(month.atEndOfMonth());
    }

    Optional<Programme> programme(LocalDate day) {
        return programmes.inForce(day);
    }

    /** The book as it stood on a day, of a union that lived then. */
    Optional<Book> book(Programme programme, UnitId union, LocalDate on) {
        return shelf.books(programme, Period.day(on), YearMonth.from(on), List.of(union)).stream()
                .filter(book -> book.union().id().equals(union))
                .findFirst();
    }

    /** The book as it stood at the end of a month, of a union that lived in the programme up to then. */
    Optional<Book> book(Programme programme, UnitId union, YearMonth month) {
        var lived = Period.of(programme.term().first(), month.atEndOfMonth());
        return shelf.books(programme, lived, month, List.of(union)).stream()
                .filter(book -> book.union().id().equals(union))
                .findFirst();
    }

    String name(@Nullable UnitId unit, YearMonth month) {
        return unit == null
                ? ""
                : names.namesOn(month.atEndOfMonth(), List.of(unit)).getOrDefault(unit, "");
    }
}
