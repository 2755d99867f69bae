package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.UnitNames;
import vn.songhanh.enterprise.SizeClass;
import vn.songhanh.enterprise.UnitChoices;
import vn.songhanh.organisation.Line;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.rulebook.Rulebook;
import vn.songhanh.text.Words;

/** What stands beside the rows of the radar: rules, names of units, and what can be chosen and has been. */
@Component
class RadarWording {

    static final String FRESH = "COUNT_FRESH_MONTHS";

    private final Rulebook rulebook;
    private final UnitChoices units;
    private final UnitNames names;

    RadarWording(Rulebook rulebook, UnitChoices units, UnitNames names) {
        this.rulebook = rulebook;
        this.units = units;
        this.names = names;
    }

    int rule(String code, LocalDate on) {
        return rulebook.on(code, on).value();
    }

    Map<RadarReason, Rule> rules(LocalDate on) {
        var rules = new EnumMap<RadarReason, Rule>(RadarReason.class);
        for (var reason : RadarReason.values()) {
            rules.put(reason, rulebook.on(reason.rule(), on));
        }
        return rules;
    }

    /** Names of the managing units and wards of these rows. */
    Map<UnitId, String> names(List<RadarLine> lines, LocalDate on) {
        var ids = lines.stream()
                .flatMap(line -> Stream.of(line.unit(), line.ward()))
                .filter(unit -> unit != 0)
                .distinct()
                .map(UnitId::new)
                .toList();
        return names.namesOn(on, ids);
    }

    /** Managing units, those of the person's own line first, and places. */
    RadarPage.Choices choices(Mandate mandate, LocalDate on) {
        var own = Rights.lineOf(mandate.side());
        var managing = new LinkedHashMap<>(units.managing(own, on));
        managing.putAll(units.managing(own == Line.PARTY ? Line.UNION : Line.PARTY, on));
        return new RadarPage.Choices(managing, units.places(on));
    }

    List<RadarPage.Chosen> chosen(RadarQuestion question, RadarPage.Choices choices) {
        var chosen = new ArrayList<RadarPage.Chosen>();
        add(
                chosen,
                question,
                "q",
                Optional.of(question.typed()).filter(q -> !q.isEmpty()).map(q -> Words.same("“" + q + "”")));
        add(chosen, question, "reason", question.chosenReason().map(RadarReason::words));
        add(chosen, question, "act", question.chosenAct().map(RadarAct::words));
        add(chosen, question, "unit", unit(question, choices.units()));
        add(chosen, question, "place", name(question.chosenPlace(), choices.places()));
        add(chosen, question, "size", question.chosenSize().map(SizeClass::words));
        add(chosen, question, "sector", question.chosenSector().map(sector -> sector.words()));
        return chosen;
    }

    private static Optional<Words> unit(RadarQuestion question, Map<String, String> units) {
        return question.everywhere() ? Optional.of(RadarPage.EVERYWHERE) : name(question.chosenUnit(), units);
    }

    private static Optional<Words> name(Optional<Long> chosen, Map<String, String> names) {
        return chosen.map(unit -> Words.same(
                names.getOrDefault(Long.toString(unit), Long.toString(unit)).strip()));
    }

    private static void add(List<RadarPage.Chosen> chosen, RadarQuestion question, String word, Optional<Words> words) {
        words.ifPresent(said -> chosen.add(new RadarPage.Chosen(said, question.with(word, null))));
    }
}
