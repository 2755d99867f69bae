package vn.songhanh.outreach.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.UnitNames;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Unit;

/** The units that may lead an activity or take part in one. */
@Component
class Choices {

    private final Organisation organisation;
    private final LeadingUnitTable units;
    private final UnitNames names;

    Choices(Organisation organisation, LeadingUnitTable units, UnitNames names) {
        this.organisation = organisation;
        this.units = units;
        this.names = names;
    }

    /** The unit for which the person acts first, then all below it that lead others. */
    Map<String, String> leads(Mandate mandate, LocalDate on) {
        var leads = new LinkedHashMap<String, String>();
        organisation.unit(mandate.unit(), on).ifPresent(unit -> put(leads, unit));
        organisation.subtree(mandate.unit(), on).stream()
                .filter(unit -> !unit.kind().grassroots())
                .forEach(unit -> put(leads, unit));
        return leads;
    }

    /** The units that lead others, those of the other body first. */
    Map<String, String> partners(Mandate mandate, LocalDate on) {
        var partners = new LinkedHashMap<String, String>();
        List.of(mandate.side().other(), mandate.side()).forEach(side -> partners.putAll(units.of(Line.of(side), on)));
        return partners;
    }

    Map<UnitId, String> names(List<UnitId> of, LocalDate on) {
        return names.namesOn(on, of);
    }

    private static void put(Map<String, String> choices, Unit unit) {
        choices.putIfAbsent(unit.id().toString(), unit.name());
    }
}
