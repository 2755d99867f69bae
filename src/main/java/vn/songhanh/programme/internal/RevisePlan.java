package vn.songhanh.programme.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.programme.NewPlan;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;

/** Writes a new version of a year's plan in which a part of it has other targets. */
@Service
class RevisePlan {

    /** What came of it. */
    sealed interface Outcome {

        record Done(int number) implements Outcome {}

        record Declined(PlanSheet.Objection objection) implements Outcome {}

        /** Somebody else gave this part of the plan other targets since the form was opened. */
        record ChangedMeanwhile(PlanVersion now) implements Outcome {}
    }

    /** @param seen the number of the version that stood on the form; 0 when there was none */
    record Wish(
            Programme programme,
            int year,
            PlanScope scope,
            int seen,
            Map<PlanCell, BigDecimal> targets,
            String reason) {}

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
        if (versions.isEmpty()) {
            return written(wish, PlanSheet.NONE, false, "");
        }
        var newest = versions.getFirst();
        var sheet = plans.sheet(newest);
        var moved = seen(versions, wish.seen()).against(sheet).stream()
                .anyMatch(difference -> wish.scope().holds(difference.cell()));
        return moved
                ? new Outcome.ChangedMeanwhile(newest)
                : written(wish, sheet, !newest.signatures().isEmpty(), newest.reason());
    }

    private PlanSheet seen(List<PlanVersion> versions, int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(plans::sheet)
                .orElse(PlanSheet.NONE);
    }

    /** @param before the reason of the draft that is gone over; it goes on to hold where nothing else is said */
    private Outcome written(Wish wish, PlanSheet sheet, boolean signed, String before) {
        return switch (sheet.revise(wish.scope(), wish.targets(), wish.reason(), signed)) {
            case PlanSheet.Revising.Declined(var objection) -> new Outcome.Declined(objection);
            case PlanSheet.Revising.Agreed(var targets) -> {
                var reason = wish.reason().isBlank() ? before : wish.reason();
                yield new Outcome.Done(programmes
                        .newPlan(new NewPlan(wish.programme().id(), wish.year(), reason, targets))
                        .number());
            }
        };
    }
}
