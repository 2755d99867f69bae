package vn.songhanh.outreach.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.outreach.ActivityState;
import vn.songhanh.outreach.Objection;
import vn.songhanh.outreach.Outcome;
import vn.songhanh.outreach.Plan;
import vn.songhanh.outreach.Report;
import vn.songhanh.outreach.Visit;
import vn.songhanh.time.VietnamTime;

/** Puts an activity into the plan. */
@Component
class PlanActivity {

    private final ActivityTable activities;
    private final VisitTable visits;
    private final Scribe scribe;
    private final Surroundings surroundings;
    private final Clock clock;

    PlanActivity(ActivityTable activities, VisitTable visits, Scribe scribe, Surroundings surroundings, Clock clock) {
        this.activities = activities;
        this.visits = visits;
        this.scribe = scribe;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /** @param phoneKey what a telephone calls it; empty for one that is told at a desk */
    @Transactional
    Outcome plan(Plan plan, List<EnterpriseId> invited, String phoneKey) {
        var mandate = Voice.mandate(Role.OFFICER);
        var objections = against(mandate, plan);
        if (!objections.isEmpty()) {
            return new Outcome.Declined(objections);
        }
        var sides = surroundings.sides(mandate.side(), plan);
        var id = activities.add(plan, mandate.side(), sides, phoneKey, clock.instant());
        visits.put(id, invited.stream().distinct().map(Visit::invited).toList());
        scribe.write(id, 0, Told.Kind.PLANNED, "");
        return new Outcome.Done(id, ActivityState.PLANNED);
    }

    /** All that speaks against this person's telling it, planned and held in one. */
    List<Objection> against(Mandate mandate, Plan plan, Report report) {
        var objections = against(mandate, plan);
        objections.addAll(Activity.against(plan, report, VietnamTime.at(clock.instant())));
        return objections;
    }

    private List<Objection> against(Mandate mandate, Plan plan) {
        var objections = new ArrayList<Objection>(Activity.against(plan));
        surroundings
                .against(mandate, plan.lead(), plan.when().to(), VietnamTime.today(clock))
                .ifPresent(objections::add);
        surroundings.early(plan.when().to()).ifPresent(objections::add);
        return objections;
    }
}
