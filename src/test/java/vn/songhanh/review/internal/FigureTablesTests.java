package vn.songhanh.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.songhanh.document.Block;
import vn.songhanh.ledger.Figure;
import vn.songhanh.ledger.Gap;
import vn.songhanh.ledger.Pivot.Amount;
import vn.songhanh.ledger.Pivot.Value;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Measure;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** The table of figures in a report says which plan is meant, and compares only what can be compared. */
class FigureTablesTests {

    private static final Period TERM = Period.term(2021, 2023);
    private static final Lookback HALF = new Lookback(Span.whole(Period.half(2022, 1)), TERM);

    @Test
    void where_every_target_is_of_the_year_the_column_says_so() {
        assertThat(headings(table(HALF, figure("A", true), figure("B", true)))).contains("Kế hoạch năm");
        assertThat(headings(table(HALF, figure("A", false), figure("B", false))))
                .contains("Kế hoạch");
    }

    @Test
    void where_only_some_are_each_of_them_says_so() {
        var table = table(HALF, figure("A", true), figure("B", false));

        assertThat(headings(table)).contains("Kế hoạch").doesNotContain("Kế hoạch năm");
        assertThat(names(table)).containsExactly("A (so kế hoạch năm)", "B");
    }

    @Test
    void of_several_years_there_is_no_year_before() {
        var term = table(new Lookback(Span.whole(TERM), TERM), figure("A", false));

        assertThat(headings(term)).doesNotContain("Cùng kỳ").contains("Lũy kế").hasSize(7);
        assertThat(headings(table(HALF, figure("A", false))))
                .contains("Cùng kỳ")
                .hasSize(8);
        assertThat(((Block.Row.Cells) term.rows().getLast()).cells()).hasSize(7);
    }

    @Test
    void in_the_first_year_of_a_programme_there_is_no_year_before() {
        assertThat(headings(table(new Lookback(Span.whole(Period.year(2021)), TERM), figure("A", false))))
                .doesNotContain("Cùng kỳ")
                .contains("Lũy kế");
    }

    @Test
    void what_is_missing_is_a_dash_and_no_nought() {
        var figure = figure("A", false);
        var missing = new Figure(
                figure.indicator(),
                figure.plan(),
                false,
                Value.missing(Gap.UNCOUNTED),
                Amount.missing(Gap.UNCOUNTED),
                Amount.of(0),
                false);

        assertThat(((Block.Row.Cells) table(HALF, missing).rows().getLast()).cells())
                .containsExactly(
                        Block.Cell.of("1"),
                        Block.Cell.of("A"),
                        Block.Cell.of("tổ chức"),
                        Block.Cell.of(BigDecimal.TEN),
                        Block.Cell.of("–"),
                        new Block.Cell.Blank(),
                        Block.Cell.of("–"),
                        Block.Cell.of(BigDecimal.ZERO));
    }

    private static Block.Table table(Lookback lookback, Figure... figures) {
        return new FigureTables(FigureGroup.of(List.of(figures)), lookback).all();
    }

    private static List<String> headings(Block.Table table) {
        return table.columns().stream().map(Block.Column::heading).toList();
    }

    private static List<String> names(Block.Table table) {
        return table.rows().stream()
                .filter(Block.Row.Cells.class::isInstance)
                .map(row -> ((Block.Cell.Words) ((Block.Row.Cells) row).cells().get(1)).text())
                .toList();
    }

    private static Figure figure(String name, boolean ofYear) {
        var indicator = new Indicator(
                name,
                3,
                Words.same(name),
                Words.same("tổ chức"),
                Indicator.Kind.FLOW,
                Indicator.Owner.JOINT,
                Words.same(""),
                new Measure.Sum(List.of(Account.UNION_FOUNDED)),
                true);
        return new Figure(
                indicator, BigDecimal.TEN, ofYear, Value.of(1, 0, 0, 0, 0), Amount.of(0), Amount.of(0), false);
    }
}
