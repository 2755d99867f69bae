package vn.songhanh.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import vn.songhanh.access.UnitId;
import vn.songhanh.document.Block.Paragraph;
import vn.songhanh.document.DocumentType;
import vn.songhanh.document.Numbering.Series;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.document.OfficialDocument.Head;
import vn.songhanh.document.OfficialDocument.Issuers;
import vn.songhanh.document.Profiles;

/** What decree 30/2020/NĐ-CP does differently. */
class AdministrativeProfileTests {

    @Test
    void the_head_has_state_name_and_motto_and_a_number_with_colon_and_slash() throws IOException {
        var head = read(report()).getTables().getFirst();

        assertThat(head.getRow(0).getCell(1).getParagraphs())
                .extracting(XWPFParagraph::getText)
                .containsExactly("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "");
        assertThat(head.getRow(1).getCell(0).getText()).isEqualTo("Số: 05/BC-LĐLĐ");
    }

    @Test
    void the_line_under_the_issuing_body_is_a_third_to_a_half_as_wide_as_its_name() throws IOException {
        var cell = read(report()).getTables().getFirst().getRow(0).getCell(0);
        var rule = cell.getParagraphs().getLast();
        var column = ((BigInteger) cell.getCTTc().getTcPr().getTcW().getW()).doubleValue();
        var drawn = column - 2 * ((BigInteger) rule.getCTP().getPPr().getInd().getLeft()).doubleValue();
        var name = Typeface.BOLD.ems("THÀNH PHỐ HẢI PHÒNG") * 12 * 20;

        assertThat(drawn / name).isBetween(1 / 3.0, 1 / 2.0);
    }

    @Test
    void the_line_under_the_motto_is_as_wide_as_its_words_and_that_under_the_subject_a_third_to_a_half()
            throws IOException {
        var report = read(report());
        var cell = report.getTables().getFirst().getRow(0).getCell(1);
        var column = ((BigInteger) cell.getCTTc().getTcPr().getTcW().getW()).doubleValue();
        var motto = Typeface.BOLD.ems("Độc lập - Tự do - Hạnh phúc") * 13 * 20;
        assertThat(drawn(column, cell.getParagraphs().getLast())).isBetween(motto - 3, motto + 3);

        var text = 165 / 25.4 * 72 * 20;
        var underSubject = report.getParagraphs().stream()
                .filter(paragraph -> Part.RULE.id().equals(paragraph.getStyle()))
                .findFirst()
                .orElseThrow();
        assertThat(drawn(text, underSubject) / text).isBetween(1 / 3.0, 1 / 2.0);
    }

    private static double drawn(double column, XWPFParagraph rule) {
        return column - 2 * ((BigInteger) rule.getCTP().getPPr().getInd().getLeft()).doubleValue();
    }

    @Test
    void sections_are_counted_with_points_and_the_text_ends_with_a_stroke_between_points() throws IOException {
        var report = read(report());
        var list = report.getNumbering().getAbstractNum(BigInteger.ONE).getCTAbstractNum();

        assertThat(list.getLvlArray(0).getLvlText().getVal()).isEqualTo("%1.");
        assertThat(report.getParagraphs())
                .anyMatch(paragraph -> paragraph.getText().endsWith("nhà nước./."));
        assertThat(report.getParagraphs())
                .noneMatch(paragraph -> paragraph.getText().equals("-----"));
    }

    @Test
    void a_deputy_signs_for_the_body_and_for_its_head() throws IOException {
        var foot = read(report()).getTables().get(2).getRow(0);

        assertThat(foot.getCell(1).getParagraphs())
                .extracting(XWPFParagraph::getText)
                .containsExactly("TM. BAN THƯỜNG VỤ", "KT. BÍ THƯ", "PHÓ BÍ THƯ", "Nguyễn Văn A");
        assertThat(foot.getCell(0).getParagraphs().get(1).getText()).isEqualTo("- Thường trực Thành ủy (để báo cáo);");
    }

    @Test
    void a_letter_has_no_type_code_but_the_unit_that_drafted_it() {
        var sample = report();
        var head = new Head(
                Issuers.of(Samples.UNION_SIDE),
                DocumentType.LETTER,
                OptionalInt.of(12),
                Optional.of("ToC"),
                "Hải Phòng",
                LocalDate.of(2022, 3, 9),
                "đôn đốc báo cáo quý I");
        var letter = new OfficialDocument(sample.profile(), head, List.of(Paragraph.of("x")), sample.foot(), List.of());

        assertThat(letter.numberAndSymbol()).isEqualTo("Số: 12/LĐLĐ-ToC");
        assertThat(new Composition(letter).head().getLast().left())
                .contains(new Line.Words(Part.LETTER_SUBJECT, "V/v đôn đốc báo cáo quý I"));
    }

    @Test
    void its_series_begins_anew_each_calendar_year() {
        var union = new UnitId(1);

        assertThat(Series.of(
                        Profiles.ADMIN_ND30_2020, union, DocumentType.REPORT, LocalDate.of(2022, 1, 1), "2018-2023"))
                .isEqualTo(new Series(union, "BC", "2022"));
    }

    private static OfficialDocument report() {
        return Samples.report(Profiles.ADMIN_ND30_2020, Issuers.of(Samples.UNION_SIDE), Samples.SUBJECT);
    }

    private static XWPFDocument read(OfficialDocument document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(Samples.docx(document)));
    }
}
