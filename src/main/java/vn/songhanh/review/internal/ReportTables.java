package vn.songhanh.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.songhanh.document.Block;
import vn.songhanh.document.Block.Cell;
import vn.songhanh.document.Block.Column;
import vn.songhanh.document.Block.Column.Kind;
import vn.songhanh.document.Block.Row;
import vn.songhanh.document.Block.Table;
import vn.songhanh.document.OfficialDocument.Annex;
import vn.songhanh.document.TypedLine;
import vn.songhanh.time.Dateline;

/** The lists that are attached to a report. */
final class ReportTables {

    /** What ends a line of a list. */
    private static final Pattern END = Pattern.compile("\\s*[;.]$");

    private final Report report;

    ReportTables(Report report) {
        this.report = report;
    }

    /** The organisations founded in the period, each with its decision; those that lessen the figure are not counted on. */
    Annex founded() {
        var rows = new ArrayList<Row>();
        var number = 0;
        var group = "";
        for (var founded : report.founded()) {
            if (!group(founded).equals(group)) {
                group = group(founded);
                rows.add(new Row.Group(group));
            }
            rows.add(row(founded.takenBack() ? "–" : Integer.toString(++number), founded));
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

    /** The collectives that were rewarded, as both bodies have written them: one a line, parted by semicolons from how and by which decision. */
    Optional<Annex> rewarded() {
        var rows = new ArrayList<Row>();
        var number = 0;
        for (var line : rewardedLines()) {
            rows.add(line.startsWith("#") ? new Row.Group(words(line)) : rewarded(++number, words(line)));
        }
        var columns = List.of(
                new Column("TT", Kind.CENTRED, 1),
                new Column("Tập thể", Kind.TEXT, 6),
                new Column("Hình thức khen thưởng", Kind.TEXT, 3.8),
                new Column("Quyết định", Kind.TEXT, 3));
        var title = "Danh sách tập thể được khen thưởng %s"
                .formatted(report.lookback().words());
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Annex(title, List.of(new Table("", columns, rows))));
    }

    private List<String> rewardedLines() {
        return report.texts()
                .getOrDefault(ReviewWords.REWARDED, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Without the sign or count before it: the table counts itself. */
    private static String words(String line) {
        return switch (TypedLine.of(line)) {
            case TypedLine.Heading(var _, var words) -> words;
            case TypedLine.Item(var words) -> words;
            case TypedLine.Words(var words) -> TypedLine.uncounted(words);
        };
    }

    private static Row rewarded(int number, String line) {
        var parts = END.matcher(line).replaceFirst("").split("\\s*;\\s*", 3);
        return Row.Cells.of(
                Cell.of(Integer.toString(number)),
                Cell.of(parts[0]),
                Cell.of(parts.length > 1 ? parts[1] : ""),
                Cell.of(parts.length > 2 ? parts[2] : ""));
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

    private static String group(Report.Founded founded) {
        return founded.takenBack()
                ? "%s: giảm trừ, đã tính ở kỳ trước và nay được đảo"
                        .formatted(founded.kind().vi())
                : founded.kind().vi();
    }

    private static Row row(String number, Report.Founded founded) {
        var decidedOn = founded.decidedOn();
        return Row.Cells.of(
                Cell.of(number),
                Cell.of(founded.name()),
                Cell.of(founded.enterpriseCode()),
                Cell.of(founded.decision()),
                Cell.of(Dateline.inDocument(decidedOn == null ? founded.on() : decidedOn)));
    }
}
