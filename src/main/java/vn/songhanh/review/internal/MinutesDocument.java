package vn.songhanh.review.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.songhanh.access.Side;
import vn.songhanh.document.Block;
import vn.songhanh.document.Block.BulletList;
import vn.songhanh.document.Block.Cell;
import vn.songhanh.document.Block.Column;
import vn.songhanh.document.Block.Column.Kind;
import vn.songhanh.document.Block.Paragraph;
import vn.songhanh.document.Block.Row;
import vn.songhanh.document.Block.SectionHeading;
import vn.songhanh.document.Block.Table;
import vn.songhanh.document.DocumentType;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.document.OfficialDocument.Head;
import vn.songhanh.document.Profile;
import vn.songhanh.time.Dateline;

/**
 * The reconciliation minutes (biên bản đối chiếu số liệu) as both offices would draw them up.
 *
 * @param seal what the figures were pinned with; null in a draft before they are
 * @param signers by side; a side that has not signed is missing
 */
record MinutesDocument(
        Review review,
        String programme,
        Heads heads,
        String place,
        LocalDate date,
        List<MinutesLine> lines,
        UnitsInNumbers units,
        SnapshotTable.@org.jspecify.annotations.Nullable Kept seal,
        Map<Side, Report.Signer> signers) {

    /** Eight letters that others follow: a mark of 64 in one piece would tear the line before it apart. */
    private static final Pattern EIGHT = Pattern.compile(".{8}(?=.)");

    private static final List<Column> MISSING = List.of(
            new Column("TT", Kind.CENTRED, 1),
            new Column("Đơn vị", Kind.TEXT, 6),
            new Column("Nộp cho", Kind.TEXT, 3),
            new Column("Còn thiếu", Kind.TEXT, 5));

    /** How many units were asked for figures and how many were accepted. */
    record UnitsInNumbers(int asked, int accepted, int late) {}

    /** In that form, on the sheets of the body that leads. */
    OfficialDocument in(Profile form, OptionalInt number) {
        var profile = heads.on(form);
        return new OfficialDocument(
                profile,
                new Head(heads.issuers(), DocumentType.MINUTES, number, place, date, "đối chiếu số liệu " + period()),
                body(),
                heads.foot(profile, signers, List.of("Hai bên", "Các đơn vị nộp số liệu")),
                List.of());
    }

    private String period() {
        var name = Lookback.small(review.name()).vi();
        return review.span().cut()
                ? "%s (%s)".formatted(name, Lookback.running(review.period()).vi())
                : name;
    }

    /** With the lines that were signed. */
    MinutesDocument asSigned(SignedMinutesTable.Kept kept) {
        return new MinutesDocument(review, programme, heads, place, date, kept.lines(), units, seal, signers);
    }

    /** The text without head and foot. */
    List<Block> body() {
        var body = new ArrayList<Block>();
        body.add(Paragraph.of(
                "%s đối chiếu số liệu %s của %s, kết quả như sau:".formatted(heads.names(), period(), programme)));
        body.add(new SectionHeading(1, "Căn cứ đối chiếu"));
        body.add(bases());
        body.add(new SectionHeading(1, "Chênh lệch và giải thích thống nhất"));
        if (lines.isEmpty()) {
            body.add(Paragraph.of("Hai bên tính như nhau ở mọi chỉ tiêu, không có chênh lệch"));
        } else {
            body.add(differences());
            var missing = missing();
            if (!missing.isEmpty()) {
                body.add(new Table("Các đơn vị thiếu số liệu", MISSING, missing));
            }
        }
        body.add(new SectionHeading(1, "Kết luận"));
        body.add(Paragraph.of("Hai bên thống nhất lấy số liệu cả hai cùng xác nhận làm số liệu chung của kỳ;"
                + " phần chỉ một bên ghi nhận hoặc chưa thống nhất không tính vào kỳ này."));
        return body;
    }

    private BulletList bases() {
        var bases = new ArrayList<String>();
        bases.add("Sổ đăng ký doanh nghiệp và tổ chức lấy theo ngày chốt " + Dateline.inDocument(review.cutoff()));
        bases.add("Số đơn vị được hỏi số liệu: %d; đã nhận: %d; nộp sau hạn: %d"
                .formatted(units.asked(), units.accepted(), units.late()));
        var kept = seal;
        if (kept != null) {
            bases.add("Sổ cái chung đến vị trí " + kept.position());
            kept.seal()
                    .plans()
                    .numbers()
                    .forEach((year, number) -> bases.add("Kế hoạch năm %d, bản số %d".formatted(year, number)));
            bases.add("Mã bộ số liệu (SHA-256): " + EIGHT.matcher(kept.hash()).replaceAll("$0 "));
        }
        var last = bases.removeLast();
        return BulletList.of(Stream.concat(bases.stream().map(basis -> basis + ";"), Stream.of(last + "."))
                .toArray(String[]::new));
    }

    private Table differences() {
        var rows = new ArrayList<Row>();
        Cause cause = null;
        var number = 0;
        for (var line : lines) {
            if (line.cause() != cause) {
                cause = line.cause();
                rows.add(new Row.Group(cause.words().vi()));
            }
            var said = line.explanation();
            rows.add(Row.Cells.of(
                    Cell.of(Integer.toString(++number)),
                    Cell.of(Dateline.inDocument(line.what().vi())),
                    Cell.of(
                            said == null
                                    ? "Chưa giải thích"
                                    : said.byBoth() ? said.words() : said.words() + " (một bên nêu)")));
        }
        return new Table(
                "",
                List.of(
                        new Column("TT", Kind.CENTRED, 1),
                        new Column("Nội dung chênh lệch", Kind.TEXT, 7),
                        new Column("Giải thích", Kind.TEXT, 6)),
                rows);
    }

    /** One row for each unit whose figures are missing, under its state. */
    private List<Row> missing() {
        var rows = new ArrayList<Row>();
        var number = 0;
        for (var line : lines) {
            if (!line.units().isEmpty()) {
                rows.add(new Row.Group(line.what().vi()));
            }
            for (var unit : line.units()) {
                rows.add(Row.Cells.of(
                        Cell.of(Integer.toString(++number)),
                        Cell.of(unit.name()),
                        Cell.of(unit.side().words().vi()),
                        Cell.of(Dateline.inDocument(unit.missing().vi()))));
            }
        }
        return rows;
    }
}
