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
import vn.songhanh.document.OfficialDocument.Annex;
import vn.songhanh.document.Picture.BarChart;
import vn.songhanh.ledger.Figure;
import vn.songhanh.text.Words;
import vn.songhanh.time.Dateline;

/** The tables and the chart of a report. */
final class ReportTables {

    private final Report report;

    ReportTables(Report report) {
        this.report = report;
    }

    /** Indicator · plan · actual · % · same period · since term start, by content group. */
    Table indicators() {
        var rows = new ArrayList<Row>();
        var number = 0;
        for (var group : report.groups()) {
            rows.add(new Row.Group(
                    "%d. %s".formatted(group.number(), group.title().vi())));
            for (var line : group.lines()) {
                rows.add(row(++number, line));
            }
        }
        var columns = List.of(
                new Column("TT", Kind.CENTRED, 1),
                new Column("Chỉ tiêu", Kind.TEXT, 5.4),
                new Column("Đơn vị", Kind.CENTRED, 1.7),
                new Column("Kế hoạch", Kind.NUMBER, 1.7),
                new Column("Thực hiện", Kind.NUMBER, 1.7),
                new Column("Tỷ lệ (%)", Kind.NUMBER, 1.5),
                new Column("Cùng kỳ", Kind.NUMBER, 1.7),
                new Column("Lũy kế", Kind.NUMBER, 1.8));
        return new Table("Kết quả thực hiện các chỉ tiêu năm %d".formatted(report.year()), columns, rows);
    }

    /** What nobody can have counted stays blank: a zero would claim that nothing happened. */
    private static Row row(int number, FigureGroup.Line line) {
        var figure = line.figure();
        return Row.Cells.of(
                Cell.of(Integer.toString(number)),
                Cell.of(figure.indicator().name().vi()),
                Cell.of(figure.indicator().unit().vi()),
                cell(figure.plan()),
                line.known() ? cell(figure.confirmed()) : new Cell.Blank(),
                line.known() ? share(figure) : new Cell.Blank(),
                line.known() ? cell(figure.previous()) : new Cell.Blank(),
                line.known() ? cell(figure.sinceStart()) : new Cell.Blank());
    }

    /** With one decimal, as the share is read everywhere. */
    private static Cell share(Figure figure) {
        return figure.shareOfPlan().map(Cell::of).orElseGet(Cell.Blank::new);
    }

    private static Cell cell(@Nullable BigDecimal value) {
        return value == null ? new Cell.Blank() : Cell.of(Snapshot.exact(value));
    }

    /** What was reached of each target of the plan; empty in a year without a plan. */
    Optional<Block.Figure> chart() {
        var shares = report.shares();
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        var title = "Tỷ lệ thực hiện kế hoạch năm %d".formatted(report.year());
        var groups = shares.stream()
                .map(share -> new BarChart.Group(share.indicator(), List.of(share.percent())))
                .toList();
        return Optional.of(new Block.Figure(
                new BarChart(title, "%", List.of("Thực hiện so với kế hoạch"), groups),
                "Hình 1. " + title,
                "Biểu đồ: "
                        + String.join(
                                "; ",
                                shares.stream()
                                        .map(share -> share.indicator() + " " + share.percent() + "%")
                                        .toList())));
    }

    /** The organisations founded in the year, each with its decision. */
    Annex founded() {
        var rows = new ArrayList<Row>();
        var number = 0;
        Words kind = null;
        for (var founded : report.founded()) {
            if (!founded.kind().equals(kind)) {
                kind = founded.kind();
                rows.add(new Row.Group(kind.vi()));
            }
            rows.add(row(++number, founded));
        }
        var columns = List.of(
                new Column("TT", Kind.CENTRED, 1),
                new Column("Tổ chức", Kind.TEXT, 5.6),
                new Column("Mã số doanh nghiệp", Kind.CENTRED, 2.4),
                new Column("Số quyết định", Kind.TEXT, 2.6),
                new Column("Ngày quyết định", Kind.CENTRED, 2.2));
        var title = "Danh sách tổ chức đảng, công đoàn cơ sở thành lập mới năm %d".formatted(report.year());
        return new Annex(title, rows.isEmpty() ? none() : List.of(new Table("", columns, rows)));
    }

    private static List<Block> none() {
        return List.of(Block.Paragraph.of("Trong năm không có tổ chức nào được thành lập"));
    }

    private static Row row(int number, Report.Founded founded) {
        var decidedOn = founded.decidedOn();
        return Row.Cells.of(
                Cell.of(Integer.toString(number)),
                Cell.of(founded.name()),
                Cell.of(founded.enterpriseCode()),
                Cell.of(founded.decision()),
                Cell.of(Dateline.date(decidedOn == null ? founded.on() : decidedOn)));
    }
}
