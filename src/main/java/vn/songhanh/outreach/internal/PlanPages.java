package vn.songhanh.outreach.internal;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.UnitId;
import vn.songhanh.outreach.ActivityId;
import vn.songhanh.outreach.ActivityKind;
import vn.songhanh.outreach.Objection;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads the forms by which activities are planned and changed. */
@Service
class PlanPages {

    private final ActivityTable activities;
    private final Choices choices;
    private final Tellers tellers;
    private final Clock clock;

    PlanPages(ActivityTable activities, Choices choices, Tellers tellers, Clock clock) {
        this.activities = activities;
        this.choices = choices;
        this.tellers = tellers;
        this.clock = clock;
    }

    /** A form to begin with: today, led by the own unit. */
    @Transactional(readOnly = true)
    ActivityPlanPage blank(Mandate mandate, String kind, String enterprises) {
        var form = ActivityForm.empty()
                .with("kind", kind.isEmpty() ? ActivityKind.CONFERENCE.name() : kind)
                .with("from", VietnamTime.today(clock).toString())
                .with("lead", mandate.unit().toString())
                .with("enterprises", enterprises);
        return page(mandate, null, form, List.of());
    }

    @Transactional(readOnly = true)
    ActivityPlanPage filled(Mandate mandate, ActivityId id) {
        tellers.require(id);
        var found = activities.find(id).orElseThrow(NotFound::new);
        var plan = found.plan();
        var when = plan.when();
        var at = when.at();
        var form = ActivityForm.empty()
                .with("version", Integer.toString(found.version()))
                .with("kind", plan.kind().name())
                .with("title", plan.title())
                .with("place", plan.place())
                .with("from", when.from().toString())
                .with("to", when.to().equals(when.from()) ? "" : when.to().toString())
                .with("at", at == null ? "" : at.toString())
                .with("lead", plan.lead().toString())
                .with("partner", plan.partners().stream().map(UnitId::toString).toArray(String[]::new));
        return page(mandate, found, form, List.of());
    }

    /** The form again as it was typed, with what speaks against it. */
    @Transactional(readOnly = true)
    ActivityPlanPage again(Mandate mandate, @Nullable ActivityId id, ActivityForm form, List<Objection> objections) {
        var found = id == null ? null : activities.find(id).orElseThrow(NotFound::new);
        return page(mandate, found, form, objections);
    }

    private ActivityPlanPage page(
            Mandate mandate, @Nullable Activity found, ActivityForm form, List<Objection> objections) {
        var today = VietnamTime.today(clock);
        var leads = choices.leads(mandate, today);
        if (found != null) {
            var lead = found.plan().lead();
            leads.putIfAbsent(
                    lead.toString(), choices.names(List.of(lead), found.on()).getOrDefault(lead, "–"));
        }
        return new ActivityPlanPage(
                found, form, leads, choices.partners(mandate, today), ObjectionWords.byField(objections));
    }
}
