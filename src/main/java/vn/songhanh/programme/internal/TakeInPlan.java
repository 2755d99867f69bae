package vn.songhanh.programme.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.programme.Programme;
import vn.songhanh.web.NotFound;

/** Takes a workbook of a plan in: one new version, or nothing. */
@Service
class TakeInPlan {

    /** What came of it. */
    sealed interface Outcome {

        record Done(int number) implements Outcome {}

        /** Some of it is wrong; the page says what. */
        record Faulty() implements Outcome {}

        record Declined(PlanSheet.Objection objection) implements Outcome {}

        /** What it speaks of was changed since it was looked at. */
        record ChangedMeanwhile() implements Outcome {}
    }

    private final PlanWorkbookTable workbooks;
    private final BringPlan bring;
    private final PlanHeads heads;
    private final RevisePlan revise;

    TakeInPlan(PlanWorkbookTable workbooks, BringPlan bring, PlanHeads heads, RevisePlan revise) {
        this.workbooks = workbooks;
        this.bring = bring;
        this.heads = heads;
        this.revise = revise;
    }

    /** @param seen the newest version on the page on which somebody agreed */
    @Transactional
    Outcome takeIn(Programme programme, int year, long id, int seen, String reason) {
        var brought = workbooks.find(programme.id(), year, id).orElseThrow(NotFound::new);
        var taken = brought.takenAs();
        if (taken != null) {
            return new Outcome.Done(taken);
        }
        var head = heads.head(programme, year, new PlanScope.OfUnit(PlanSheet.WHOLE_PROGRAMME), Shown.KEPT);
        var plan = bring.plan(brought, head);
        var outcome = takeIn(programme, year, plan, seen, reason);
        if (outcome instanceof Outcome.Done(var number)) {
            workbooks.taken(id, number);
        }
        return outcome;
    }

    @Transactional
    Outcome takeIn(Programme programme, int year, BroughtPlan plan, int seen, String reason) {
        if (!plan.faults().isEmpty()) {
            return new Outcome.Faulty();
        }
        var wish = new RevisePlan.Wish(programme, year, plan.scope(), seen, plan.targets(), reason);
        return switch (revise.revise(wish)) {
            case RevisePlan.Outcome.Done(var number) -> new Outcome.Done(number);
            case RevisePlan.Outcome.Declined(var objection) -> new Outcome.Declined(objection);
            case RevisePlan.Outcome.ChangedMeanwhile _ -> new Outcome.ChangedMeanwhile();
        };
    }
}
