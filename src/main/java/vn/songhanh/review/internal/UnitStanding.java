package vn.songhanh.review.internal;

import java.time.Clock;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Mandate;
import vn.songhanh.time.VietnamTime;

/** How far the units have come with their figures, in numbers. */
@Component
class UnitStanding {

    private final AskedUnits units;
    private final Clock clock;

    UnitStanding(AskedUnits units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    ReviewPage.Units of(Review review, Mandate mandate) {
        var asked = units.of(review);
        var own = asked.stream()
                .filter(_ -> !review.cancelled())
                .filter(unit -> unit.unit().equals(mandate.unit()))
                .findFirst();
        return new ReviewPage.Units(
                review.unitsDue(),
                review.reconcileDue(),
                review.cutoff(),
                VietnamTime.today(clock),
                SubmissionPages.counts(
                        asked.stream().collect(Collectors.groupingBy(AskedUnit::state, Collectors.counting()))),
                asked.stream().filter(AskedUnit::late).count(),
                own.map(AskedUnit::state).orElse(null),
                own.map(unit -> "/app/reviews/%s/submissions/%s".formatted(review.id(), unit.unit()))
                        .orElse(null));
    }
}
