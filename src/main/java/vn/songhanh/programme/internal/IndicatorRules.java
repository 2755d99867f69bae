package vn.songhanh.programme.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        return new Rules(indicators.all(), earlier.of(programme), changes.of(programme)).on(on);
    }

    /** A change begins with a year, so that a year has one rule. */
    NavigableMap<Integer, List<Indicator>> inYears(ProgrammeId programme, int first, int last) {
        var rules = new Rules(indicators.all(), earlier.of(programme), changes.of(programme));
        return IntStream.rangeClosed(first, last)
                .boxed()
                .collect(Collectors.toMap(
                        year -> year, year -> rules.on(LocalDate.of(year, 12, 31)), (one, _) -> one, TreeMap::new));
    }

    /** All that decides how a programme counts. */
    private record Rules(List<Indicator> shipped, List<EarlierRuleTable.Rule> earlier, List<IndicatorChange> changes) {

        List<Indicator> on(LocalDate day) {
            var counted = new LinkedHashMap<String, Indicator>();
            shipped.forEach(indicator -> counted.put(indicator.code(), indicator));
            earlier.stream()
                    .filter(rule -> rule.until().isAfter(day))
                    .forEach(rule -> counted.computeIfPresent(rule.indicator(), (_, before) -> rule.applied(before)));
            by(changes, day)
                    .forEach(change ->
                            counted.computeIfPresent(change.indicator(), (_, before) -> change.applied(before)));
            return List.copyOf(counted.values());
        }
    }

    int version(ProgrammeId programme, LocalDate on) {
        return by(changes.of(programme), on).size();
    }

    private static List<IndicatorChange> by(List<IndicatorChange> changes, LocalDate on) {
        return changes.stream().filter(change -> !change.from().isAfter(on)).toList();
    }
}
