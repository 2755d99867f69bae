package vn.songhanh.membership.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.Refused;

/**
 * Who tells the months of a union: officers of the union side at the union or above it, and at the organisation that holds the
 * side of the programme. The Party side reads and confirms. The house tells all, from the console.
 */
@Component
class Rights {

    private final Organisation organisation;
    private final Programmes programmes;
    private final Clock clock;

    Rights(Organisation organisation, Programmes programmes, Clock clock) {
        this.organisation = organisation;
        this.programmes = programmes;
        this.clock = clock;
    }

    static boolean mayTell(Mandate mandate) {
        return mandate.side() == Side.UNION && mandate.may(Role.OFFICER);
    }

    void demand() {
        if (mandate().filter(mandate -> !mayTell(mandate)).isPresent()) {
            throw new Refused(
                    HttpStatus.FORBIDDEN,
                    Words.of(
                            "Số đoàn viên do cán bộ công đoàn ghi; Bên Đảng xem và xác nhận trong sổ cái.",
                            "Officers of the union side tell the members; the Party side reads and confirms in the"
                                    + " ledger."));
        }
    }

    /** The units below which this person tells, then and now; empty where everywhere. */
    Optional<Set<UnitId>> reach(YearMonth month) {
        var today = VietnamTime.today(clock);
        return mandate().filter(mandate -> !holds(mandate, today)).map(mandate -> {
            var units = new HashSet<UnitId>();
            for (var day : List.of(month.atEndOfMonth(), today)) {
                organisation.subtree(mandate.unit(), day).forEach(unit -> units.add(unit.id()));
            }
            return units;
        });
    }

    /** The units whose unions this person tells in a month. */
    Set<UnitId> units(YearMonth month) {
        return reach(month)
                .orElseGet(() -> root(month.atEndOfMonth()).stream()
                        .flatMap(root -> organisation.subtree(root, month.atEndOfMonth()).stream())
                        .map(unit -> unit.id())
                        .collect(HashSet::new, Set::add, Set::addAll));
    }

    /** The unit whose unions somebody sees first: their own on the union line, the holder of the programme for the others. */
    UnitId top(Mandate mandate, LocalDate on) {
        return holds(mandate, on) || mandate.side() != Side.UNION ? root(on).orElse(mandate.unit()) : mandate.unit();
    }

    /** The top of the union line. */
    Optional<UnitId> root(LocalDate on) {
        return programmes
                .inForce(on)
                .flatMap(programme -> programme.holder(Side.UNION, on))
                .map(unit -> {
                    var path = organisation.path(unit, on);
                    return path.isEmpty() ? unit : path.getLast();
                });
    }

    private boolean holds(Mandate mandate, LocalDate on) {
        return programmes
                .inForce(on)
                .filter(programme -> programme.heldBy(Side.UNION, mandate.unit(), on))
                .isPresent();
    }

    /** Empty for the house. */
    private static Optional<Mandate> mandate() {
        return Voice.speaker().orElse(null) instanceof Acting.House ? Optional.empty() : Optional.of(Voice.mandate());
    }
}
