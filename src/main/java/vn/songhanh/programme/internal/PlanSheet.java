package vn.songhanh.programme.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.programme.NewPlan;

/**
 * All targets of a year's plan.
 *
 * @param number 0 before the first version
 */
public record PlanSheet(int number, Map<PlanCell, BigDecimal> targets) {

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
        /** A plan that somebody has signed changes only for a reason. */
        REASON_MISSING
    }

    /** A target that differs; null where there is none. */
    public record Difference(
            PlanCell cell,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {}

    public @Nullable BigDecimal at(PlanCell cell) {
        return targets.get(cell);
    }

    @Nullable
    BigDecimal ofYear(long unit, String indicator) {
        return at(PlanCell.ofYear(unit, indicator));
    }

    /** The targets within the scope become the wanted ones; all others stay as they are. */
    PlanSheet with(PlanScope scope, Map<PlanCell, BigDecimal> wanted) {
        var revised = new TreeMap<>(targets);
        revised.keySet().removeIf(scope::holds);
        revised.putAll(wanted);
        return new PlanSheet(number, revised);
    }

    /** @param signed whether somebody has signed the version that is revised */
    Revising revise(PlanScope scope, Map<PlanCell, BigDecimal> wanted, String reason, boolean signed) {
        var revised = with(scope, wanted);
        if (against(revised).isEmpty()) {
            return new Revising.Declined(Objection.NOTHING_CHANGED);
        }
        if (signed && reason.isBlank()) {
            return new Revising.Declined(Objection.REASON_MISSING);
        }
        return new Revising.Agreed(revised.targets().entrySet().stream()
                .map(target -> target(target.getKey(), target.getValue()))
                .toList());
    }

    private static NewPlan.Target target(PlanCell cell, BigDecimal quantity) {
        return new NewPlan.Target(
                cell.indicator(),
                cell.unit() == WHOLE_PROGRAMME ? null : new UnitId(cell.unit()),
                cell.quarter(),
                quantity);
    }

    /** What a later sheet has otherwise, the whole programme first. */
    List<Difference> against(PlanSheet later) {
        var cells = new TreeSet<>(targets.keySet());
        cells.addAll(later.targets.keySet());
        return cells.stream()
                .map(cell -> new Difference(cell, at(cell), later.at(cell)))
                .filter(one -> one.before() == null
                        || one.after() == null
                        || one.before().compareTo(one.after()) != 0)
                .toList();
    }
}
