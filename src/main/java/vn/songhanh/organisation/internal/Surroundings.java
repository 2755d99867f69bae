package vn.songhanh.organisation.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.rulebook.Rule;

/**
 * What the rules see of the trees.
 *
 * @param units every unit that the reorganisation names and that exists at all
 * @param holders the facts of units on its line that hold one of its codes on its day or later
 * @param endedLevels the kinds whose level is no more on its day, each with the text that says so
 * @param otherNames the kinds that are not called so on its day, likewise
 */
record Surroundings(
        Map<UnitId, Known> units, List<Unit> holders, Map<UnitKind, Rule> endedLevels, Map<UnitKind, Rule> otherNames) {

    Optional<Known> of(UnitId unit) {
        return Optional.ofNullable(units.get(unit));
    }

    String name(UnitId unit, LocalDate day) {
        return of(unit).map(known -> known.name(day)).orElse("#" + unit);
    }

    /** The unit that holds the code and does not give it up in the same breath. */
    Optional<Unit> holder(String code, Set<UnitId> givingUp) {
        return holders.stream()
                .filter(holder -> holder.code().equals(code) && !givingUp.contains(holder.id()))
                .findFirst();
    }
}
