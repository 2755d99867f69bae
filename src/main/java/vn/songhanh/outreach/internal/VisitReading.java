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

    /** In the place of an enterprise that could not be read; what is told of it is judged, and never recorded. */
    private static final EnterpriseId UNKNOWN = new EnterpriseId(0);

    /** The visit as far as it could be read, the plan null where its day could not; to be recorded only without faults. */
    record Read(@Nullable Plan plan, Report report, List<Objection> faults) {}

    Read read(ActivityForm form, UnitId unit) {
        var typed = form.line("enterprise");
        var found = lines.read(typed);
        var faults = new ArrayList<>(found.faults());
        if (typed.isEmpty()) {
            faults.add(new Objection.Missing("enterprise", Words.of("doanh nghiệp", "the enterprise")));
        }
        var enterprise = faults.isEmpty() ? found.enterprises().getFirst() : UNKNOWN;
        var reading = new FormReading(whole(form, enterprise, unit));
        var plan = reading.plan();
        var report = reading.report(List.of());
        faults.addAll(reading.faults());
        return new Read(plan.orElse(null), report, faults);
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
