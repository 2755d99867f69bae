package vn.songhanh.programme.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.songhanh.programme.Indicator;
import vn.songhanh.text.Language;
import vn.songhanh.text.Typed;
import vn.songhanh.text.TypedNumber;
import vn.songhanh.text.Words;

/** What the browser sends of a part of a plan: a text for each cell, the reason, and the version that stood on the form. */
record PlanForm(PlanScope scope, Map<PlanCell, String> targets, String reason, int seen) {

    /** {@code target-3.06} is the year, {@code target-3.06-q1} its first quarter; on the form of an indicator the unit stands first. */
    private static final Pattern FIELD = Pattern.compile("target-(.+?)(?:-q([1-4]))?");

    /** What was made of it. */
    record Reading(Map<PlanCell, BigDecimal> targets, Map<String, Words> faults) {}

    static PlanForm ofUnit(long unit, MultiValueMap<String, String> typed) {
        return of(new PlanScope.OfUnit(unit), typed, field -> new PlanCell(unit, field.group(1), quarter(field)));
    }

    static PlanForm ofIndicator(String indicator, MultiValueMap<String, String> typed) {
        return of(
                new PlanScope.OfIndicator(indicator),
                typed,
                field -> new PlanCell(number(field.group(1)), indicator, quarter(field)));
    }

    private static PlanForm of(
            PlanScope scope,
            MultiValueMap<String, String> typed,
            java.util.function.Function<Matcher, PlanCell> cellOf) {
        var targets = new LinkedHashMap<PlanCell, String>();
        typed.forEach((name, values) -> {
            var field = FIELD.matcher(name);
            var text = Typed.line(values.getFirst());
            if (field.matches() && !text.isEmpty()) {
                targets.put(cellOf.apply(field), text);
            }
        });
        return new PlanForm(scope, targets, Typed.line(typed.getFirst("reason")), (int) number(typed.getFirst("seen")));
    }

    /** The name of the field in which a cell is typed. */
    static String field(PlanScope scope, PlanCell cell) {
        var row = scope instanceof PlanScope.OfIndicator ? Long.toString(cell.unit()) : cell.indicator();
        return "target-" + row + (cell.quarter() == PlanCell.YEAR ? "" : "-q" + cell.quarter());
    }

    private static int quarter(Matcher field) {
        return field.group(2) == null ? PlanCell.YEAR : Integer.parseInt(field.group(2));
    }

    static long number(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Long.parseLong(text) : 0;
    }

    /**
     * Every cell is read, so that one fault never hides another; an empty cell is no target.
     *
     * @param indicators those that the form shows, by code; what it does not show is not taken from it
     */
    Reading read(Map<String, Indicator> indicators, Language language) {
        var read = new LinkedHashMap<PlanCell, BigDecimal>();
        var faults = new LinkedHashMap<String, Words>();
        targets.forEach((cell, typed) -> {
            var indicator = indicators.get(cell.indicator());
            if (indicator != null) {
                switch (TargetNumber.of(typed, number(indicator, typed, language))) {
                    case TargetNumber.Target(var quantity) -> read.put(cell, quantity);
                    case TargetNumber.Refused(var _, var words) -> faults.put(field(scope, cell), words);
                }
            }
        });
        return new Reading(read, faults);
    }

    private static TypedNumber number(Indicator indicator, String typed, Language language) {
        return TargetNumber.fraction(indicator) ? TypedNumber.read(typed, language) : TypedNumber.readWhole(typed);
    }
}
