package vn.songhanh.enterprise;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitKind;

/** The units that a person may choose from in a list or a form; those of a lower level are set in. */
@Component
public class UnitChoices {

    private static final String SET_IN = "\u2003";
    private static final int LEVELS = 3;

    private final Organisation organisation;

    UnitChoices(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The units of a line that look after enterprises, by their id. */
    public Map<String, String> managing(Line line, LocalDate on) {
        return choices(line, on, unit -> !unit.kind().grassroots());
    }

    /** Districts and wards, by their id. */
    public Map<String, String> places(LocalDate on) {
        return choices(Line.TERRITORY, on, unit -> true);
    }

    /** Communes and wards alone, by their id. */
    public Map<String, String> wards(LocalDate on) {
        var choices = new LinkedHashMap<String, String>();
        organisation.roots(Line.TERRITORY, on).stream()
                .flatMap(root -> organisation.subtree(root.id(), on).stream())
                .filter(unit -> unit.kind() == UnitKind.WARD)
                .forEach(ward -> choices.put(ward.id().toString(), ward.name()));
        return choices;
    }

    /** A unit and those below it that look after enterprises, by their id. */
    public Map<String, String> below(UnitId top, LocalDate on) {
        var choices = new LinkedHashMap<String, String>();
        add(organisation.subtree(top, on), top, unit -> !unit.kind().grassroots(), choices);
        return choices;
    }

    private Map<String, String> choices(Line line, LocalDate on, Predicate<Unit> shown) {
        var choices = new LinkedHashMap<String, String>();
        for (var root : organisation.roots(line, on)) {
            add(organisation.subtree(root.id(), on), root.id(), shown, choices);
        }
        return choices;
    }

    /** A subtree comes in the order of its names, so each level keeps it. */
    private static void add(List<Unit> subtree, UnitId top, Predicate<Unit> shown, Map<String, String> choices) {
        var below = subtree.stream()
                .filter(unit -> unit.parent() != null)
                .collect(Collectors.groupingBy(unit -> Objects.requireNonNull(unit.parent())));
        subtree.stream()
                .filter(unit -> unit.id().equals(top))
                .findFirst()
                .ifPresent(unit -> add(unit, 0, below, shown, choices));
    }

    private static void add(
            Unit unit, int level, Map<UnitId, List<Unit>> below, Predicate<Unit> shown, Map<String, String> choices) {
        if (level >= LEVELS || !shown.test(unit)) {
            return;
        }
        choices.put(unit.id().toString(), SET_IN.repeat(level) + unit.name());
        below.getOrDefault(unit.id(), List.of()).forEach(one -> add(one, level + 1, below, shown, choices));
    }

    /** The unit and all below it, as the database takes them. */
    public long[] within(long unit, LocalDate on) {
        return organisation.idsWithin(new UnitId(unit), on);
    }
}
