package vn.songhanh.document.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.songhanh.document.Block;
import vn.songhanh.document.Block.Bases;
import vn.songhanh.document.Block.BulletList;
import vn.songhanh.document.Block.Cell;
import vn.songhanh.document.Block.Column;
import vn.songhanh.document.Block.Column.Kind;
import vn.songhanh.document.Block.Figure;
import vn.songhanh.document.Block.Paragraph;
import vn.songhanh.document.Block.Row;
import vn.songhanh.document.Block.Run;
import vn.songhanh.document.Block.SectionHeading;
import vn.songhanh.document.Block.Table;
import vn.songhanh.document.DocumentType;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.document.OfficialDocument.Annex;
import vn.songhanh.document.OfficialDocument.Body;
import vn.songhanh.document.OfficialDocument.Foot;
import vn.songhanh.document.OfficialDocument.Head;
import vn.songhanh.document.OfficialDocument.Issuers;
import vn.songhanh.document.OfficialDocument.Recipients;
import vn.songhanh.document.Picture.BarChart;
import vn.songhanh.document.Profile;
import vn.songhanh.document.Profiles;
import vn.songhanh.document.Signature;
import vn.songhanh.document.Signature.Authority.Collective;
import vn.songhanh.document.Signature.Rank;

/** Documents with invented contents; the signers do not exist. */
final class Samples {
    static final Body PARTY_SIDE =
            new Body("Đảng bộ thành phố Hải Phòng", "Đảng ủy Khối Doanh nghiệp thành phố", "ĐUK");
    static final Body UNION_SIDE =
            new Body("Tổng Liên đoàn Lao động Việt Nam", "Liên đoàn Lao động thành phố Hải Phòng", "LĐLĐ");
    static final String SUBJECT = "kết quả thực hiện Chương trình phối hợp xây dựng, phát triển tổ chức đảng, tổ chức "
            + "công đoàn trong doanh nghiệp ngoài nhà nước năm 2021; phương hướng, nhiệm vụ năm 2022";

    private Samples() {}

    /** The yearly review's report, with its seven parts, a table, a chart and an annex. */
    static OfficialDocument report() {
        return report(Profiles.PARTY_HD36_2018, Issuers.of(PARTY_SIDE), SUBJECT);
    }

    static OfficialDocument jointReport() {
        return report(Profiles.PARTY_HD36_2018, Issuers.jointly(PARTY_SIDE, UNION_SIDE), SUBJECT);
    }

    static OfficialDocument report(Profile profile, Issuers issuers, String subject) {
        var head = new Head(
                issuers, DocumentType.REPORT, OptionalInt.of(5), "Hải Phòng", LocalDate.of(2022, 2, 5), subject);
        return new OfficialDocument(profile, head, body(), foot(profile, issuers), List.of(foundedUnions(12)));
    }

    static OfficialDocument with(List<Block> body, Annex... annexes) {
        var sample = report();
        return new OfficialDocument(sample.profile(), sample.head(), body, sample.foot(), List.of(annexes));
    }

    static Foot foot(Profile profile, Issuers issuers) {
        var standing = new Collective("Ban Thường vụ", "Bí thư");
        var lead = Signature.of(profile, standing, Rank.DEPUTY, "Phó Bí thư", "Nguyễn Văn A");
        var union = new Collective("Ban Thường vụ", "Chủ tịch");
        var partner = Signature.of(profile, union, Rank.HEAD, "Chủ tịch", "Trần Thị B");
        var recipients = new Recipients(
                List.of(
                        "Thường trực Thành ủy (để báo cáo)",
                        "Ban Tổ chức Thành ủy",
                        "Các tổ chức cơ sở đảng trực thuộc",
                        "Các công đoàn cấp trên trực tiếp cơ sở"),
                "Lưu Văn phòng Đảng ủy");
        return new Foot(issuers.partner().isPresent() ? List.of(lead, partner) : List.of(lead), recipients);
    }

