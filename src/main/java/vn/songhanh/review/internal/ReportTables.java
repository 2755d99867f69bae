package vn.songhanh.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.songhanh.document.Block;
import vn.songhanh.document.Block.Cell;
import vn.songhanh.document.Block.Column;
import vn.songhanh.document.Block.Column.Kind;
import vn.songhanh.document.Block.Row;
import vn.songhanh.document.Block.Table;
import vn.songhanh.document.OfficialDocument.Annex;
import vn.songhanh.text.Words;
import vn.songhanh.time.Dateline;

/** The lists that are attached to a report. */
final class ReportTables {

    private final Report report;

    ReportTables(Report report) {
        this.report = report;
    }

    /** The organisations founded in the period, each with its decision. */
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
        var title = "Danh sách tổ chức đảng, công đoàn cơ sở thành lập mới %s"
                .formatted(report.lookback().words());
        return new Annex(title, rows.isEmpty() ? none() : List.of(new Table("", columns, rows)));
    }

    /** What the two bodies count differently and why, as their minutes have it. */
    Optional<Annex> minutes() {
        return report.minutes().isEmpty()
                ? Optional.empty()
                : Optional.of(new Annex("Đối chiếu số liệu " + report.lookback().words(), report.minutes()));
    }

    private static List<Block> none() {
        return List.of(Block.Paragraph.of("Trong kỳ không có tổ chức nào được thành lập"));
    }

    private static Row row(int number, Report.Founded founded) {
        var decidedOn = founded.decidedOn();
        return Row.Cells.of(
                Cell.of(Integer.toString(number)),
                Cell.of(founded.name()),
                Cell.of(founded.enterpriseCode()),
                Cell.of(founded.decision()),
                Cell.of(Dateline.inDocument(decidedOn == null ? founded.on() : decidedOn)));
    }
}
