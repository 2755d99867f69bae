package vn.songhanh.programme.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.UnitNames;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Unit;
import vn.songhanh.programme.Programme;
import vn.songhanh.text.Words;

/** The units of the two sides that may have targets of their own: those that look after enterprises. */
@Component
class PlanUnits {

    static final Words WHOLE = Words.of("Toàn chương trình", "The whole programme");

    private final Organisation organisation;
    private final UnitNames names;

    PlanUnits(Organisation organisation, UnitNames names) {
        this.organisation = organisation;
        this.names = names;
    }

    /**
     * The trees of the two sides as of a day, each unit before those below it.
     *
     * @param planned units that have targets, whether or not they still exist: one that went wholly into another is named
     *     there, one that ended otherwise stands below the holder of its side
     */
    List<PlanUnit> tree(Programme programme, Set<Long> planned, LocalDate on) {
        var tree = new LinkedHashMap<Long, PlanUnit>();
        var holders = new HashMap<Side, Long>();
        for (var side : Side.values()) {
            programme.holder(side, on).ifPresent(holder -> {
                holders.put(side, holder.value());
                organisation.unit(holder, on).ifPresent(unit -> add(tree, side, unit, null, on));
            });
        }
        for (var unit : planned) {
            if (unit != PlanSheet.WHOLE_PROGRAMME && !tree.containsKey(unit)) {
                place(tree, holders, new UnitId(unit), on);
            }
        }
        return List.copyOf(tree.values());
    }

    private void add(Map<Long, PlanUnit> tree, Side side, Unit unit, @Nullable PlanUnit above, LocalDate on) {
        var one = new PlanUnit(
                unit.id().value(),
                side,
                unit.name(),
                above == null ? 0 : above.level() + 1,
                above == null ? null : above.id(),
                List.of(),
                false);
        tree.put(one.id(), one);
        for (var below : organisation.children(unit.id(), on)) {
            if (!below.kind().grassroots()) {
                add(tree, side, below, one, on);
            }
        }
    }

    private void place(Map<Long, PlanUnit> tree, Map<Side, Long> holders, UnitId unit, LocalDate on) {
        var known = lastKnown(unit, on);
        var name = known.map(Unit::name).orElse("#" + unit);
        var successors = organisation.successors(unit, on);
        var goesOn =
                successors.size() == 1 ? tree.get(successors.getFirst().unit().value()) : null;
        if (goesOn != null) {
            tree.put(goesOn.id(), goesOn.with(new PlanUnit.Origin(unit.value(), name)));
            return;
        }
        var side = known.filter(one -> one.line() == Line.PARTY).isPresent() ? Side.PARTY : Side.UNION;
        tree.put(unit.value(), new PlanUnit(unit.value(), side, name, 1, holders.get(side), List.of(), true));
    }

    /** The unit as it was before it ended. */
    private Optional<Unit> lastKnown(UnitId unit, LocalDate on) {
        var days = Stream.concat(
                Stream.of(on),
                organisation.history(unit).reversed().stream()
                        .map(event -> event.decision().effectiveOn())
                        .flatMap(day -> Stream.of(day, day.minusDays(1))));
        return days.map(day -> organisation.unit(unit, day))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** By id as text, the whole programme first, then side by side, those below after those above. */
    static Map<String, Words> choices(List<PlanUnit> tree) {
        var choices = new LinkedHashMap<String, Words>();
        choices.put(Long.toString(PlanSheet.WHOLE_PROGRAMME), WHOLE);
        for (var unit : sorted(tree)) {
            var name = "\u2003".repeat(Math.max(0, unit.level() - 1)) + unit.name();
            choices.put(
                    Long.toString(unit.id()),
                    Words.joined(": ", List.of(unit.side().words(), Words.same(name))));
            unit.origins()
                    .forEach(origin -> choices.put(
                            Long.toString(origin.id()),
                            Words.of("{0}: {1} (đã nhập vào {2})", "{0}: {1} (merged into {2})")
                                    .with(unit.side().words(), origin.name(), unit.name())));
        }
        return choices;
    }

    /** Units that ended come after the trees; here they stand with their side. */
    static List<PlanUnit> sorted(List<PlanUnit> tree) {
        var sorted = new ArrayList<PlanUnit>();
        for (var side : Side.values()) {
            tree.stream().filter(unit -> unit.side() == side).forEach(sorted::add);
        }
        return sorted;
    }

    /** What units are called on a day; one that has ended goes by its last name. */
    Map<Long, Words> names(Set<Long> units, LocalDate on) {
        var called = names.namesOn(on, units.stream().map(UnitId::new).toList());
        return units.stream()
                .collect(Collectors.toMap(
                        unit -> unit,
                        unit -> unit == PlanSheet.WHOLE_PROGRAMME
                                ? WHOLE
                                : Words.same(Optional.ofNullable(called.get(new UnitId(unit)))
                                        .or(() ->
                                                lastKnown(new UnitId(unit), on).map(Unit::name))
                                        .orElse("#" + unit))));
    }
}
