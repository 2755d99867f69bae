package vn.songhanh.review.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.ledger.Figure;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.programme.Plan;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.time.Period;

/** Reads the figures of a review, now and as they were when it was signed. */
@Component
class ReviewFigures {

    private final Figures figures;
    private final Programmes programmes;

    ReviewFigures(Figures figures, Programmes programmes) {
        this.figures = figures;
        this.programmes = programmes;
    }

    long position() {
        return figures.position();
    }

    Optional<Plan> plan(ProgrammeId programme, int year) {
        return programmes.plan(programme, year, Optional.empty());
    }

    /** As the ledger stands now, against the plan in force. */
    List<Figure> live(ProgrammeId programme, Period period) {
        return figures.all(FigureQuery.whole(programme, period));
    }

    /** As the ledger stood at the position, measured against the plan version of the time. */
    List<Figure> at(ProgrammeId programme, Period period, long position, @Nullable Integer planNumber) {
        var year = period.last().getYear();
        var plan = planNumber == null
                ? Optional.<Plan>empty()
                : programmes.plan(programme, year, Optional.empty(), planNumber);
        return figures.all(FigureQuery.whole(programme, period).at(position)).stream()
                .map(figure -> against(figure, period, plan))
                .toList();
    }

    private static Figure against(Figure figure, Period period, Optional<Plan> plan) {
        return new Figure(
                figure.indicator(),
                plan.flatMap(version -> version.target(figure.indicator().code(), period))
                        .orElse(null),
                figure.claimed(),
                figure.confirmed(),
                figure.disputed(),
                figure.previous(),
                figure.sinceStart(),
                figure.live());
    }

    /** What recomputing a snapshot at its position gives. */
    Snapshot recomputed(Review review, SnapshotTable.Kept kept) {
        return Snapshot.of(at(review.programme(), review.period(), kept.position(), kept.planNumber()));
    }

    /** The figures of the period as the ledger stands now. */
    Snapshot now(Review review) {
        var plan = plan(review.programme(), review.year()).map(Plan::number).orElse(null);
        return Snapshot.of(at(review.programme(), review.period(), figures.position(), plan));
    }
}
