package vn.songhanh.paper.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.support.PaperWorld.file;
import static vn.songhanh.support.PaperWorld.said;
import static vn.songhanh.support.PaperWorld.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.PaperWorld;
import vn.songhanh.support.PdfUa;
import vn.songhanh.support.People;
import vn.songhanh.support.TwoBodies.Partnership;

/** Papers of each kind, in the form of each side and jointly, read back from the files that are kept. */
@DatabaseTest
@Import(PaperWorld.class)
class PaperPrintTests {

    /** Where the files are laid to be looked at; nowhere unless asked for. */
    private static final String SHOWN = System.getProperty("songhanh.papers", "");

    @Autowired
    PaperWorld world;

    @Autowired
    MovableClock clock;

    private Partnership ours;

    @BeforeEach
    void begin() {
        clock.stopOn(PaperWorld.TODAY);
        ours = world.partnership();
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            YEARLY_PLAN  | Số 01-KH/ĐUK | Số: 01/KH-LĐLĐ | Số 01-KH/ĐUK-LĐLĐ | KẾ HOẠCH   | CĐCS thành lập mới
            REMINDER     | Số 01-CV/ĐUK | Số: 01/LĐLĐ    | Số 01-CV/ĐUK-LĐLĐ | đôn đốc    | Tiến độ chỉ tiêu năm 2022
            CONCLUSIONS  | Số 01-TB/ĐUK | Số: 01/TB-LĐLĐ | Số 01-TB/ĐUK-LĐLĐ | THÔNG BÁO  | Đơn vị thực hiện
            MINUTES      | Số 01-BB/ĐUK | Số: 01/BB-LĐLĐ | Số 01-BB/ĐUK-LĐLĐ | BIÊN BẢN   | Thành phần
            INTRODUCTION | Số 01-CV/ĐUK | Số: 01/LĐLĐ    | Số 01-CV/ĐUK-LĐLĐ | giới thiệu | Số đoàn viên giới thiệu
            INVITATION   | Số 01-GM/ĐUK | Số: 01/GM-LĐLĐ | Số 01-GM/ĐUK-LĐLĐ | GIẤY MỜI   | Kính mời
            """)
    void number_type_contents_and_signatures_are_those_of_the_form(
            String kind, String party, String union, String joint, String title, String contents) throws IOException {
        assertThat(text(ours.partyOfficer(), partyAlone(kind)))
                .contains(party, title, contents, "ĐẢNG CỘNG SẢN VIỆT NAM", "Hải Phòng, ngày 05 tháng 3 năm 2022")
                .contains(kind.equals("MINUTES") ? "CHỦ TRÌ" : "T/M BAN THƯỜNG VỤ", "Người Thử")
                .contains("Lưu Văn phòng Đảng ủy.")
                .doesNotContain("DỰ THẢO", "CỘNG HÒA");
        assertThat(text(ours.unionOfficer(), unionAlone(kind)))
                .contains(union, title, contents, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .contains(kind.equals("MINUTES") ? "CHỦ TRÌ" : "TM. BAN THƯỜNG VỤ", "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM")
                .contains("Lưu: VT.")
                .doesNotContain("DỰ THẢO", "ĐẢNG CỘNG SẢN");
        assertThat(text(ours.partyOfficer(), jointly(kind)))
                .contains(joint, title, contents, "ĐẢNG ỦY KHỐI DOANH NGHIỆP", "LIÊN ĐOÀN LAO ĐỘNG")
                .contains(kind.equals("MINUTES") ? "ĐỒNG CHỦ TRÌ" : "BÍ THƯ")
                .doesNotContain("DỰ THẢO");
    }

    @Test
    void the_yearly_plan_has_its_targets_in_a_real_table_and_those_of_the_units_in_an_annex() throws IOException {
        var address = partyAlone("YEARLY_PLAN");
        try (var docx =
                new XWPFDocument(new ByteArrayInputStream(file(ours.partyOfficer(), address + "/paper.docx")))) {
            var targets = docx.getTables().stream()
                    .filter(table -> table.getText().contains("Kế hoạch năm 2022"))
                    .findFirst()
                    .orElseThrow();
            assertThat(targets.getRow(2).getTableCells())
                    .extracting(cell -> cell.getText().strip())
                    .containsExactly("1", "CĐCS thành lập mới", "CĐCS", "0", "10");
            assertThat(docx.getTables().getLast().getText()).contains("Liên đoàn Lao động quận Thử", "4");
        }
    }

    @Test
    void papers_of_may_2026_on_take_the_form_of_the_new_guidance_and_their_number_from_the_new_term() {
        clock.stopOn(LocalDate.of(2026, 6, 3));
        var address = partyAlone("CONCLUSIONS");

        assertThat(ours.partyOfficer().get(address)).bodyText().contains("HD 05-HD/VPTW, 27/5/2026", "Số 01-TB/ĐUK");
        assertThat(ours.partyOfficer().get("/app/papers/series")).bodyText().contains("2025-2030");
    }

    /** HD 36 lets a deputy of a committee sign T/M alone; decree 30 wants KT. and the head's post too (điều 13). */
    @Test
    void a_deputy_signs_in_the_form_of_each_side() throws IOException {
        var party = world.handedIn(ours.partyOfficer(), ours, "CONCLUSIONS", "ALONE");
        said(signing(ours.partyLeader(), party).param("post", "Phó Bí thư Thường trực"));
        var union = world.handedIn(ours.unionOfficer(), ours, "CONCLUSIONS", "ALONE");
        said(signing(ours.unionLeader(), union).param("post", "Phó Chủ tịch"));

        assertThat(text(ours.partyOfficer(), party))
                .contains("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ THƯỜNG TRỰC")
                .doesNotContain("K/T");
        assertThat(text(ours.unionOfficer(), union)).contains("TM. BAN THƯỜNG VỤ", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        var next = world.handedIn(ours.unionOfficer(), ours, "INVITATION", "ALONE");
        assertThat(ours.unionLeader().get(next)).bodyText().contains("value=\"Phó Chủ tịch\"");
    }

    /** HD 36 and HD 05 mirror the margins of the back; decree 30 has one pair of them. */
    @Test
    void a_letterhead_for_both_sides_of_the_sheets_mirrors_the_margins_of_the_party_s_form_only() throws IOException {
        bothSides(ours.partyOfficer(), "ĐUK", "Bí thư");
        bothSides(ours.unionOfficer(), "LĐLĐ", "Chủ tịch");

        assertThat(mirrored(ours.partyOfficer(), partyAlone("CONCLUSIONS"))).isTrue();
        assertThat(mirrored(ours.unionOfficer(), unionAlone("CONCLUSIONS"))).isFalse();
        assertThat(ours.partyOfficer().get("/app/papers/letterhead"))
                .bodyText()
                .containsPattern("name=\"bothSides\" value=\"true\" checked");
        assertThat(mirrored(ours.partyOfficer(), jointly("CONCLUSIONS"))).isFalse();
    }

    private static void bothSides(People.Person officer, String code, String post) {
        said(officer.post("/app/papers/letterhead")
                .param("code", code)
                .param("collective", "Ban Thường vụ")
                .param("headPost", post)
                .param("archive", "Lưu")
                .param("bothSides", "true")
                .param("version", "0"));
    }

    private static boolean mirrored(People.Person person, String address) throws IOException {
        try (var docx = new XWPFDocument(new ByteArrayInputStream(file(person, address + "/paper.docx")))) {
            return docx.getMirrorMargins();
        }
    }

    @Test
    void a_draft_says_that_it_is_one_and_has_no_number() throws IOException {
        var address = world.begun(ours.partyOfficer(), ours, "CONCLUSIONS", "ALONE");

        assertThat(text(ours.partyOfficer(), address)).contains("DỰ THẢO").doesNotContain("01-TB");
    }

    private String partyAlone(String kind) {
        var address = world.handedIn(ours.partyOfficer(), ours, kind, "ALONE");
        said(signing(ours.partyLeader(), address));
        keep(kind + "-party", file(ours.partyOfficer(), address + "/paper.pdf"));
        return address;
    }

    private String unionAlone(String kind) {
        var address = world.handedIn(ours.unionOfficer(), ours, kind, "ALONE");
        said(signing(ours.unionLeader(), address));
        keep(kind + "-union", file(ours.unionOfficer(), address + "/paper.pdf"));
        return address;
    }

    /** In a partnership of its own, so that it is the first of its series too. */
    private String jointly(String kind) {
        ours = world.partnership();
        var address = world.handedIn(ours.unionOfficer(), ours, kind, "JOINTLY_LED");
        said(signing(ours.unionLeader(), address));
        said(signing(ours.partyLeader(), address));
        keep(kind + "-joint", file(ours.unionOfficer(), address + "/paper.pdf"));
        return address;
    }

    private static String text(People.Person person, String address) throws IOException {
        var file = file(person, address + "/paper.pdf");
        assertThat(PdfUa.faults(file)).isEmpty();
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static void keep(String name, byte[] pdf) {
        if (SHOWN.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(Path.of(SHOWN));
            Files.write(Path.of(SHOWN, name + ".pdf"), pdf);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
