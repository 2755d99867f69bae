package vn.songhanh.programme.internal;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Words;

/**
 * What a form of a plan shows beside the plan as it is kept.
 *
 * @param seen the number of the version that stood on the form; null where the form is fresh
 * @param meanwhile whether somebody else saved first
 */
record Shown(
        Map<PlanCell, String> typed,
        String reason,
        Map<String, Words> faults,
        @Nullable Integer seen,
        boolean meanwhile) {

    static final Shown KEPT = new Shown(Map.of(), "", Map.of(), null, false);

    static Shown typed(PlanForm form, Map<String, Words> faults) {
        return new Shown(form.targets(), form.reason(), faults, form.seen(), false);
    }

    static Shown changedMeanwhile(PlanForm form) {
        return new Shown(form.targets(), form.reason(), Map.of(), form.seen(), true);
    }

    /** A form that is filled in and not kept yet. */
    static Shown filled(Map<PlanCell, String> typed) {
        return new Shown(typed, "", Map.of(), null, false);
    }

    TargetEntry entry(PlanScope scope, PlanSheet sheet, PlanCell cell) {
        BigDecimal kept = sheet.at(cell);
        var field = PlanForm.field(scope, cell);
        return new TargetEntry(cell.quarter(), field, seen == null ? kept : null, typed.get(cell), faults.get(field));
    }
}
