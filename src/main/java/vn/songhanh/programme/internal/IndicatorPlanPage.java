package vn.songhanh.programme.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.programme.Indicator;
import vn.songhanh.text.Words;
import vn.songhanh.web.FormPage;

/** One indicator of a year's plan over all units of both sides. */
public record IndicatorPlanPage(PlanHead head, Indicator indicator, List<Indicator> indicators, List<Row> rows)
        implements FormPage {

    /**
     * One unit.
     *
     * @param unit null for the whole programme
     * @param into the name of the unit into which this one went; null where it is there itself
     * @param entries the year, then the four quarters
     */
    public record Row(@Nullable PlanUnit unit, @Nullable String into, List<TargetEntry> entries, TargetFacts target) {}

    @Override
    public Map<String, Words> faults() {
        return head.faults();
    }

    public String path() {
        return head.path() + "/indicators/" + indicator.code();
    }

    /** Rows that stand together: the whole programme, then the units of one side. */
    public record Part(@Nullable Words title, List<Row> rows) {}

    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        parts.add(new Part(null, rows.stream().filter(row -> row.unit() == null).toList()));
        for (var side : Side.values()) {
            var own = rows.stream()
                    .filter(row -> row.unit() != null && row.unit().side() == side)
                    .toList();
            if (!own.isEmpty()) {
                parts.add(new Part(side.words(), own));
            }
        }
        return parts;
    }

    /** The whole programme first, then side by side. */
    static List<Row> rows(Indicator indicator, Allotment allotment, Shown shown) {
        var rows = new ArrayList<Row>();
        rows.add(row(indicator, allotment, shown, null, null));
        for (var unit : PlanUnits.sorted(allotment.tree())) {
            rows.add(row(indicator, allotment, shown, unit, null));
            unit.origins()
                    .forEach(origin -> rows.add(row(indicator, allotment, shown, gone(unit, origin), unit.name())));
        }
        return List.copyOf(rows);
    }

    private static PlanUnit gone(PlanUnit into, PlanUnit.Origin origin) {
        return new PlanUnit(origin.id(), into.side(), origin.name(), into.level() + 1, into.id(), List.of(), false);
    }

    private static Row row(
            Indicator indicator, Allotment allotment, Shown shown, @Nullable PlanUnit unit, @Nullable String into) {
        var id = unit == null ? PlanSheet.WHOLE_PROGRAMME : unit.id();
        var scope = new PlanScope.OfIndicator(indicator.code());
        var entries = IntStream.rangeClosed(PlanCell.YEAR, PlanCell.QUARTERS)
                .mapToObj(quarter -> shown.entry(scope, allotment.sheet(), new PlanCell(id, indicator.code(), quarter)))
                .toList();
        return new Row(unit, into, entries, TargetFacts.of(indicator, allotment, id));
    }
}
