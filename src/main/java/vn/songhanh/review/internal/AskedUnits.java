package vn.songhanh.review.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.UnitNames;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.organisation.Line;
import vn.songhanh.programme.Programme;
import vn.songhanh.review.ReviewId;

/**
 * The units that report for a side: those that look after enterprises of the programme on its line, without the bodies, whose part
 * is the review. They need not stand below the body: district committees report to the Bloc's beside them.
 */
@Component
class AskedUnits {

    private final SubmissionTable submissions;
    private final Enterprises register;
    private final UnitNames names;
    private final Holders holders;

    AskedUnits(SubmissionTable submissions, Enterprises register, UnitNames names, Holders holders) {
        this.submissions = submissions;
        this.register = register;
        this.names = names;
        this.holders = holders;
    }

    void ask(Programme programme, ReviewId review, LocalDate on) {
        var bodies = holders.ofReview(programme, on);
        for (var side : Side.values()) {
            var line = Line.of(side);
            var units = register.managing(line, programme.scope(), on).stream()
                    .filter(unit -> !bodies.contains(unit))
                    .toList();
            if (!units.isEmpty()) {
                submissions.ask(review, side, units);
            }
        }
    }

    List<AskedUnit> of(Review review) {
        return submissions.of(review.id());
    }

    Optional<AskedUnit> of(Review review, UnitId unit) {
        return submissions.of(review.id(), unit);
    }

    /** Those whose figures have not been accepted. */
    List<AskedUnit> missing(Review review) {
        return of(review).stream()
                .filter(asked -> asked.state() != UnitState.ACCEPTED)
                .toList();
    }

    /** What the units were called on the cut-off day. */
    Map<UnitId, String> names(Review review, List<AskedUnit> units) {
        return names.namesOn(
                review.cutoff(), units.stream().map(AskedUnit::unit).toList());
    }
}
