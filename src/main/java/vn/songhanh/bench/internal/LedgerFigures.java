package vn.songhanh.bench.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Measure;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** One figure of a unit with all below it and a year, beside the plain aggregate over the entries. */
@Component
class LedgerFigures {

    static final Account ACCOUNT = Account.UNION_FOUNDED;

    private static final int YEAR = 2022;
    private static final Timing ROUNDS = new Timing(20, 21);
    private static final Words BOUND =
            Words.of("phép cộng trong SQL trên chính các bút toán", "the plain aggregate in SQL over the entries");

    private final Figures figures;
    private final Programmes programmes;
    private final LedgerFillTable ledger;

    LedgerFigures(Figures figures, Programmes programmes, LedgerFillTable ledger) {
        this.figures = figures;
        this.programmes = programmes;
        this.ledger = ledger;
    }

    /** Fills the ledger up to so many entries and reads from it. */
    List<Result> measure(Bodies.Founded bodies, int entries) {
        ledger.fill(bodies, entries);
        var unit = bodies.unions().getFirst();
        var query = new FigureQuery(bodies.programme(), Optional.of(unit), Period.year(YEAR), Optional.empty());
        var indicator = indicator();
        var aggregate = ledger.aggregate(bodies.programme(), unit, query.period());
        refuseOther(aggregate, figures.byMonth(indicator, query));
        var bound = ROUNDS.millis(() -> ledger.aggregate(bodies.programme(), unit, query.period()));
        return List.of(
                Result.millis(
                        "figure-" + entries,
                        Words.of("Một con số, {0} bút toán", "One figure, {0} entries")
                                .with(entries),
                        ROUNDS.millis(() -> figures.byMonth(indicator, query)),
                        BOUND,
                        bound),
                Result.millis(
                        "figures-" + entries,
                        Words.of(
                                        "Mọi chỉ tiêu: năm này, năm trước, từ đầu kỳ; {0} bút toán",
                                        "Every indicator: this year, the year before, since the start; {0} entries")
                                .with(entries),
                        ROUNDS.millis(() -> figures.all(query)),
                        BOUND,
                        bound));
    }

    /** What is quick and wrong is not worth a figure. */
    private static void refuseOther(long aggregate, List<Long> months) {
        var figure = months.stream().mapToLong(Long::longValue).sum();
        if (figure != aggregate) {
            throw new IllegalStateException("the figure is %d, the entries say %d".formatted(figure, aggregate));
        }
    }

    private Indicator indicator() {
        return programmes.indicators().stream()
                .filter(each -> each.measure().equals(new Measure.Sum(List.of(ACCOUNT))))
                .findFirst()
                .orElseThrow();
    }
}
