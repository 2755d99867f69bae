package vn.songhanh.programme.internal;

import java.math.BigDecimal;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.programme.NewPlan;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;

/** Writes a new version of a year's plan in which one unit, or the whole programme, has other targets. */
@Service
class RevisePlan {

    /** What came of it. */
    sealed interface Outcome {

        record Done(int number) implements Outcome {}

        record Declined(PlanSheet.Objection objection) implements Outcome {}

        /** Somebody else gave this unit other targets since the form was opened. */
        record ChangedMeanwhile(PlanVersion now) implements Outcome {}
    }

    /**
     * @param unit 0 for the whole programme
     * @param seen the number of the version that stood on the form; 0 when there was none
     */
    record Wish(Programme programme, int year, long unit, int seen, Map<String, BigDecimal> targets, String reason) {}

    private final PlanTable plans;
    private final Programmes programmes;

    RevisePlan(PlanTable plans, Programmes programmes) {
        this.plans = plans;
        this.programmes = programmes;
    }

    @Transactional
    Outcome revise(Wish wish) {
        plans.lock(wish.programme().id());
        var versions = plans.versions(wish.programme().id(), wish.year());
        var newest = versions.stream().findFirst();
        var sheet = newest.map(PlanVersion::sheet).orElse(PlanSheet.NONE);
        var seen = versions.stream()
                .filter(version -> version.number() == wish.seen())
                .findFirst()
                .map(PlanVersion::sheet)
                .orElse(PlanSheet.NONE);
        var moved = seen.against(sheet).stream().anyMatch(target -> target.unit() == wish.unit());
        if (moved && newest.isPresent()) {
            return new Outcome.ChangedMeanwhile(newest.get());
        }
        return switch (sheet.revise(wish.unit(), wish.targets(), wish.reason())) {
            case PlanSheet.Revising.Declined(var objection) -> new Outcome.Declined(objection);
            case PlanSheet.Revising.Agreed(var targets) ->
                new Outcome.Done(programmes
                        .newPlan(new NewPlan(wish.programme().id(), wish.year(), wish.reason(), targets))
                        .number());
        };
    }
}
