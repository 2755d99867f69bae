package vn.songhanh.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.ledger.Figure;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.programme.Plan;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.review.ReviewAnswer.Moved;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** Reads the figures of a review, now and as they were when it was signed. */
@Component
class ReviewFigures {

    private static final Words RULES = Words.of("cách tính các chỉ tiêu", "how indicators are counted");

    private final Figures figures;
    private final Programmes programmes;

    ReviewFigures(Figures figures, Programmes programmes) {
        this.figures = figures;
        this.programmes = programmes;
    }

    long position() {
        return figures.position();
    }

    /** What a snapshot would be computed with now. */
    Seal seal(Review review) {
        return new Seal(
                figures.position(),
                rules(review),
                plans(review.programme(), review.span().named()),
                review.cutoff());
    }

    /** The mark of how every indicator is counted in the period of a review. */
    String rules(Review review) {
        return Seal.mark(
                programmes.indicators(review.programme(), review.period().last()).stream()
                        .map(indicator -> "%s %s %s %s %s"
                                .formatted(
                                        indicator.code(),
                                        indicator.kind(),
                                        indicator.core(),
                                        indicator.measure(),
                                        indicator.rule().vi()))
                        .collect(Collectors.joining("\n")));
    }

    private PlansUsed plans(ProgrammeId programme, Period period) {
        var numbers = new TreeMap<Integer, Integer>();
        for (var year = period.first().getYear(); year <= period.last().getYear(); year++) {
            var number = programmes.plan(programme, year, Optional.empty()).map(Plan::number);
            if (number.isPresent()) {
                numbers.put(year, number.get());
            }
        }
        return new PlansUsed(numbers, !period.contains(Period.year(period.last().getYear())));
    }

    /** As the ledger stands now, against the plans in force. */
    List<Figure> live(ProgrammeId programme, Span span) {
        return new Measuring(plansNow(programme, span.named()), span.named(), true)
                .all(figures.all(FigureQuery.whole(programme, span.counted())));
    }

    /** As the ledger stood at the position, measured against the plan versions of the time and written as it was then. */
    List<Figure> at(ProgrammeId programme, Span span, Seal seal) {
        var query = FigureQuery.whole(programme, span.counted()).at(seal.position());
        var read = new Measuring(
                        plans(programme, seal.plans()),
                        span.named(),
                        seal.plans().byQuarter(span.named()))
                .all(figures.all(query));
        return seal.noughts() ? read.stream().map(Figure::withNoughts).toList() : read;
    }

    /** Of any unit and position, against the plans in force of every year that is asked for. */
    List<Figure> asked(FigureQuery query) {
        return new Measuring(plans(query), query.period(), true).all(figures.all(query));
    }

    /** Those plans, by year. */
    List<Plan> plans(FigureQuery query) {
        var period = query.period();
        return IntStream.rangeClosed(period.first().getYear(), period.last().getYear())
                .boxed()
                .flatMap(year -> programmes.plan(query.programme(), year, query.unit()).stream())
                .toList();
    }

    /** The versions of plans that were used, by year. */
    List<Plan> plans(ProgrammeId programme, PlansUsed used) {
        var plans = new ArrayList<Plan>();
        used.numbers()
                .forEach((year, number) -> programmes
                        .plan(programme, year, Optional.empty(), number)
                        .ifPresent(plans::add));
        return plans;
    }

    /** Those in force. */
    List<Plan> plansNow(ProgrammeId programme, Period period) {
        return plans(programme, plans(programme, period));
    }

    /** What one unit and all below it have, as the ledger stood at the position. */
    Snapshot ofUnit(Review review, UnitId unit, long position) {
        var query = new FigureQuery(review.programme(), Optional.of(unit), review.period(), Optional.of(position));
        return Snapshot.of(figures.all(query));
    }

    /** The same as the ledger stands now, from the sums that it keeps ready. */
    Snapshot ofUnit(Review review, UnitId unit) {
        return Snapshot.of(
                figures.all(new FigureQuery(review.programme(), Optional.of(unit), review.period(), Optional.empty())));
    }

    /** What recomputing a snapshot at its position gives. */
    Snapshot recomputed(Review review, SnapshotTable.Kept kept) {
        return Snapshot.of(at(review.programme(), review.span(), kept.seal()));
    }

    /** Whether what is kept and what recomputing gives both are what was pinned, to the last character. */
    boolean identical(Review review, SnapshotTable.Kept kept) {
        return kept.identical(recomputed(review, kept));
    }

    /**
     * Whether the ledger can give again what was pinned: how an indicator is counted may change until both bodies have signed,
     * and a set that one of them had signed before is replaced then.
     */
    boolean recomputable(Review review, SnapshotTable.Kept kept) {
        var rules = kept.seal().rules();
        return rules == null || rules.equals(rules(review));
    }

    /** The figures of the period as the ledger stands now. */
    Snapshot now(Review review) {
        return Snapshot.of(at(review.programme(), review.span(), seal(review)));
    }

    /** What is no longer as it was pinned, measured as it was then: numbers, or how they are counted. */
    List<Moved> movedSince(Review review, SnapshotTable.Kept kept) {
        var now = seal(review).measuredLike(kept.seal());
        var moved = new ArrayList<>(
                Snapshot.of(at(review.programme(), review.span(), now)).moved(kept.figures()));
        var rules = kept.seal().rules();
        if (rules != null && !Objects.equals(rules, rules(review))) {
            moved.add(new Moved("–", RULES, rules, rules(review)));
        }
        return List.copyOf(moved);
    }
}
