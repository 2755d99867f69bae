package vn.songhanh.bench.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.songhanh.bench.internal.PlainAggregateTable.Asked;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.EntryList;
import vn.songhanh.ledger.Pivot;
import vn.songhanh.ledger.PivotQuery;
import vn.songhanh.ledger.PivotQuery.RowKey;
import vn.songhanh.ledger.PivotQuery.Rows;
import vn.songhanh.ledger.PivotQuery.View;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Measure;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** Tables of figures and one opened number, beside the plain aggregates over the entries. */
@Component
class LedgerFigures {

    private static final Period TERM = Period.term(2021, 2023);
    private static final List<Period> QUARTERS = IntStream.range(0, 12)
            .mapToObj(quarter -> Period.quarter(2021 + quarter / 4, 1 + quarter % 4))
            .toList();
    private static final int INDICATORS = 20;
    private static final int PAGE = 100;
    private static final Set<ClaimState> CONFIRMED = Set.of(ClaimState.CONFIRMED);
    private static final Timing ROUNDS = new Timing(400, 101);
    private static final Timing BOUND_ROUNDS = new Timing(1, 3);
    private static final Words BOUND = Words.of("phép tính SQL trên chính các bút toán", "plain SQL over the entries");

    private final Pivot pivot;
    private final Programmes programmes;
    private final LedgerFillTable ledger;
    private final PlainAggregateTable plain;
    private final EntryLoad writing;

    LedgerFigures(
            Pivot pivot, Programmes programmes, LedgerFillTable ledger, PlainAggregateTable plain, EntryLoad writing) {
        this.pivot = pivot;
        this.programmes = programmes;
        this.ledger = ledger;
        this.plain = plain;
        this.writing = writing;
    }

    /** Fills the ledger up to so many entries, reads from it and writes to it; tells each result at once. */
    void measure(Bodies.Founded bodies, int entries, Consumer<Result> results) {
        var indicators = indicators();
        var accounts = indicators.stream().flatMap(LedgerFigures::accounts).toList();
        ledger.fill(bodies, accounts, entries);
        var all = new Asked(bodies.programme(), accounts, bodies.federation(), TERM);
        var codes = indicators.stream().map(Indicator::code).toList();
        results.accept(result(
                "city-" + entries,
                Words.of("Thành phố × 20 chỉ tiêu × 12 quý", "City × 20 indicators × 12 quarters"),
                () -> read(bodies, codes, new Rows.Units(List.of(bodies.federation()))),
                () -> plain.ofUnit(all)));
        results.accept(result(
                "districts-" + entries,
                Words.of("15 đơn vị × 20 × 12", "15 units × 20 × 12"),
                () -> read(bodies, codes, new Rows.Units(bodies.unions())),
                () -> plain.below(all)));
        results.accept(result(
                "below-" + entries,
                Words.of(
                        "Các đơn vị dưới liên đoàn và phần trực tiếp × 20 × 12",
                        "What lies below the federation and directly at it × 20 × 12"),
                () -> read(bodies, codes, new Rows.Below(bodies.federation())),
                () -> plain.below(all)));
        var first = new Asked(bodies.programme(), accounts.subList(0, 1), bodies.federation(), TERM);
        results.accept(result(
                "enterprises-" + entries,
                Words.of("5.000 doanh nghiệp × 12 quý", "5 000 enterprises × 12 quarters"),
                () -> read(bodies, codes.subList(0, 1), new Rows.Enterprises(Optional.empty())),
                () -> plain.ofEnterprises(first)));
        results.accept(opened(bodies, codes.getFirst(), accounts, entries));
        writing.measure(bodies, entries, results);
    }

    private Result opened(Bodies.Founded bodies, String code, List<String> accounts, int entries) {
        var unit = bodies.unions().getFirst();
        var quarter = QUARTERS.getLast();
        var cell =
                new PivotQuery.Cell(bodies.programme(), code, new RowKey.OfUnit(unit), quarter, View.PLAIN, CONFIRMED);
        var asked = new Asked(bodies.programme(), accounts.subList(0, 1), unit, quarter);
        return result(
                "cell-" + entries,
                Words.of(
                        "Mở một ô: 100 bút toán mới nhất, đếm và cộng hết",
                        "One number opened: its newest 100, all counted"),
                () -> pivot.entries(cell, EntryList.Page.first(PAGE)),
                () -> plain.list(asked));
    }

    private Pivot.Table read(Bodies.Founded bodies, List<String> codes, Rows rows) {
        return pivot.read(new PivotQuery(bodies.programme(), codes, rows, QUARTERS, View.PLAIN));
    }

    private static Result result(String name, Words what, Runnable ours, Runnable bound) {
        return Result.millis(name, what, ROUNDS.millis(ours), BOUND, BOUND_ROUNDS.millis(bound));
    }

    /** Enterprises reached first, since every other entry is one; then others that one account alone moves. */
    private List<Indicator> indicators() {
        return programmes.indicators().stream()
                .filter(indicator -> accounts(indicator).count() == 1)
                .sorted(java.util.Comparator.comparing(
                        (Indicator indicator) -> !indicator.code().equals("1.03")))
                .limit(INDICATORS)
                .toList();
    }

    private static java.util.stream.Stream<String> accounts(Indicator indicator) {
        return switch (indicator.measure()) {
            case Measure.Sum(var read) -> read.stream().map(Enum::name);
            case Measure.Distinct(var read) -> read.stream().map(Enum::name);
            case Measure.Balance(var read) -> read.stream().map(Enum::name);
            case Measure.Change(var read) -> read.stream().map(Enum::name);
            case Measure.AtStocktake _, Measure.Ratio _ -> java.util.stream.Stream.of();
        };
    }
}
