package vn.songhanh.enterprise.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Succession;

/**
 * Where an enterprise lies through the reorganisations of the territory. A ward that went wholly into another takes it along; where a
 * ward was divided only people can tell, so from then on nothing is said.
 */
@Component
class Stays {

    private final Organisation organisation;

    Stays(Organisation organisation) {
        this.organisation = organisation;
    }

    /** In one ward for a time. */
    record Stay(UnitId ward, LocalDate from, @Nullable LocalDate to) {}

    /** From the day on in the ward that a list names, which may have ended by then or begin only later. */
    List<Stay> from(UnitId ward, LocalDate from) {
        var stays = new ArrayList<Stay>();
        var since = beginning(ward, from);
        var current = organisation
                .unit(ward, since)
                .map(_ -> ward)
                .or(() -> Succession.whole(organisation.successors(ward, from)));
        while (current.isPresent()) {
            var unit = current.get();
            var end = end(unit, since);
            stays.add(new Stay(unit, since, end.orElse(null)));
            if (end.isEmpty()) {
                return stays;
            }
            since = end.get();
            current = Succession.whole(organisation.successors(unit, since));
        }
        return stays;
    }

    /** The day itself where the unit exists on it, else the first one after on which it does; the day where it never does. */
    LocalDate beginning(UnitId unit, LocalDate from) {
        return organisation.unit(unit, from).isPresent()
                ? from
                : days(unit, from)
                        .filter(day -> organisation.unit(unit, day).isPresent())
                        .findFirst()
                        .orElse(from);
    }

    private Optional<LocalDate> end(UnitId unit, LocalDate after) {
        return days(unit, after)
                .filter(day -> organisation.unit(unit, day).isEmpty())
                .findFirst();
    }

    /** The days on which something happened to the unit, in order. */
    private Stream<LocalDate> days(UnitId unit, LocalDate after) {
        return organisation.history(unit).stream()
                .map(event -> event.decision().effectiveOn())
                .filter(day -> day.isAfter(after))
                .distinct()
                .sorted();
    }
}
