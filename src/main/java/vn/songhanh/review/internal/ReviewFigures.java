package vn.songhanh.review.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.ledger.Figure;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.programme.Indicator;
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
        return new Seal(figures.position(), rules(review), plans(review.programme(), review.period()), review.cutoff());
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
        return new PlansUsed(numbers);
    }

    /** As the ledger stands now, against the plans in force. */
    List<Figure> live(ProgrammeId programme, Period period) {
        return against(programme, figures.all(FigureQuery.whole(programme, period)), plans(programme, period), period);
    }

    /** As the ledger stood at the position, measured against the plan versions of the time. */
    List<Figure> at(ProgrammeId programme, Period period, Seal seal) {
        var query = FigureQuery.whole(programme, period).at(seal.position());
        return against(programme, figures.all(query), seal.plans(), period);
    }

    /** Of any unit and position, against the plans in force of every year that is asked for. */
    List<Figure> asked(FigureQuery query) {
        var years = IntStream.rangeClosed(
                query.period().first().getYear(), query.period().last().getYear());
        var plans = years.boxed()
                .flatMap(year -> programmes.plan(query.programme(), year, query.unit()).stream())
                .toList();
        return against(figures.all(query), plans, query.period());
    }

    private List<Figure> against(ProgrammeId programme, List<Figure> read, PlansUsed used, Period period) {
        return against(read, plans(programme, used), period);
    }

    private static List<Figure> against(List<Figure> read, List<Plan> plans, Period period) {
        return read.stream()
                .map(figure -> against(figure, target(figure.indicator(), plans, period)))
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

    /** What flows is planned year by year and adds up over a term; of what stands the last year's target is meant. */
    private static @Nullable BigDecimal target(Indicator indicator, List<Plan> plans, Period period) {
        var last = period.last().getYear();
        return switch (indicator.kind()) {
            case FLOW, NET ->
                plans.stream()
                        .flatMap(plan -> plan.target(indicator.code(), period).stream())
                        .reduce(BigDecimal::add)
                        .orElse(null);
            case STOCK, RATIO ->
                plans.stream()
                        .filter(plan -> plan.year() == last)
                        .flatMap(plan -> plan.target(indicator.code(), period).stream())
                        .findFirst()
                        .orElse(null);
        };
    }

    private static Figure against(Figure figure, @Nullable BigDecimal target) {
        return new Figure(
                figure.indicator(),
                target,
                figure.claimed(),
                figure.confirmed(),
                figure.disputed(),
                figure.previous(),
                figure.sinceStart(),
                figure.live());
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
        return Snapshot.of(at(review.programme(), review.period(), kept.seal()));
    }

    /** Whether recomputing a snapshot gives what was pinned, to the last character. */
    boolean identical(Review review, SnapshotTable.Kept kept) {
        return kept.seal().hash(recomputed(review, kept)).equals(kept.hash());
    }

    /** The figures of the period as the ledger stands now. */
    Snapshot now(Review review) {
        return Snapshot.of(at(review.programme(), review.period(), seal(review)));
    }

    /** What is no longer as it was pinned: numbers, or how they are counted. */
    List<Moved> movedSince(Review review, SnapshotTable.Kept kept) {
        var moved = new ArrayList<>(now(review).moved(kept.figures()));
        var rules = kept.seal().rules();
        if (rules != null && !Objects.equals(rules, rules(review))) {
            moved.add(new Moved("–", RULES, rules, rules(review)));
        }
        return List.copyOf(moved);
    }
}
