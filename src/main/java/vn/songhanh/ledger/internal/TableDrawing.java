package vn.songhanh.ledger.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.songhanh.ledger.Gap;
import vn.songhanh.ledger.Pivot;
import vn.songhanh.ledger.Pivot.Value;
import vn.songhanh.ledger.PivotQuery.RowKey;
import vn.songhanh.ledger.internal.FigureSheet.Block;
import vn.songhanh.ledger.internal.FigureSheet.Cell;
import vn.songhanh.ledger.internal.FigureSheet.Line;
import vn.songhanh.ledger.internal.TableAsking.Asked;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Source;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/**
 * Lays what was read out in blocks, rows and cells.
 *
 * @param names what each row is called
 * @param seen how the ledger is looked at, as cells say it in their addresses
 */
record TableDrawing(
        TableQuestion question,
        Asked asked,
        Pivot.Table table,
        Function<RowKey, Words> names,
        ViewWords seen,
        Map<String, Source> sources) {

    private static final List<Words> GROUPS = List.of(
            Words.of(
                    "1. Tuyên truyền, vận động, giáo dục, thuyết phục",
                    "1. Propaganda, mobilisation, education, persuasion"),
            Words.of(
                    "2. Phát triển tổ chức, tạo nguồn phát triển đảng viên",
                    "2. Developing organisations, the pool of members"),
            Words.of("3. Thành lập tổ chức đảng, tổ chức công đoàn", "3. Founding Party organisations and unions"));

    List<Block> blocks() {
        return question.chosenRows() == TableRows.INDICATORS ? byGroup() : byIndicator();
    }

    private List<Block> byGroup() {
        return IntStream.rangeClosed(1, GROUPS.size())
                .mapToObj(group -> new Block(
                        GROUPS.get(group - 1),
                        Words.same(""),
                        indicators()
                                .filter(index -> indicator(index).group() == group)
                                .mapToObj(index -> line(
                                        index,
                                        table.rows().getFirst(),
                                        names.apply(table.rows().getFirst().key()),
                                        false))
                                .toList()))
                .filter(block -> !block.lines().isEmpty())
                .toList();
    }

    private List<Block> byIndicator() {
        return indicators()
                .mapToObj(index -> new Block(
                        Words.of("{0} · {1}", "{0} · {1}")
                                .with(indicator(index).code(), indicator(index).name()),
                        indicator(index).unit(),
                        lines(index)))
                .toList();
    }

    private List<Line> lines(int index) {
        var lines = new ArrayList<Line>();
        table.rows().forEach(row -> lines.add(line(index, row, names.apply(row.key()), false)));
        table.total().ifPresent(total -> lines.add(line(index, total, totalName(total.key()), true)));
        return lines;
    }

    private Words totalName(RowKey key) {
        return key instanceof RowKey.Whole && seen.narrows()
                ? Words.of("Tổng", "Total")
                : Words.of("Tổng: {0}", "Total: {0}").with(names.apply(key));
    }

    private IntStream indicators() {
        return IntStream.range(0, table.indicators().size());
    }

    private Indicator indicator(int index) {
        return table.indicators().get(index);
    }

    private Line line(int index, Pivot.Row row, Words name, boolean total) {
        var indicator = indicator(index);
        return new Line(
                indicator,
                row.key(),
                name,
                total || question.chosenRows() == TableRows.INDICATORS ? null : opens(row.key()),
                total,
                IntStream.range(0, table.periods().size())
                        .mapToObj(column -> cell(indicator, row, column, row.value(index, column)))
                        .toList());
    }

    private @Nullable String opens(RowKey key) {
        return switch (key) {
            case RowKey.Whole _, RowKey.Rest _ -> null;
            case RowKey.OfUnit(var unit) -> question.below(unit);
            case RowKey.OfUnitBelow one -> question.below(one);
            case RowKey.OfEnterprise one -> "/app/enterprises/" + one.enterprise();
            case RowKey.OfSector one -> question.with("sector", one.sector().name());
        };
    }

    private Cell cell(Indicator indicator, Pivot.Row row, int column, Value value) {
        var period = table.periods().get(column);
        var gap = gap(indicator, period, value);
        if (gap != null) {
            return new Cell(period, null, gap, null);
        }
        var opened = FigureQuestion.of(asked.programme().code(), period, row.key(), seen, question.chosenState());
        return new Cell(period, question.chosenState().of(value), null, opened.address(indicator.code()));
    }

    private @Nullable Gap gap(Indicator indicator, Period period, Value value) {
        var gap = question.chosenState().of(value).gap();
        if (gap == Gap.ELSEWHERE) {
            return gap;
        }
        if (period.first().isAfter(asked.today())) {
            return Gap.AHEAD;
        }
        return value.isNothing() && source(indicator) == Source.LATER ? Gap.LATER : gap;
    }

    private Source source(Indicator indicator) {
        return sources.getOrDefault(indicator.code(), Source.LATER);
    }
}
