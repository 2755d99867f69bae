package vn.songhanh.outreach.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.outreach.ActivityId;
import vn.songhanh.outreach.ActivityState;
import vn.songhanh.outreach.Objection;
import vn.songhanh.outreach.Outcome;
import vn.songhanh.outreach.Plan;
import vn.songhanh.outreach.Report;
import vn.songhanh.outreach.Visit;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Tells an activity that is there: the activity, its story and the ledger change together or not at all. */
@Component
class TellActivity {

    /** The version is taken as it is, by those who saw no page. */
    static final int ANY = -1;

    private final ActivityTable activities;
    private final VisitTable visits;
    private final Scribe scribe;
    private final Surroundings surroundings;
    private final Clock clock;

    TellActivity(ActivityTable activities, VisitTable visits, Scribe scribe, Surroundings surroundings, Clock clock) {
        this.activities = activities;
        this.visits = visits;
        this.scribe = scribe;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /**
     * @param seen the version of the activity that the page showed, or {@link #ANY}
     * @param reason needed for one that is held already, and where its period is locked
     */
    @Transactional
    Outcome hold(ActivityId id, int seen, Report report, String reason) {
        var mandate = Voice.mandate(Role.OFFICER);
        var found = activities.hold(id).orElseThrow(NotFound::new);
        var objections = new ArrayList<>(stranger(mandate, found, seen));
        if (objections.isEmpty()) {
            objections.addAll(found.against(report, VietnamTime.at(clock.instant())));
            objections.addAll(unexplained(found, reason));
        }
        if (!objections.isEmpty()) {
            return new Outcome.Declined(objections);
        }
        var kind = found.state() == ActivityState.HELD ? Told.Kind.CORRECTED : Told.Kind.HELD;
        return keep(found.with(report), report.visits(), kind, mandate, reason);
    }

    @Transactional
    Outcome change(ActivityId id, int seen, Plan plan, String reason) {
        var mandate = Voice.mandate(Role.OFFICER);
        var found = activities.hold(id).orElseThrow(NotFound::new);
        var objections = new ArrayList<>(stranger(mandate, found, seen));
        surroundings
                .against(mandate, plan.lead(), plan.when().to(), today())
                .filter(_ -> objections.isEmpty())
                .ifPresent(objections::add);
        surroundings.early(plan.when().to()).ifPresent(objections::add);
        objections.addAll(Activity.against(plan));
        objections.addAll(unexplained(found, reason));
        var told = visits.of(id);
        var next = found.with(plan);
        if (found.state() == ActivityState.HELD) {
            objections.addAll(next.against(next.report(told), VietnamTime.at(clock.instant())));
        } else if (found.state().off()) {
            objections.add(new Objection.NotNow(found.state()));
        }
        return objections.isEmpty()
                ? keep(next, told, Told.Kind.CHANGED, mandate, reason)
                : new Outcome.Declined(objections);
    }

    @Transactional
    Outcome cancel(ActivityId id, int seen, String reason) {
        var mandate = Voice.mandate(Role.OFFICER);
        var found = activities.hold(id).orElseThrow(NotFound::new);
        var objections = new ArrayList<>(stranger(mandate, found, seen));
        if (found.state().off()) {
            objections.add(new Objection.NotNow(found.state()));
        } else if (reason.isBlank()) {
            objections.add(missingReason());
        }
        if (!objections.isEmpty()) {
            return new Outcome.Declined(objections);
        }
        var held = found.state() == ActivityState.HELD;
        return keep(
                found.with(held ? ActivityState.WITHDRAWN : ActivityState.CANCELLED),
                visits.of(id),
                held ? Told.Kind.WITHDRAWN : Told.Kind.CANCELLED,
                mandate,
                reason);
    }

    private Outcome keep(Activity next, List<Visit> told, Told.Kind kind, Mandate mandate, String reason) {
        activities.put(next, surroundings.sides(next.side(), next.plan()), clock.instant());
        visits.put(next.id(), told);
        scribe.write(next.id(), next.version() + 1, kind, reason);
        var objection = scribe.count(next, told, mandate.side(), reason);
        if (objection.isPresent()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.Declined.because(objection.get());
        }
        return new Outcome.Done(next.id(), next.state());
    }

    private List<Objection> stranger(Mandate mandate, Activity found, int seen) {
        var stranger = surroundings.against(mandate, found.plan().lead(), found.on(), today());
        if (stranger.isPresent()) {
            return List.of(stranger.get());
        }
        return seen == ANY || seen == found.version()
                ? List.of()
                : List.of(new Objection.ChangedMeanwhile(found.state()));
    }

    private static List<Objection> unexplained(Activity found, String reason) {
        return found.state() == ActivityState.HELD && reason.isBlank() ? List.of(missingReason()) : List.of();
    }

    private static Objection missingReason() {
        return new Objection.Missing("reason", Words.of("lý do", "the reason"));
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
