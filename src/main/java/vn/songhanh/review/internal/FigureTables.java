package vn.songhanh.review.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.document.Block;
import vn.songhanh.document.Block.Cell;
import vn.songhanh.document.Block.Column;
import vn.songhanh.document.Block.Column.Kind;
import vn.songhanh.document.Block.Row;
import vn.songhanh.document.Block.Table;
import vn.songhanh.document.Picture.BarChart;
import vn.songhanh.ledger.Figure;
import vn.songhanh.ledger.Gap;

/** The tables and charts of figures in one report; counts its charts. */
final class FigureTables {

    private final List<FigureGroup> groups;
    private final Lookback lookback;
    private final String period;
    private int charts;

    /** @param lookback what the figures are of */
    FigureTables(List<FigureGroup> groups, Lookback lookback) {
        this.groups = groups;
        this.lookback = lookback;
        this.period = lookback.words();
    }

    /** Every indicator by content group: indicator · plan · actual · % · same period · since term start. */
    Table all() {
        return table("", groups);
    }

    /** Those for which the plan names a target; all that somebody has counted in a year without a plan. */
    Table targets() {
        var planned = groups.stream().map(FigureTables::planned).toList();
        var none = planned.stream().allMatch(group -> group.lines().isEmpty());
        return table(
                "Kết quả thực hiện các chỉ tiêu " + period,
                none ? groups.stream().map(FigureTables::counted).toList() : planned);
    }

    /** Those of one content group that somebody has counted or planned. */
    Table ofGroup(int number) {
        var group = groups.get(number - 1);
        var lines = group.lines().stream()
                .filter(line -> line.known() || line.figure().plan() != null)
                .toList();
        var title = "%s %s".formatted(group.title().vi(), period);
        return table(title, List.of(new FigureGroup(number, group.title(), lines)));
    }

    private static FigureGroup planned(FigureGroup group) {
        return new FigureGroup(
                group.number(),
                group.title(),
                group.lines().stream()
                        .filter(line -> line.figure().plan() != null)
                        .toList());
    }

    private static FigureGroup counted(FigureGroup group) {
        return new FigureGroup(
                group.number(),
                group.title(),
                group.lines().stream().filter(FigureGroup.Line::known).toList());
    }

    private Table table(String title, List<FigureGroup> shown) {
        var rows = new ArrayList<Row>();
        var number = 0;
        var ofYear = allOfYear(shown);
        for (var group : shown) {
            if (shown.size() > 1 && !group.lines().isEmpty()) {
                rows.add(new Row.Group(
                        "%d. %s".formatted(group.number(), group.title().vi())));
            }
            for (var line : group.lines()) {
                rows.add(row(++number, line, ofYear));
            }
        }
        return new Table(title, columns(ofYear), rows);
    }

    /** Whether the period is only a part of a year and every target is that of the year. */
    private static boolean allOfYear(List<FigureGroup> shown) {
        var planned = shown.stream()
                .flatMap(group -> group.lines().stream())
                .map(FigureGroup.Line::figure)
                .filter(figure -> figure.plan() != null)
                .toList();
        return !planned.isEmpty() && planned.stream().allMatch(Figure::planOfYear);
    }

    private List<Column> columns(boolean ofYear) {
        var columns = new ArrayList<Column>(List.of(
                new Column("TT", Kind.CENTRED, 1),
                new Column("Chỉ tiêu", Kind.TEXT, 5.4),
                new Column("Đơn vị", Kind.CENTRED, 1.7),
                new Column((ofYear ? Figure.PLAN_OF_THE_YEAR : Figure.PLAN).vi(), Kind.NUMBER, 1.7),
                new Column("Thực hiện", Kind.NUMBER, 1.7),
                new Column("Tỷ lệ (%)", Kind.NUMBER, 1.5)));
        if (lookback.hadYearBefore()) {
            columns.add(new Column("Cùng kỳ", Kind.NUMBER, 1.7));
        }
        columns.add(new Column("Lũy kế", Kind.NUMBER, 1.8));
        return columns;
    }

    /** What nobody can have counted stays blank: a zero would claim that nothing happened. */
    private Row row(int number, FigureGroup.Line line, boolean ofYear) {
        var figure = line.figure();
        var cells = new ArrayList<Cell>(List.of(
                Cell.of(Integer.toString(number)),
                Cell.of(name(figure, ofYear)),
                Cell.of(figure.indicator().unit().vi()),
                cell(figure.plan()),
                line.known() ? counted(figure.confirmed()) : new Cell.Blank(),
                line.known() ? share(figure) : new Cell.Blank()));
        if (lookback.hadYearBefore()) {
            cells.add(line.known() ? counted(figure.previous()) : new Cell.Blank());
        }
        cells.add(line.known() ? counted(figure.sinceStart()) : new Cell.Blank());
        return new Row.Cells(cells);
    }

    /** Where some targets are of the quarters, the others say that they are of the year. */
    private static String name(Figure figure, boolean ofYear) {
        var name = figure.indicator().name().vi();
        return figure.planOfYear() && !ofYear ? name + " (so kế hoạch năm)" : name;
    }

    /** With one decimal, as the share is read everywhere. */
    private static Cell share(Figure figure) {
        return figure.shareOfPlan().map(Cell::of).orElseGet(Cell.Blank::new);
    }

    /** – is not 0: there has been no stocktake, or the whole of a share is nothing. */
    private static Cell counted(@Nullable BigDecimal value) {
        return value == null ? Cell.of(Gap.SIGN) : cell(value);
    }

    private static Cell cell(@Nullable BigDecimal value) {
        return value == null ? new Cell.Blank() : Cell.of(Snapshot.exact(value));
    }

    /** What was reached of each target, of one content group or (0) of all; empty where there is none above nothing. */
    Optional<Block.Figure> chart(int group) {
        var bars = groups.stream()
                .filter(one -> group == 0 || one.number() == group)
                .flatMap(one -> one.known().stream())
                .flatMap(figure -> figure.shareOfPlan().stream()
                        .map(share -> new BarChart.Group(name(figure, false), List.of(share))))
                .toList();
        if (bars.isEmpty()) {
            return Optional.empty();
        }
        var title = "Tỷ lệ thực hiện kế hoạch, " + period;
        var told = bars.stream()
                .map(bar -> bar.label() + " " + bar.values().getFirst() + "%")
                .toList();
        return Optional.of(new Block.Figure(
                new BarChart(title, "%", List.of("Thực hiện so với kế hoạch"), bars),
                "Hình %d. %s".formatted(++charts, title),
                "Biểu đồ: " + String.join("; ", told)));
    }
}