    static List<Block> body() {
        var body = new ArrayList<Block>();
        body.add(new Bases(List.of(
                "Căn cứ Nghị quyết số 28-NQ/TU ngày 10/11/2009 của Ban Thường vụ Thành ủy",
                "Căn cứ Chương trình phối hợp ngày 23/4/2021 giữa Đảng ủy Khối Doanh nghiệp và Liên"
                        + " đoàn Lao động thành phố")));
        body.add(Paragraph.of("Ban Thường vụ Đảng ủy Khối báo cáo kết quả năm 2021 như sau (số liệu giả định):"));
        situation(body);
        results(body);
        assessment(body);
        return body;
    }

    private static void situation(List<Block> body) {
        body.add(new SectionHeading(1, "Đặc điểm tình hình"));
        body.add(new Paragraph(List.of(
                Run.plain("Đầu năm, trong phạm vi Chương trình có "),
                Run.bold("612 doanh nghiệp"),
                Run.plain(" với "),
                Run.italic("48.350 lao động"),
                Run.plain(
                        "; 96 tổ chức đảng và 318 công đoàn cơ sở đang hoạt động. Dịch bệnh kéo dài làm nhiều hội nghị"
                                + " phải chuyển sang hình thức trực tuyến; một số doanh nghiệp tạm ngừng sản xuất."))));
        body.add(new SectionHeading(2, "Thuận lợi"));
        body.add(BulletList.of(
                "Cấp ủy, ban chấp hành công đoàn các cấp thống nhất về chủ trương và cách làm;",
                "Chủ doanh nghiệp ngày càng hiểu vai trò của tổ chức đảng, tổ chức công đoàn."));
        body.add(new SectionHeading(2, "Khó khăn"));
        for (var hardship :
                List.of("Về quy mô", "Về lao động", "Về cán bộ", "Về kinh phí", "Về nhận thức của chủ doanh nghiệp")) {
            body.add(new SectionHeading(3, hardship));
            body.add(Paragraph.of("Nhiều doanh nghiệp nhỏ, lao động biến động, cán bộ kiêm nhiệm."));
        }
        body.add(new SectionHeading(1, "Công tác lãnh đạo, chỉ đạo, triển khai"));
        body.add(Paragraph.of("Hai bên đã ban hành kế hoạch năm, thành lập tổ công tác, trao đổi thông tin hằng quý."));
    }

    private static void results(List<Block> body) {
        body.add(new SectionHeading(1, "Kết quả thực hiện"));
        body.add(new SectionHeading(2, "Tuyên truyền, vận động, giáo dục, thuyết phục"));
        body.add(new SectionHeading(4, "Hội nghị, buổi tuyên truyền"));
        body.add(Paragraph.of("Đã tổ chức 42 hội nghị, 3.815 lượt người dự."));
        body.add(indicators());
        body.add(new Figure(
                chart(),
                "Hình 1. Công đoàn cơ sở thành lập mới theo quý, năm 2021",
                "Biểu đồ: quý I 6, quý II 9, quý III 4, quý IV 11 công đoàn cơ sở"));
    }

    private static void assessment(List<Block> body) {
        body.add(new SectionHeading(1, "Đánh giá chung"));
        body.add(new SectionHeading(2, "Ưu điểm"));
        body.add(Paragraph.of("Các chỉ tiêu chủ yếu cơ bản hoàn thành; việc đối chiếu số liệu được làm hằng quý."));
        body.add(new SectionHeading(2, "Hạn chế, nguyên nhân, bài học kinh nghiệm"));
        body.add(Paragraph.of("Nguồn kết nạp ở doanh nghiệp nhỏ còn mỏng; một số đơn vị báo cáo chậm."));
        body.add(new SectionHeading(1, "Phương hướng, nhiệm vụ, chỉ tiêu năm 2022"));
        body.add(Paragraph.of("Thành lập mới 35 công đoàn cơ sở, 8 tổ chức đảng; kết nạp 150 đảng viên."));
        body.add(new SectionHeading(1, "Đề xuất, kiến nghị"));
        body.add(Paragraph.of("Đề nghị Thành ủy quan tâm bố trí kinh phí cho công tác xây dựng tổ chức đảng, tổ chức"
                + " công đoàn trong doanh nghiệp ngoài nhà nước"));
    }

