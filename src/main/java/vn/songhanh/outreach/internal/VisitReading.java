package vn.songhanh.outreach.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.outreach.ActivityKind;
import vn.songhanh.outreach.Objection;
import vn.songhanh.outreach.Plan;
import vn.songhanh.outreach.Report;
import vn.songhanh.text.Words;

/** Reads the short form of a visit as an activity with one enterprise. */
@Component
class VisitReading {

    private final EnterpriseLines lines;
    private final Enterprises enterprises;

    VisitReading(EnterpriseLines lines, Enterprises enterprises) {
        this.lines = lines;
        this.enterprises = enterprises;
    }

    /** The visit; both null where something could not be read. */
    record Read(@Nullable Plan plan, @Nullable Report report, List<Objection> faults) {}

    Read read(ActivityForm form, UnitId unit) {
        var typed = form.line("enterprise");
        var found = lines.read(typed);
        var faults = new ArrayList<>(found.faults());
        if (typed.isEmpty()) {
            faults.add(new Objection.Missing("enterprise", Words.of("doanh nghiệp", "the enterprise")));
        }
        if (!faults.isEmpty()) {
            return new Read(null, null, faults);
        }
        var enterprise = found.enterprises().getFirst();
        var whole = whole(form, enterprise, unit);
        var reading = new FormReading(whole);
        var plan = reading.plan();
        var report = reading.report(List.of());
        return reading.faults().isEmpty() && plan.isPresent()
                ? new Read(plan.get(), report, List.of())
                : new Read(null, null, reading.faults());
    }

    /** The short form as the two long ones would have it. */
    private ActivityForm whole(ActivityForm form, EnterpriseId enterprise, UnitId unit) {
        var name = enterprises.names(List.of(enterprise)).getOrDefault(enterprise, "");
        return form.with("kind", ActivityKind.VISIT.name())
                .with("title", "Đến " + name)
                .with("lead", unit.toString())
                .with("row", enterprise.toString())
                .with("present-" + enterprise, "true")
                .with("owner-" + enterprise, form.line("owner"))
                .with("answer-" + enterprise, form.line("answer"))
                .with("reason-" + enterprise, form.line("reason"))
                .with("until-" + enterprise, form.line("until"))
                .with("note-" + enterprise, form.text("note"))
                .with("note", "");
    }
}
