package vn.songhanh.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.songhanh.access.Side;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.ReviewWorld;
import vn.songhanh.support.TwoBodies.Partnership;

/** Units whose figures are missing stand in the reconciliation minutes one by one, with what is missing and by when or since when. */
@DatabaseTest
@Import(ReviewWorld.class)
class MissingUnitsTests {

    @Autowired
    ReviewWorld world;

    @Autowired
    People people;

    @Autowired
    Organisation organisation;

    @Autowired
    MovableClock clock;

    private Partnership ours;
    private String address;
    private String district = "";

    @BeforeEach
    void a_review_that_asks_one_district() {
        clock.stopOn(ReviewWorld.TODAY);
        ours = world.partnership();
        address = world.opened(ours);
        district = ReviewWorld.house(() -> organisation.unit(ours.district(), ReviewWorld.TODAY))
                .orElseThrow()
                .name();
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void who_has_not_submitted_has_a_row_with_the_day_by_which_it_was_due() throws IOException {
        var listed = listed();
        assertThat(listed.getFirst()).containsExactly("TT", "Đơn vị", "Nộp cho", "Còn thiếu");
        assertThat(listed.get(1)).singleElement().asString().matches("Chưa nộp: \\d+ đơn vị");
        assertThat(row()).satisfies(row -> {
            assertThat(row.get(2)).isEqualTo("Bên Công đoàn");
            assertThat(row.getLast()).matches("Số liệu, hạn \\d\\d/\\d\\d?/\\d{4}");
        });
        assertThat(differences())
                .as("the difference says how many, and the list who")
                .anySatisfy(
                        row -> assertThat(row).containsSubsequence(listed.get(1).getFirst(), "Chưa giải thích"))
                .noneSatisfy(row -> assertThat(row).anyMatch(cell -> cell.contains(district)));
        assertThat(pdf())
                .containsSubsequence("Các đơn vị thiếu số liệu", "Còn thiếu", district + " Bên Công đoàn Số liệu, hạn");
    }

    @Test
    void who_waits_for_an_answer_or_was_given_back_has_the_days_of_that() throws IOException {
        ReviewWorld.said(people.officer(Side.UNION, ours.district()).post(address + "/submissions"));
        assertThat(row().getLast()).matches("Trả lời cho bản nộp ngày 20/01/2023, hạn [0-9/]+");

        ReviewWorld.said(ours.unionOfficer()
                .post(address + "/submissions/" + ours.district() + "/return")
                .param("remark", "Thiếu quý IV"));
        assertThat(row().getLast()).isEqualTo("Bản sửa; đã nộp ngày 20/01/2023, trả lại ngày 20/01/2023");

        ReviewWorld.said(people.officer(Side.UNION, ours.district()).post(address + "/submissions"));
        ReviewWorld.said(ours.unionOfficer().post(address + "/submissions/" + ours.district() + "/acceptance"));
        assertThat(pdf()).doesNotContain(district + " ");
    }

    @Test
    void the_page_lists_them_under_their_difference_in_both_languages() {
        var named = "<span lang=\"vi\">" + district + "</span>";
        assertThat(ours.partyOfficer().get(address + "/minutes"))
                .bodyText()
                .containsSubsequence("Chưa nộp: ", "Các đơn vị", named, "Bên Công đoàn · Số liệu, hạn");
        assertThat(ours.partyOfficer().get(address + "/minutes").cookie(new Cookie("lang", "en")))
                .bodyText()
                .containsSubsequence("Not yet: ", "The units", named, "Union side · Figures, due on");
    }

    /** That of the district. */
    private List<String> row() throws IOException {
        return listed().stream()
                .filter(row -> row.contains(district))
                .findFirst()
                .orElseThrow();
    }

    private List<List<String>> listed() throws IOException {
        return table("Còn thiếu");
    }

    private List<List<String>> differences() throws IOException {
        return table("Nội dung chênh lệch");
    }

    private List<List<String>> table(String heading) throws IOException {
        try (var docx = new XWPFDocument(new ByteArrayInputStream(file(".docx")))) {
            return docx.getTables().stream()
                    .filter(table -> cells(table.getRow(0)).contains(heading))
                    .findFirst()
                    .orElseThrow()
                    .getRows()
                    .stream()
                    .map(MissingUnitsTests::cells)
                    .toList();
        }
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream().map(XWPFTableCell::getText).toList();
    }

    private String pdf() throws IOException {
        try (var read = Loader.loadPDF(file(".pdf"))) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }

    private byte[] file(String ending) {
        return ReviewWorld.file(ours.partyOfficer(), address + "/minutes" + ending);
    }
}
