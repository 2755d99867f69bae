package vn.songhanh.enterprise.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Unit;
import vn.songhanh.text.Fold;

/** The units to which a list may give enterprises, by what lists call them: name, short name or code, with or without diacritics. */
final class Managers {

    static final Managers NONE = new Managers(Set.of());

    private final Map<String, UnitId> called = new HashMap<>();

    Managers(Collection<Unit> units) {
        var twice = new HashSet<String>();
        for (var unit : units) {
            if (!unit.kind().grassroots()) {
                Stream.of(unit.name(), unit.shortName(), unit.code())
                        .map(Managers::key)
                        .distinct()
                        .filter(name -> called.put(name, unit.id()) != null)
                        .forEach(twice::add);
            }
        }
        called.keySet().removeAll(twice);
        called.remove("");
    }

    /** Empty where no unit is called so, or several are. */
    Optional<UnitId> find(String written) {
        return Optional.ofNullable(called.get(key(written)));
    }

    private static String key(String name) {
        return Fold.search(name);
    }
}
