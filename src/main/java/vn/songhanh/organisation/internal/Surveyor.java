package vn.songhanh.organisation.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.Unit;

/** Gathers what the rules want to see of the trees. */
@Component
class Surveyor {

    private final UnitFactTable facts;
    private final Levels levels;

    Surveyor(UnitFactTable facts, Levels levels) {
        this.facts = facts;
        this.levels = levels;
    }

    /** {@code versions} are those of the units that the reorganisation mentions and that exist. */
    Surroundings survey(Reorganisation wish, Map<UnitId, Integer> versions) {
        var day = wish.decision().effectiveOn();
        if (versions.isEmpty()) {
            return new Surroundings(Map.of(), holders(wish, List.of(), day), levels.ended(day), levels.otherNames(day));
        }
        var all = facts.facts(versions.keySet());
        var byUnit = all.stream().collect(Collectors.groupingBy(Unit::id));
        var below = facts.below(Mentioned.in(wish).changed(), day).stream()
                .collect(Collectors.groupingBy(unit -> java.util.Objects.requireNonNull(unit.parent())));
        var paths = facts.paths(versions.keySet(), day);
        // a day on which the unit was not there is refused by the rules; whose it is, its last place tells
        byUnit.forEach((id, its) -> {
            if (paths.getOrDefault(id, List.of()).isEmpty()) {
                paths.putAll(facts.paths(List.of(id), its.getLast().from()));
            }
        });
        var units = new LinkedHashMap<UnitId, Known>();
        versions.forEach((id, version) -> {
            var its = byUnit.getOrDefault(id, List.of());
            if (!its.isEmpty()) {
                units.put(
                        id,
                        new Known(
                                id,
                                its.getFirst().line(),
                                version,
                                its,
                                below.getOrDefault(id, List.of()),
                                paths.getOrDefault(id, List.of())));
            }
        });
        return new Surroundings(units, holders(wish, all, day), levels.ended(day), levels.otherNames(day));
    }

    private List<Unit> holders(Reorganisation wish, List<Unit> known, LocalDate day) {
        var line = wish instanceof Reorganisation.Found found
                ? found.founding().kind().line()
                : known.isEmpty() ? Line.TERRITORY : known.getFirst().line();
        return facts.holders(line, Mentioned.in(wish).codes(), day);
    }
}
