package vn.songhanh.ledger.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.songhanh.access.UnitId;

/** The trees in plain Java: who lies below whom since when, and where ended units went on. */
class NaiveTree {

    private record End(LocalDate day, UnitId heir) {}

    private final Map<UnitId, TreeMap<LocalDate, Optional<UnitId>>> parents = new HashMap<>();
    private final Map<UnitId, End> ends = new HashMap<>();
    private final Map<Integer, TreeMap<LocalDate, UnitId>> managers = new HashMap<>();

    void below(UnitId unit, Optional<UnitId> parent, LocalDate from) {
        parents.computeIfAbsent(unit, _ -> new TreeMap<>()).put(from, parent);
    }

    void end(UnitId unit, LocalDate day, UnitId heir) {
        ends.put(unit, new End(day, heir));
    }

    void managed(int enterprise, UnitId unit, LocalDate from) {
        managers.computeIfAbsent(enterprise, _ -> new TreeMap<>()).put(from, unit);
    }

    /** The unit, or the one in which it went on by that day. */
    UnitId standing(UnitId unit, LocalDate day) {
        var end = ends.get(unit);
        return end == null || day.isBefore(end.day()) ? unit : standing(end.heir(), day);
    }

    UnitId managerOf(int enterprise, LocalDate day) {
        return standing(managers.get(enterprise).floorEntry(day).getValue(), day);
    }

    List<UnitId> path(UnitId unit, LocalDate day) {
        var path = new ArrayList<UnitId>();
        for (var here = Optional.of(unit); here.isPresent(); ) {
            path.add(here.get());
            here = parents.get(here.get()).floorEntry(day).getValue();
        }
        return path;
    }
}
