package vn.songhanh.programme.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.programme.NewPlan;

/**
 * All targets of a year's plan: by unit, 0 being the whole programme, then by the code of the indicator.
 *
 * @param number 0 before the first version
 */
public record PlanSheet(int number, Map<Long, Map<String, BigDecimal>> targets) {

    static final long WHOLE_PROGRAMME = 0;
    static final PlanSheet NONE = new PlanSheet(0, Map.of());

    /** What comes of revising a plan. */
    sealed interface Revising {

        record Agreed(List<NewPlan.Target> targets) implements Revising {}

        record Declined(Objection objection) implements Revising {}
    }

    /** Why a plan is not revised. */
    enum Objection {
        /** Every target is what it was. */
        NOTHING_CHANGED,
        /** A plan that exists changes only for a reason. */
        REASON_MISSING
    }

    /** A target that differs; null where there is none. */
    public record Difference(
            long unit,
            String indicator,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {}

    Map<String, BigDecimal> of(long unit) {
        return targets.getOrDefault(unit, Map.of());
    }

    /** The targets of one unit become the wanted ones; those of the others stay as they are. */
    Revising revise(long unit, Map<String, BigDecimal> wanted, String reason) {
        var revised = new TreeMap<>(targets);
        revised.put(unit, wanted);
        if (against(new PlanSheet(number, revised)).isEmpty()) {
            return new Revising.Declined(Objection.NOTHING_CHANGED);
        }
        if (number > 0 && reason.isBlank()) {
            return new Revising.Declined(Objection.REASON_MISSING);
        }
        var all = new ArrayList<NewPlan.Target>();
        revised.forEach((of, quantities) -> quantities.forEach((indicator, quantity) ->
                all.add(new NewPlan.Target(indicator, of == WHOLE_PROGRAMME ? null : new UnitId(of), quantity))));
        return new Revising.Agreed(List.copyOf(all));
    }

    /** What a later sheet has otherwise, the whole programme first. */
    List<Difference> against(PlanSheet later) {
        var units = new TreeSet<>(targets.keySet());
        units.addAll(later.targets.keySet());
        return units.stream()
                .flatMap(unit -> differences(unit, of(unit), later.of(unit)).stream())
                .toList();
    }

    /** Targets by indicator of the units together, without the whole programme. */
    Map<String, BigDecimal> sumOfUnits() {
        var sums = new TreeMap<String, BigDecimal>();
        targets.forEach((unit, quantities) -> {
            if (unit != WHOLE_PROGRAMME) {
                quantities.forEach((indicator, quantity) -> sums.merge(indicator, quantity, BigDecimal::add));
            }
        });
        return sums;
    }

    private static List<Difference> differences(
            long unit, Map<String, BigDecimal> before, Map<String, BigDecimal> after) {
        var indicators = new TreeSet<>(before.keySet());
        indicators.addAll(after.keySet());
        return indicators.stream()
                .map(indicator -> new Difference(unit, indicator, before.get(indicator), after.get(indicator)))
                .filter(one -> one.before() == null
                        || one.after() == null
                        || one.before().compareTo(one.after()) != 0)
                .toList();
    }
}
