package vn.songhanh.programme.internal;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Voice;
import vn.songhanh.programme.NewPlan;

/** Writes a version of a plan down under the next number. */
@Component
class WritePlan {

    private final PlanTable plans;
    private final Clock clock;

    WritePlan(PlanTable plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /** The number it got; part of the caller's transaction. */
    int write(NewPlan plan) {
        plans.lock(plan.programme());
        var versions = plans.versions(plan.programme(), plan.year());
        var number = versions.isEmpty() ? 1 : versions.getFirst().number() + 1;
        plans.add(plan, number, clock.instant(), author());
        return number;
    }

    static PlanTable.Author author() {
        if (Voice.speaker().orElse(null) instanceof Acting.Person person) {
            var mandate = person.mandate();
            return new PlanTable.Author(
                    person.account().value(),
                    person.fullName(),
                    mandate == null ? null : mandate.side().name());
        }
        return new PlanTable.Author(null, "", null);
    }
}
