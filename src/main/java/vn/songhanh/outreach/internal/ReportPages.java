package vn.songhanh.outreach.internal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.outreach.ActivityId;
import vn.songhanh.outreach.ActivityState;
import vn.songhanh.outreach.Answer;
import vn.songhanh.outreach.Objection;
import vn.songhanh.outreach.Visit;
import vn.songhanh.programme.Programmes;
import vn.songhanh.web.NotFound;

/** Reads the forms by which it is told what came of an activity. */
@Service
class ReportPages {

    private final ActivityTable activities;
    private final VisitTable visits;
    private final Enterprises enterprises;
    private final Programmes programmes;
    private final Ledger ledger;

    ReportPages(
            ActivityTable activities,
            VisitTable visits,
            Enterprises enterprises,
            Programmes programmes,
            Ledger ledger) {
        this.activities = activities;
        this.visits = visits;
        this.enterprises = enterprises;
        this.programmes = programmes;
        this.ledger = ledger;
    }

    /** The form with what is known: those who were invited are taken as present until somebody says otherwise. */
    @Transactional(readOnly = true)
    ActivityReportPage filled(ActivityId id) {
        var found = activities.find(id).orElseThrow(NotFound::new);
        var held = found.state() == ActivityState.HELD;
        var form = ActivityForm.empty()
                .with("version", Integer.toString(found.version()))
                .with("attendance", held ? Integer.toString(found.attendance()) : "")
                .with("handedOut", found.handedOut() > 0 ? Integer.toString(found.handedOut()) : "")
                .with("note", found.note());
        var rows = visits.of(id);
        form = form.with(
                "row", rows.stream().map(one -> one.enterprise().toString()).toArray(String[]::new));
        for (var row : rows) {
            form = with(form, row, !held || row.present());
        }
        return page(found, form, List.of());
    }

    /** The form again as it was typed, with what speaks against it. */
    @Transactional(readOnly = true)
    ActivityReportPage again(ActivityId id, ActivityForm form, List<Objection> objections) {
        return page(activities.find(id).orElseThrow(NotFound::new), form, objections);
    }

    /** The form with more enterprises in it, so that their answers can be told at once. */
    @Transactional(readOnly = true)
    ActivityReportPage extended(ActivityId id, ActivityForm form, List<EnterpriseId> added) {
        var more = form.with("enterprises", "");
        var rows = new ArrayList<>(form.all("row"));
        for (var enterprise : added) {
            if (!rows.contains(enterprise.toString())) {
                rows.add(enterprise.toString());
                more = more.with("present-" + enterprise, "true");
            }
        }
        return again(id, more.with("row", rows.toArray(String[]::new)), List.of());
    }

    private static ActivityForm with(ActivityForm form, Visit visit, boolean present) {
        var id = visit.enterprise();
        var reason = switch (visit.answer()) {
            case Answer.Refuses(var said) -> said;
            case Answer.Defers(var _, var said) -> said;
            case Answer.Open _, Answer.Agrees _ -> null;
        };
        var until = visit.answer() instanceof Answer.Defers(var day, var _) ? day : null;
        return form.with("present-" + id, Boolean.toString(present))
                .with("owner-" + id, Boolean.toString(visit.ownerMet()))
                .with("answer-" + id, visit.answer().code())
                .with("reason-" + id, reason == null ? "" : reason.name())
                .with("until-" + id, until == null ? "" : until.toString())
                .with("note-" + id, visit.note());
    }

    private ActivityReportPage page(Activity found, ActivityForm form, List<Objection> objections) {
        var ids = form.rows().stream().map(EnterpriseId::new).toList();
        var names = enterprises.names(ids);
        var locked = programmes
                .inForce(found.on())
                .flatMap(programme -> ledger.lockedAround(programme.id(), found.on()))
                .isPresent();
        return new ActivityReportPage(
                found,
                form,
                ids.stream()
                        .map(id -> new ActivityReportPage.Row(id.value(), names.getOrDefault(id, "–")))
                        .toList(),
                ObjectionWords.byField(objections),
                locked);
    }
}
