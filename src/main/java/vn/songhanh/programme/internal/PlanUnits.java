package vn.songhanh.programme.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.UnitNames;
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

    /** By id as text, the whole programme first, then side by side in the order of their names. */
    Map<String, Words> choices(Programme programme, LocalDate on) {
        var choices = new LinkedHashMap<String, Words>();
        choices.put(Long.toString(PlanSheet.WHOLE_PROGRAMME), WHOLE);
        for (var side : Side.values()) {
            programme
                    .holder(side, on)
                    .ifPresent(holder -> organisation.subtree(holder, on).stream()
                            .filter(unit -> !unit.kind().grassroots())
                            .forEach(unit -> choices.put(unit.id().toString(), named(side, unit))));
        }
        return choices;
    }

    /** What units are called on a day; one that has ended is called by its number. */
    Map<Long, Words> names(Set<Long> units, LocalDate on) {
        var called = names.namesOn(on, units.stream().map(UnitId::new).toList());
        return units.stream()
                .collect(Collectors.toMap(
                        unit -> unit,
                        unit -> unit == PlanSheet.WHOLE_PROGRAMME
                                ? WHOLE
                                : Words.same(called.getOrDefault(new UnitId(unit), "#" + unit))));
    }

    private static Words named(Side side, Unit unit) {
        return Words.joined(": ", java.util.List.of(side.words(), Words.same(unit.name())));
    }
}
