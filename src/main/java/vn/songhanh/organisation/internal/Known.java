package vn.songhanh.organisation.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Reorganisation.Objection;
import vn.songhanh.organisation.Unit;

/**
 * A unit as far as the rules of reorganisation ask.
 *
 * @param facts all it ever was, in order of time; never empty
 * @param below what lies directly below it on the day or later; not asked for where it only takes others below it
 * @param above the unit itself and those above it on the day, its root last
 */
record Known(UnitId id, Line line, int version, List<Unit> facts, List<Unit> below, List<UnitId> above) {

    Optional<Unit> on(LocalDate day) {
        return facts.stream()
                .filter(fact -> !fact.from().isAfter(day)
                        && (fact.to() == null || fact.to().isAfter(day)))
                .findFirst();
    }

    /** Its name on the day, else the last one before, else its first. */
    String name(LocalDate day) {
        return facts.stream()
                .filter(fact -> !fact.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(facts.getFirst())
                .name();
    }

    /** Whether something can be told of it on that day: it is there, and nothing later is told already. */
    Optional<Objection> absence(LocalDate day) {
        var first = facts.getFirst();
        var last = facts.getLast();
        if (first.from().isAfter(day)) {
            return Optional.of(new Objection.NotYet(first.name(), first.from()));
        }
        if (last.to() != null && !last.to().isAfter(day)) {
            return Optional.of(new Objection.AlreadyEnded(last.name(), last.to()));
        }
        return Optional.empty();
    }

    /** That it is known to end, on whatever day. */
    Optional<Objection> end() {
        var last = facts.getLast();
        return last.to() == null ? Optional.empty() : Optional.of(new Objection.AlreadyEnded(last.name(), last.to()));
    }

    Optional<Objection> laterFact(LocalDate day) {
        var last = facts.getLast();
        if (last.from().isAfter(day)) {
            return Optional.of(new Objection.LaterFact(name(day), last.from()));
        }
        return last.to() == null ? Optional.empty() : Optional.of(new Objection.LaterFact(last.name(), last.to()));
    }

    /** What lies below it and has no way to go on: a child that something later is told of already. */
    Optional<Objection> laterBelow(LocalDate day) {
        return below.stream()
                .filter(child -> child.from().isAfter(day) || child.to() != null)
                .<Objection>map(
                        child -> new Objection.LaterFact(child.name(), child.to() == null ? child.from() : child.to()))
                .findFirst();
    }
}
