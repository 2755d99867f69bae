package vn.songhanh.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.songhanh.access.UnitId;
import vn.songhanh.ledger.PivotQuery.RowKey;
import vn.songhanh.ledger.internal.FigureSheet.Block;
import vn.songhanh.ledger.internal.FigureSheet.Cell;
import vn.songhanh.ledger.internal.FigureSheet.Line;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Measure;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** Pages of a large table. */
class FigureSheetTests {

    private static final Indicator INDICATOR = new Indicator(
            "2.18",
            2,
            Words.same("Đoàn viên"),
            Words.same("người"),
            Indicator.Kind.FLOW,
            Indicator.Owner.UNION,
            Words.same(""),
            new Measure.Sum(List.of(Account.UNION_MEMBER_JOINED)),
            true);

    @ParameterizedTest
    @CsvSource({"378,20,9,25", "60,60,13,4", "2000,1,5,50", "40,20,5,40", "12,60,61,1"})
    void a_page_has_so_many_rows_that_it_can_be_read_and_drawn(int rows, int indicators, int periods, int expected) {
        var sheet = sheet(rows, indicators, periods);

        var page = sheet.rows(0, sheet.pageSize());

        assertThat(page.rows()).isEqualTo(expected);
        assertThat(page.blocks())
                .hasSize(indicators)
                .allSatisfy(block -> assertThat(block.lines().subList(expected, expected + 2))
                        .allMatch(Line::onEveryPage));
        assertThat(expected == 1
                        || page.lines().mapToLong(line -> line.cells().size()).sum() <= 5_000)
                .isTrue();
        assertThat(sheet.lines()).hasSize((rows + 2) * indicators);
    }

    private static FigureSheet sheet(int rows, int indicators, int periods) {
        var months = Collections.nCopies(periods, Period.year(2024));
        var heads = Collections.nCopies(periods, Words.same("T"));
        var blocks = IntStream.range(0, indicators)
                .mapToObj(_ -> new Block(Words.same("C"), Words.same(""), lines(rows, periods)))
                .toList();
        return new FigureSheet(List.of(), 1, months, heads, blocks, 0);
    }

    private static List<Line> lines(int rows, int periods) {
        return IntStream.rangeClosed(1, rows + 2)
                .mapToObj(number -> line(
                        number <= rows
                                ? new RowKey.OfUnit(new UnitId(number))
                                : new RowKey.Directly(new UnitId(99_999)),
                        number == rows + 2,
                        periods))
                .toList();
    }

    private static Line line(RowKey key, boolean total, int periods) {
        var cell = new Cell(Period.year(2024), null, null, null);
        return new Line(INDICATOR, key, Words.same("D"), null, total, Collections.nCopies(periods, cell));
    }
}
