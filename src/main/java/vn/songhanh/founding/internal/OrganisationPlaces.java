package vn.songhanh.founding.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Unit;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** In which enterprises an organisation is, and who may tell what happens to it. */
@Component
class OrganisationPlaces {

    private final Organisation organisation;
    private final Enterprises enterprises;
    private final Rights rights;
    private final Clock clock;

    OrganisationPlaces(Organisation organisation, Enterprises enterprises, Rights rights, Clock clock) {
        this.organisation = organisation;
        this.enterprises = enterprises;
        this.rights = rights;
        this.clock = clock;
    }

    LocalDate today() {
        return VietnamTime.today(clock);
    }

    /** The organisation as it is today, or as it was last. */
    Unit unit(UnitId id) {
        return organisation
                .lastUntil(id, today())
                .filter(unit -> unit.kind().grassroots())
                .orElseThrow(NotFound::new);
    }

    /** Its enterprises on a day, the one in which it was first before the others. */
    List<Standing> of(Unit unit, LocalDate on) {
        return between(unit, on, on);
    }

    /** Those in which it was on some day of the month, as they stood at its end. */
    List<Standing> in(Unit unit, YearMonth month) {
        return between(unit, month.atDay(1), month.atEndOfMonth());
    }

    /** Those in which it is or ever was. */
    List<Standing> ever(Unit unit) {
        return between(unit, LocalDate.MIN, today());
    }

    private List<Standing> between(Unit unit, LocalDate first, LocalDate last) {
        return enterprises.organisedBetween(unit.id(), first, last).stream()
                .flatMap(enterprise -> enterprises.standing(enterprise, last).stream())
                .toList();
    }

    /** Those of the day before that are still its enterprises today, in the same order. */
    List<Standing> throughoutFrom(Unit unit, LocalDate day) {
        var now = enterprises.organisedIn(unit.id(), today());
        return of(unit, day.minusDays(1)).stream()
                .filter(one -> now.contains(one.id()))
                .toList();
    }

    /** The enterprise is in the organisation no more; false where its end there was recorded before. */
    boolean left(Unit unit, Standing leaving, LocalDate from) {
        return enterprises.organisationLeft(leaving.id(), unit.id(), from);
    }

    boolean may(Mandate mandate, Unit unit, Standing standing) {
        return Rights.lineOf(mandate.side()) == unit.line() && rights.reaches(mandate, Subject.of(standing));
    }
}
