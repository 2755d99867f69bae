package vn.songhanh.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.PdfUa;
import vn.songhanh.support.ReviewWorld;
import vn.songhanh.support.TwoBodies.Partnership;

/** The report as DOCX and PDF, read back. */
@DatabaseTest
@Import(ReviewWorld.class)
class ReportTests {

    @Autowired
    ReviewWorld world;

    @Autowired
    MovableClock clock;

    private Partnership ours;

    @BeforeEach
    void begin() {
        clock.stopOn(ReviewWorld.TODAY);
        ours = world.partnership();
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void before_both_have_signed_it_is_marked_as_a_draft_without_number_and_names() throws IOException {
        var address = world.prepared(ours);

        var pdf = pdf(address);

        assertThat(pdf).contains("DỰ THẢO", "-BC/ĐUK-LĐLĐ", "BÁO CÁO").doesNotContain("Số 01", "Người Thử");
        assertThat(text(docx(address))).contains("DỰ THẢO");
    }

    @Test
    void a_signed_report_bears_heads_number_date_figures_and_names() throws IOException {
        var address = world.locked(ours);

        var pdf = pdf(address);

        assertThat(pdf)
                .contains(
                        "ĐẢNG CỘNG SẢN VIỆT NAM",
                        "ĐẢNG ỦY KHỐI DOANH NGHIỆP",
                        "LIÊN ĐOÀN LAO ĐỘNG",
                        "Số 01-BC/ĐUK-LĐLĐ",
                        "Hải Phòng, ngày 20 tháng 01 năm 2023",
                        "I- ĐẶC ĐIỂM TÌNH HÌNH",
                        "Năm 2022 có nhiều thuận lợi.",
                        "VI- ĐỀ XUẤT, KIẾN NGHỊ",
                        "T/M BAN THƯỜNG VỤ",
                        "BÍ THƯ",
                        "CHỦ TỊCH",
                        "Người Thử")
                .doesNotContain("DỰ THẢO");
    }

    @Test
    void its_table_says_what_the_snapshot_says_and_its_annex_lists_what_was_founded() throws IOException {
        var address = world.locked(ours);
        world.founded(ours, "30/QĐ-LĐLĐ", LocalDate.of(2023, 1, 5));

        var docx = docx(address);

        assertThat(row(docx, "CĐCS thành lập mới"))
                .containsExactly("1", "CĐCS thành lập mới", "CĐCS", "10", "1", "10,0", "0", "1");
        assertThat(rows(docx, "CĐCS thành lập mới").getLast())
                .containsExactly("33", "CĐCS thành lập mới", "CĐCS", "10", "1", "10,0", "0", "1");
        assertThat(row(docx, "CĐCS Công ty TNHH Thử"))
                .containsExactly("1", "CĐCS Công ty TNHH Thử", ours.enterpriseCode(), "17/QĐ-LĐLĐ", "17/5/2022");
        assertThat(text(docx)).doesNotContain("30/QĐ-LĐLĐ");
        assertThat(docx.getAllPictures()).hasSize(1);
    }

    @Test
    void the_minutes_are_an_annex_of_it_with_the_very_lines_that_were_signed() throws IOException {
        var address = world.locked(ours);

        assertThat(pdf(address).replaceAll("\\s+", " "))
                .containsSubsequence(
                        "ĐỐI CHIẾU SỐ LIỆU NĂM 2022", "CĂN CỨ ĐỐI CHIẾU", "CHÊNH LỆCH VÀ GIẢI THÍCH", "Chưa nộp: ")
                .contains("Tỷ lệ tính theo Kế hoạch năm 2022: Bản số 1, chưa đủ chữ ký");
    }

    @Test
    void report_and_minutes_can_be_read_aloud() throws IOException {
        var address = world.locked(ours);

        assertThat(PdfUa.faults(ReviewWorld.file(ours.partyOfficer(), address + "/report.pdf")))
                .isEmpty();
        assertThat(PdfUa.faults(ReviewWorld.file(ours.partyOfficer(), address + "/minutes.pdf")))
                .isEmpty();
    }

    @Test
    void report_and_minutes_bear_the_letterhead_of_the_body_that_leads() throws IOException {
        ReviewWorld.said(ours.partyOfficer()
                .post("/app/papers/letterhead")
                .param("code", "ĐUKDN")
                .param("collective", "Ban Chấp hành Đảng bộ")
                .param("headPost", "Bí thư")
                .param("archive", "Lưu Văn phòng Đảng ủy Khối")
                .param("bothSides", "true")
                .param("version", "0"));
        var address = world.locked(ours);

        for (var paper : List.of("/report", "/minutes")) {
            try (var docx = new XWPFDocument(new ByteArrayInputStream(
                            ReviewWorld.file(ours.partyOfficer(), address + paper + ".docx")));
                    var pdf = Loader.loadPDF(ReviewWorld.file(ours.partyOfficer(), address + paper + ".pdf"))) {
                assertThat(docx.getMirrorMargins()).as(paper).isTrue();
                assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                        .contains("/ĐUKDN-LĐLĐ", "T/M BAN CHẤP HÀNH ĐẢNG BỘ", "- Lưu Văn phòng Đảng ủy Khối.");
            }
        }
    }

    @Test
    void the_page_has_the_margins_of_the_partys_rule() throws IOException {
        var margins =
                docx(world.prepared(ours)).getDocument().getBody().getSectPr().getPgMar();

        assertThat(margins.getLeft()).isEqualTo(BigInteger.valueOf(1701));
        assertThat(margins.getRight()).isEqualTo(BigInteger.valueOf(850));
        assertThat(margins.getTop()).isEqualTo(BigInteger.valueOf(1134));
    }

    @Test
    void the_signed_bytes_stay_the_same_and_no_number_is_given_twice() throws IOException {
        var address = world.locked(ours);
        var first = ReviewWorld.file(ours.partyOfficer(), address + "/report.docx");

        world.founded(ours, "31/QĐ-LĐLĐ", LocalDate.of(2023, 1, 6));
        world.plan(ours, 77, "Điều chỉnh");
        clock.stopOn(LocalDate.of(2023, 3, 1));

        assertThat(ReviewWorld.file(ours.unionOfficer(), address + "/report.docx"))
                .isEqualTo(first);
        assertThat(pdf(signedReviewOf2021())).contains("Số 02-BC/ĐUK-LĐLĐ");
    }

    @Test
    void the_union_may_lead_with_its_own_number_first_name_right_signature_and_rule() throws IOException {
        var address = world.opened(ours);
        ReviewWorld.said(ours.unionOfficer()
                .post(address + "/form")
                .param("lead", "UNION")
                .param("family", "ADMINISTRATIVE"));
        signed(address, "Phó Chủ tịch", "Phó Bí thư Thường trực");

        var docx = docx(address);

        assertThat(docx.getTables().getFirst().getRow(0).getCell(0).getText()).startsWith("LIÊN ĐOÀN LAO ĐỘNG");
        assertThat(docx.getTables().getFirst().getRow(1).getCell(0).getText()).isEqualTo("Số: 01/BC-LĐLĐ-ĐUK");
        var signatures = docx.getTables().get(2).getRow(0);
        assertThat(signatures.getCell(1).getText()).startsWith("TM. BAN THƯỜNG VỤKT. CHỦ TỊCHPHÓ CHỦ TỊCH");
        assertThat(signatures.getCell(0).getText()).startsWith("TM. BAN THƯỜNG VỤKT. BÍ THƯPHÓ BÍ THƯ THƯỜNG TRỰC");
        assertThat(ours.partyOfficer().get(address))
                .bodyText()
                .contains("Phó Bí thư Thường trực", "Số: 01/BC-LĐLĐ-ĐUK");
    }

    @Test
    void a_deputy_of_a_party_committee_signs_for_it_and_not_for_its_head() throws IOException {
        var address = world.opened(ours);
        signed(address, "", "Phó Bí thư");

        assertThat(pdf(address))
                .contains("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "CHỦ TỊCH")
                .doesNotContain("K/T");
    }

    @Test
    void the_report_goes_to_whom_the_bodies_choose_and_to_the_usual_ones_where_they_say_nothing() throws IOException {
        var address = world.opened(ours);
        ReviewWorld.said(ours.unionOfficer()
                .post(address + "/form")
                .param("recipients", "  Ban Tổ chức Thành ủy\r\n\r\nCác đơn vị khen thưởng  "));

        assertThat(pdf(address))
                .contains("- Ban Tổ chức Thành ủy,", "- Các đơn vị khen thưởng,", "- Lưu")
                .doesNotContain("Tổng Liên đoàn Lao động Việt Nam");
        assertThat(ours.unionOfficer()
                        .post(address + "/form")
                        .param("lead", "UNION")
                        .param("recipients", "Một nơi\n".repeat(13)))
                .hasStatus(org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("tối đa 12 dòng", "Một nơi", "<option value=\"UNION\" selected");
        ReviewWorld.said(ours.unionOfficer().post(address + "/form").param("recipients", ""));
        assertThat(pdf(address)).contains("- Tổng Liên đoàn Lao động Việt Nam", "các cấp công đoàn");
    }

    @Test
    void recipients_pasted_from_another_report_are_printed_once() throws IOException {
        var address = world.opened(ours);
        ReviewWorld.said(
                ours.unionOfficer()
                        .post(address + "/form")
                        .param(
                                "recipients",
                                "Nơi nhận:\r\n- Ban Tổ chức Thành ủy,\r\n– Đảng ủy phường Lưu Kiếm;\r\n- Lưu Văn phòng Đảng ủy."));

        assertThat(pdf(address))
                .contains("- Ban Tổ chức Thành ủy,", "- Đảng ủy phường Lưu Kiếm,")
                .doesNotContain("- -", "- –", ",,", ";,")
                .containsOnlyOnce("Nơi nhận")
                .containsOnlyOnce("- Lưu");
    }

    @Test
    void collectives_that_were_rewarded_are_an_annex_that_both_bodies_write() throws IOException {
        var address = world.submitted(ours);
        assertThat(pdf(address)).doesNotContain("KHEN THƯỞNG");
        ReviewWorld.said(
                ours.unionOfficer()
                        .post(address + "/texts/PL")
                        .param(
                                "words",
                                "### Bằng khen\n1. CĐCS Công ty TNHH Thử; Bằng khen của Liên đoàn; 9/QĐ-LĐLĐ, 5/12/2022;\n- Chi bộ Thử"));
        assertThat(ours.unionOfficer()
                        .post(address + "/texts/PL")
                        .param("words", "CĐCS Thử, {3.06} lần")
                        .param("version", "1"))
                .as("a figure would be printed as it is typed")
                .hasStatus(org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT);
        ReviewWorld.said(world.preparing(ours.partyOfficer(), address));
        ReviewWorld.said(ours.partyLeader().post(address + "/signature"));
        ReviewWorld.said(ours.unionLeader().post(address + "/signature"));

        var docx = docx(address);

        assertThat(row(docx, "Bằng khen của Liên đoàn"))
                .containsExactly("1", "CĐCS Công ty TNHH Thử", "Bằng khen của Liên đoàn", "9/QĐ-LĐLĐ, 5/12/2022");
        assertThat(row(docx, "Chi bộ Thử")).containsExactly("2", "Chi bộ Thử", "", "");
        assertThat(pdf(address).replaceAll("\\s+", " "))
                .containsSubsequence(
                        "DANH SÁCH TỔ CHỨC ĐẢNG",
                        "DANH SÁCH TẬP THỂ ĐƯỢC KHEN THƯỞNG NĂM 2022",
                        "Bằng khen",
                        "ĐỐI CHIẾU SỐ LIỆU NĂM 2022");
        assertThat(ours.partyLeader().get(address + "/texts/PL")).bodyText().contains("Bằng khen của Liên đoàn");
    }

    @Test
    void lead_and_form_rest_after_the_first_signature() {
        var address = world.prepared(ours);
        ReviewWorld.said(ours.partyLeader().post(address + "/signature"));

        assertThat(ours.partyOfficer().post(address + "/form").param("lead", "UNION"))
                .hasStatus(org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("“Một bên đã ký”");
    }

    private void signed(String address, String unionPost, String partyPost) {
        world.confirmAll(ours);
        ReviewWorld.said(ours.partyOfficer().post(address + "/submission"));
        ReviewWorld.said(ours.unionOfficer().post(address + "/submission"));
        ReviewWorld.said(world.preparing(ours.unionOfficer(), address));
        ReviewWorld.said(ours.unionLeader().post(address + "/signature").param("post", unionPost));
        ReviewWorld.said(ours.partyLeader().post(address + "/signature").param("post", partyPost));
    }

    private String signedReviewOf2021() {
        var answer = ours.partyOfficer()
                .post("/app/reviews")
                .param("programme", ours.code())
                .param("year", "2021")
                .exchange();
        var address = String.valueOf(answer.getResponse().getHeader("Location"));
        world.confirmAll(ours);
        ReviewWorld.said(ours.partyOfficer().post(address + "/submission"));
        ReviewWorld.said(ours.unionOfficer().post(address + "/submission"));
        ReviewWorld.said(world.preparing(ours.unionOfficer(), address));
        ReviewWorld.said(ours.unionLeader().post(address + "/signature"));
        ReviewWorld.said(ours.partyLeader().post(address + "/signature"));
        return address;
    }

    @Test
    void its_first_page_can_be_looked_at() {
        var picture = ReviewWorld.file(ours.partyOfficer(), world.prepared(ours) + "/report.png");

        assertThat(picture).startsWith(0x89, 'P', 'N', 'G');
    }

    private String pdf(String address) throws IOException {
        try (var pdf = Loader.loadPDF(ReviewWorld.file(ours.partyOfficer(), address + "/report.pdf"))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private XWPFDocument docx(String address) throws IOException {
        return new XWPFDocument(
                new ByteArrayInputStream(ReviewWorld.file(ours.partyOfficer(), address + "/report.docx")));
    }

    private static String text(XWPFDocument docx) {
        try (var words = new org.apache.poi.xwpf.extractor.XWPFWordExtractor(docx)) {
            return words.getText();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The cells of the row that has this text in one of them. */
    private static java.util.List<String> row(XWPFDocument docx, String cell) {
        return rows(docx, cell).getFirst();
    }

    private static java.util.List<java.util.List<String>> rows(XWPFDocument docx, String cell) {
        return docx.getTables().stream()
                .map(XWPFTable::getRows)
                .flatMap(java.util.List::stream)
                .map(row -> row.getTableCells().stream()
                        .map(one -> one.getText().strip())
                        .toList())
                .filter(cells -> cells.contains(cell))
                .toList();
    }
}
