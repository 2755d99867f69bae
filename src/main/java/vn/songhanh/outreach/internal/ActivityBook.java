package vn.songhanh.outreach.internal;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.outreach.Activities;
import vn.songhanh.outreach.ActivityId;
import vn.songhanh.outreach.Outcome;
import vn.songhanh.outreach.Plan;
import vn.songhanh.outreach.Report;

/** The face of the module. */
@Service
class ActivityBook implements Activities {

    private final PlanActivity planning;
    private final TellActivity telling;

    ActivityBook(PlanActivity planning, TellActivity telling) {
        this.planning = planning;
        this.telling = telling;
    }

    @Override
    public Outcome plan(Plan plan, List<EnterpriseId> invited) {
        return planning.plan(plan, invited, "");
    }

    @Override
    public Outcome hold(ActivityId id, Report report, String reason) {
        return telling.hold(id, TellActivity.ANY, report, reason);
    }

    @Override
    public Outcome change(ActivityId id, Plan plan, String reason) {
        return telling.change(id, TellActivity.ANY, plan, reason);
    }

    @Override
    public Outcome cancel(ActivityId id, String reason) {
        return telling.cancel(id, TellActivity.ANY, reason);
    }
}
