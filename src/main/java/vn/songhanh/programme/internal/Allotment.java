package vn.songhanh.programme.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;

/**
 * How the targets of a plan are spread over the units below.
 *
 * <p>What went from a unit into another since is a part of the other's target: it is shown once, with its origin, and counted
 * once. The two sides are allotted apart, since one result stands on both lines.
 */
public record Allotment(List<PlanUnit> tree, PlanSheet sheet) {

    /** A part of a target that was set for a unit which has gone into this one. */
    public record Part(String origin, BigDecimal quantity) {}

    /** Targets of the units below together, and what is left of the whole; null where the unit has no target itself. */
    public record Share(
            Side side, BigDecimal together, @Nullable BigDecimal rest) {}

    /** All units that have a target anywhere in the sheet. */
    static Set<Long> planned(PlanSheet sheet) {
        return sheet.targets().keySet().stream().map(PlanCell::unit).collect(Collectors.toSet());
    }

    List<Part> parts(PlanCell cell) {
        return tree.stream()
                .filter(unit -> unit.id() == cell.unit())
                .flatMap(unit -> unit.origins().stream())
                .flatMap(origin -> part(origin, cell))
                .toList();
    }

    private Stream<Part> part(PlanUnit.Origin origin, PlanCell cell) {
        var quantity = sheet.at(new PlanCell(origin.id(), cell.indicator(), cell.quarter()));
        return quantity == null ? Stream.empty() : Stream.of(new Part(origin.name(), quantity));
    }

    /** The target with all its parts; null where there is none. */
    @Nullable
    BigDecimal total(PlanCell cell) {
        return sum(Stream.concat(
                Stream.ofNullable(sheet.at(cell)), parts(cell).stream().map(Part::quantity)));
    }

    /** Below each side's holder for the whole programme, directly below a unit for all others. */
    List<Share> shares(PlanCell cell) {
        var total = total(cell);
        var tops = cell.unit() == PlanSheet.WHOLE_PROGRAMME
                ? tree.stream().filter(unit -> unit.parent() == null).toList()
                : tree.stream().filter(unit -> unit.id() == cell.unit()).toList();
        return tops.stream()
                .map(top -> share(top, cell, total))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Share share(PlanUnit top, PlanCell cell, @Nullable BigDecimal total) {
        var together = cell.unit() == PlanSheet.WHOLE_PROGRAMME ? spread(top, cell) : below(top, cell);
        if (together == null) {
            return null;
        }
        var own = sheet.at(cell);
        return new Share(top.side(), together, own == null || total == null ? null : total.subtract(together));
    }

    /** The unit's own target, or where it has none what the units below have; and the parts that went into it. */
    private @Nullable BigDecimal spread(PlanUnit unit, PlanCell cell) {
        var at = new PlanCell(unit.id(), cell.indicator(), cell.quarter());
        var own = sheet.at(at);
        return sum(Stream.concat(
                Stream.ofNullable(own == null ? below(unit, cell) : own),
                parts(at).stream().map(Part::quantity)));
    }

    private @Nullable BigDecimal below(PlanUnit unit, PlanCell cell) {
        return sum(tree.stream()
                .filter(one -> Objects.equals(one.parent(), unit.id()))
                .map(one -> spread(one, cell))
                .filter(Objects::nonNull));
    }

    private static @Nullable BigDecimal sum(Stream<BigDecimal> quantities) {
        return quantities.reduce(BigDecimal::add).orElse(null);
    }
}
