package vn.songhanh.candidate.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Unit;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** For whose persons a unit answers: those of the enterprises that it manages, itself and no other unit. */
@Component
class Reach {

    private final Enterprises enterprises;
    private final Organisation organisation;
    private final Clock clock;

    Reach(Enterprises enterprises, Organisation organisation, Clock clock) {
        this.enterprises = enterprises;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The enterprise as it stood on the day, or today where the day lies ahead. */
    Standing standing(EnterpriseId enterprise, LocalDate on) {
        var today = VietnamTime.today(clock);
        return enterprises.standing(enterprise, on.isAfter(today) ? today : on).orElseThrow(NotFound::new);
    }

    /** The grassroots union of the enterprise on the day of its standing, suspended or not. */
    Optional<Unit> union(Standing standing) {
        return standing.organisation(Line.UNION).flatMap(union -> organisation.unit(union, standing.on()));
    }

    /** The name of the unit that manages the enterprise for the body, as it is called now. */
    String managing(Mandate mandate, Standing standing) {
        return organisation
                .lastUntil(
                        Objects.requireNonNull(standing.managing().get(Line.of(mandate.side()))),
                        VietnamTime.today(clock))
                .orElseThrow(NotFound::new)
                .name();
    }

    /** True for the unit that manages the enterprise, and for the one in which that unit went on. */
    boolean answers(Mandate mandate, Standing standing) {
        var managing = standing.managing().get(Line.of(mandate.side()));
        if (managing == null) {
            return false;
        }
        var now = organisation.successors(managing, VietnamTime.today(clock));
        return managing.equals(mandate.unit())
                || (now.size() == 1 && now.getFirst().unit().equals(mandate.unit()));
    }

    /** Persons are shown to officers and leaders; others have no need to know them. */
    static Mandate reader() {
        var mandate = Voice.mandate();
        return mandate.works() ? mandate : mandate.as(Role.OFFICER);
    }

    /** Whether the one who speaks may see persons at all. The house, which answers for nobody, does not. */
    static boolean knowsPersons() {
        return Voice.speaker().orElse(null) instanceof Acting.Person person
                && person.mandate() != null
                && person.mandate().works();
    }
}
