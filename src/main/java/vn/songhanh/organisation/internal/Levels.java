package vn.songhanh.organisation.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.songhanh.organisation.CellNames;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.rulebook.Rulebook;

/**
 * Which kinds of unit are of a level that is no more. The Party had districts and the unions had direct superior unions between
 * city and grassroots while they had four levels; what was there before a text ended the level stays as it was.
 */
@Component
class Levels {

    private static final int WITH_DISTRICTS = 4;
    private static final Map<UnitKind, String> RULES =
            new EnumMap<>(Map.of(UnitKind.DISTRICT_COMMITTEE, "PARTY_LEVELS", UnitKind.UPPER_UNION, "UNION_LEVELS"));

    private final Rulebook rulebook;

    Levels(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** The text by which the level of a kind is no more on the day; empty while it lasts. */
    Optional<Rule> ended(UnitKind kind, LocalDate on) {
        return Optional.ofNullable(RULES.get(kind))
                .flatMap(code -> rulebook.find(code, on))
                .filter(rule -> rule.value() < WITH_DISTRICTS);
    }

    /** The kinds that are not called so on the day, so that none begins; those of before keep their name. */
    Map<UnitKind, Rule> otherNames(LocalDate on) {
        var others = new EnumMap<UnitKind, Rule>(UnitKind.class);
        rulebook.find(CellNames.RULE, on)
                .ifPresent(rule -> Arrays.stream(UnitKind.values())
                        .filter(kind -> kind.line() == Line.PARTY && kind.grassroots())
                        .filter(kind -> !CellNames.kinds(rule).contains(kind))
                        .forEach(kind -> others.put(kind, rule)));
        return others;
    }

    /** All kinds whose level is no more on the day. */
    Map<UnitKind, Rule> ended(LocalDate on) {
        var ended = new EnumMap<UnitKind, Rule>(UnitKind.class);
        RULES.keySet().forEach(kind -> ended(kind, on).ifPresent(rule -> ended.put(kind, rule)));
        return ended;
    }
}
