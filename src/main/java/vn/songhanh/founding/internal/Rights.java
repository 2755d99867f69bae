package vn.songhanh.founding.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.founding.Objection;
import vn.songhanh.founding.Objective;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Unit;
import vn.songhanh.programme.Programmes;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.time.VietnamTime;

/**
 * Who may move a case: officers of the side of its objective; contacts either side. The two bodies that hold the programme
 * reach every case, a unit below them those managed within it.
 */
@Component
class Rights {

    private final Programmes programmes;
    private final Organisation organisation;
    private final Enterprises enterprises;
    private final Clock clock;

    Rights(Programmes programmes, Organisation organisation, Enterprises enterprises, Clock clock) {
        this.programmes = programmes;
        this.organisation = organisation;
        this.enterprises = enterprises;
        this.clock = clock;
    }

    /** What speaks against a step; the one who says when is judged by that day and by today. */
    Optional<Objection> against(Mandate mandate, Objective objective, boolean eitherSide, Subject subject) {
        if (!eitherSide && mandate.side() != objective.side()) {
            return Optional.of(new Objection.OtherSide(objective.side()));
        }
        return reaches(mandate, subject) ? Optional.empty() : Optional.of(new Objection.OtherUnit());
    }

    /** True when the unit for which the person acts holds the programme or manages what the case is about. */
    boolean reaches(Mandate mandate, Subject subject) {
        var today = VietnamTime.today(clock);
        return manages(mandate, subject.managing(), subject.on())
                || holds(mandate, subject.on())
                || (!subject.on().equals(today) && (holds(mandate, today) || managesNow(mandate, subject, today)));
    }

    /** The text by which a unit can recognise or decide no more on the day, since its level has ended. */
    Optional<Rule> endedLevel(UnitId above, LocalDate on) {
        return organisation.endedLevel(above, on);
    }

    Optional<Unit> unit(UnitId unit, LocalDate on) {
        return organisation.unit(unit, on);
    }

    private boolean holds(Mandate mandate, LocalDate on) {
        return programmes
                .inForce(on)
                .flatMap(programme -> programme.holder(mandate.side(), on))
                .filter(mandate.unit()::equals)
                .isPresent();
    }

    private boolean managesNow(Mandate mandate, Subject subject, LocalDate today) {
        return subject.enterprise()
                .map(id -> enterprises.standing(id, today).map(Standing::managing))
                .orElseGet(() -> Optional.of(subject.managing()))
                .filter(managing -> manages(mandate, managing, today))
                .isPresent();
    }

    private boolean manages(Mandate mandate, Map<Line, UnitId> managing, LocalDate on) {
        var unit = managing.get(lineOf(mandate.side()));
        return unit != null && organisation.within(unit, mandate.unit(), on);
    }

    static Line lineOf(Side side) {
        return switch (side) {
            case PARTY -> Line.PARTY;
            case UNION -> Line.UNION;
        };
    }
}
