package vn.songhanh.programme.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.ProgrammeId;

/** How a programme counts its indicators on a day. */
@Component
class IndicatorRules {

    private final IndicatorTable indicators;
    private final IndicatorChangeTable changes;
    private final EarlierRuleTable earlier;

    IndicatorRules(IndicatorTable indicators, EarlierRuleTable earlier, IndicatorChangeTable changes) {
        this.indicators = indicators;
        this.earlier = earlier;
        this.changes = changes;
    }

    List<Indicator> shipped() {
        return indicators.all();
    }

    List<Indicator> inForce(ProgrammeId programme, LocalDate on) {
        var counted = new LinkedHashMap<String, Indicator>();
        indicators.all().forEach(indicator -> counted.put(indicator.code(), indicator));
        earlier.on(programme, on)
                .forEach(rule -> counted.computeIfPresent(rule.indicator(), (_, shipped) -> rule.applied(shipped)));
        changesBy(programme, on)
                .forEach(change -> counted.computeIfPresent(change.indicator(), (_, before) -> change.applied(before)));
        return List.copyOf(counted.values());
    }

    int version(ProgrammeId programme, LocalDate on) {
        return changesBy(programme, on).size();
    }

    private List<IndicatorChange> changesBy(ProgrammeId programme, LocalDate on) {
        return changes.of(programme).stream()
                .filter(change -> !change.from().isAfter(on))
                .toList();
    }
}