    static Table indicators() {
        return new Table(
                "Kết quả thực hiện các chỉ tiêu năm 2021",
                List.of(
                        new Column("TT", Kind.CENTRED, 1),
                        new Column("Chỉ tiêu", Kind.TEXT, 6),
                        new Column("Đơn vị", Kind.CENTRED, 2),
                        new Column("Kế hoạch", Kind.NUMBER, 2),
                        new Column("Thực hiện", Kind.NUMBER, 2),
                        new Column("Tỷ lệ (%)", Kind.NUMBER, 2)),
                List.of(
                        new Row.Group("Nhóm 2. Phát triển tổ chức, tạo nguồn"),
                        Row.Cells.of(
                                Cell.of("1"),
                                Cell.of("Đoàn viên công đoàn ưu tú được giới thiệu cho Đảng"),
                                Cell.of("người"),
                                Cell.of(1250),
                                Cell.of(1212),
                                Cell.of(new BigDecimal("97.0"))),
                        Row.Cells.of(
                                Cell.of("2"),
                                Cell.of("Đoàn viên công đoàn phát triển mới"),
                                Cell.of("người"),
                                Cell.of(12000),
                                Cell.of(1234567),
                                new Cell.Blank()),
                        new Row.Group("Nhóm 3. Thành lập tổ chức"),
                        new Row.Total(List.of(
                                Cell.of(""),
                                Cell.of("Công đoàn cơ sở thành lập mới"),
                                Cell.of("CĐCS"),
                                Cell.of(30),
                                Cell.of(30),
                                Cell.of(new BigDecimal("100.0"))))));
    }

    static BarChart chart() {
        return new BarChart(
                "Công đoàn cơ sở thành lập mới theo quý, năm 2021",
                "công đoàn cơ sở",
                List.of("Kế hoạch", "Thực hiện"),
                List.of(group("Quý I", 7, 6), group("Quý II", 8, 9), group("Quý III", 7, 4), group("Quý IV", 8, 11)));
    }

    private static BarChart.Group group(String label, long... values) {
        return new BarChart.Group(
                label,
                java.util.Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList());
    }

    static Annex foundedUnions(int rows) {
        var lines = new ArrayList<Row>();
        for (var i = 1; i <= rows; i++) {
            lines.add(Row.Cells.of(
                    Cell.of(Integer.toString(i)),
                    Cell.of("Công ty trách nhiệm hữu hạn Giả Định số " + i),
                    Cell.of("%010d".formatted(100_000_000L + i)),
                    Cell.of("05/4/2021"),
                    Cell.of("%d/QĐ-LĐLĐ".formatted(i)),
                    Cell.of(20L + i % 977)));
        }
        var columns = List.of(
                new Column("TT", Kind.CENTRED, 1),
                new Column("Tên doanh nghiệp", Kind.TEXT, 6),
                new Column("Mã số", Kind.CENTRED, 2.4),
                new Column("Ngày", Kind.CENTRED, 2),
                new Column("Quyết định", Kind.TEXT, 2.4),
                new Column("Đoàn viên", Kind.NUMBER, 1.6));
        return new Annex("Danh sách công đoàn cơ sở thành lập mới", List.of(new Table("", columns, lines)));
    }

    static byte[] docx(OfficialDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        new WriteDocx().write(document, out);
        return out.toByteArray();
    }

    static byte[] pdf(OfficialDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        new WritePdf().write(document, out, _ -> {});
        return out.toByteArray();
    }

    static OfficialDocument draft() {
        var sample = report();
        var head = sample.head();
        return new OfficialDocument(
                sample.profile(),
                new Head(
                        head.issuers(),
                        head.type(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        head.place(),
                        head.date(),
                        head.subject()),
                sample.body(),
                sample.foot(),
                sample.annexes());
    }

    /** A letter (công văn) of the Party side. */
    static OfficialDocument letter() {
        var head = new Head(
                Issuers.of(PARTY_SIDE),
                DocumentType.LETTER,
                OptionalInt.of(12),
                "Hải Phòng",
                LocalDate.of(2022, 3, 9),
                "đôn đốc báo cáo số liệu quý I");
        var sample = report();
        return new OfficialDocument(
                sample.profile(), head, List.of(Paragraph.of("Đề nghị gửi trước ngày 15")), sample.foot(), List.of());
    }
}
