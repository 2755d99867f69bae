package vn.songhanh.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import vn.songhanh.document.Block;
import vn.songhanh.document.Block.Paragraph;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.document.Profiles;
import vn.songhanh.support.WordStyles;

/** The DOCX read back and measured against HD 36-HD/VPTW (2018). 1 mm is 56.7 twips, 1 pt is 20. */
class DocxTests {
    private static XWPFDocument report;

    @BeforeAll
    static void write() throws IOException {
        report = read(Samples.docx(Samples.report()));
    }

    @Test
    void the_page_is_a4_with_margins_of_20_20_30_and_15_millimetres() {
        var section = report.getDocument().getBody().getSectPr();

        assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
        assertThat(section.getPgSz().getH()).isEqualTo(BigInteger.valueOf(16838));
        assertThat(section.getPgMar().getTop()).isEqualTo(BigInteger.valueOf(1134));
        assertThat(section.getPgMar().getBottom()).isEqualTo(BigInteger.valueOf(1134));
        assertThat(section.getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1701));
        assertThat(section.getPgMar().getRight()).isEqualTo(BigInteger.valueOf(850));
    }

    @Test
    void the_page_number_stands_in_the_middle_10_millimetres_from_the_edge_but_not_on_the_first_page() {
        var section = report.getDocument().getBody().getSectPr();
        var header = report.getHeaderList().getFirst().getParagraphs().getFirst();

        assertThat(section.getPgMar().getHeader()).isEqualTo(BigInteger.valueOf(567));
        assertThat(section.isSetTitlePg()).isTrue();
        assertThat(section.sizeOfHeaderReferenceArray()).isOne();
        assertThat(header.getCTP().getFldSimpleArray(0).getInstr().strip()).isEqualTo("PAGE");
        assertThat(alignment(Part.PAGE_NUMBER)).isEqualTo("center");
        assertThat(halfPoints(Part.PAGE_NUMBER)).isEqualTo(28);
    }

    @Test
    void letters_are_times_new_roman_in_black_and_vietnamese() {
        var defaults = report.getStyles()
                .getCtStyles()
                .getDocDefaults()
                .getRPrDefault()
                .getRPr();

        assertThat(defaults.getRFontsArray(0).getAscii()).isEqualTo("Times New Roman");
        assertThat(defaults.getRFontsArray(0).getHAnsi()).isEqualTo("Times New Roman");
        assertThat(defaults.getRFontsArray(0).getCs()).isEqualTo("Times New Roman");
        assertThat(defaults.getLangArray(0).getVal()).isEqualTo("vi-VN");
        assertThat(defaults.getSzArray(0).getVal()).isEqualTo(BigInteger.valueOf(28));
    }

    @Test
    void every_part_has_the_size_of_the_rule() {
        assertThat(halfPoints(Part.STATE_NAME)).isEqualTo(30);
        assertThat(halfPoints(Part.SUPERIOR)).isEqualTo(28);
        assertThat(halfPoints(Part.ISSUER)).isEqualTo(28);
        assertThat(halfPoints(Part.NUMBER)).isEqualTo(28);
        assertThat(halfPoints(Part.DATELINE)).isEqualTo(28);
        assertThat(halfPoints(Part.TYPE_NAME)).isEqualTo(32);
        assertThat(halfPoints(Part.SUBJECT)).isEqualTo(30);
        assertThat(halfPoints(Part.LETTER_SUBJECT)).isEqualTo(24);
        assertThat(halfPoints(Part.BODY)).isEqualTo(28);
        assertThat(halfPoints(Part.CAPACITY)).isEqualTo(28);
        assertThat(halfPoints(Part.POST)).isEqualTo(28);
        assertThat(halfPoints(Part.SIGNER)).isEqualTo(28);
        assertThat(halfPoints(Part.RECIPIENTS_LABEL)).isEqualTo(28);
        assertThat(halfPoints(Part.RECIPIENT)).isEqualTo(24);
    }

    @Test
    void every_part_is_bold_italic_or_underlined_as_the_rule_says() {
        assertThat(letters(Part.STATE_NAME)).isEqualTo("bold caps");
        assertThat(letters(Part.SUPERIOR)).isEqualTo("caps");
        assertThat(letters(Part.ISSUER)).isEqualTo("bold caps");
        assertThat(letters(Part.NUMBER)).isEmpty();
        assertThat(letters(Part.DATELINE)).isEqualTo("italic");
        assertThat(letters(Part.TYPE_NAME)).isEqualTo("bold caps");
        assertThat(letters(Part.SUBJECT)).isEqualTo("bold");
        assertThat(letters(Part.LETTER_SUBJECT)).isEqualTo("italic");
        assertThat(letters(Part.BASES)).isEmpty();
        assertThat(letters(Part.CAPACITY)).isEqualTo("bold caps");
        assertThat(letters(Part.POST)).isEqualTo("caps");
        assertThat(letters(Part.SIGNER)).isEqualTo("bold");
        assertThat(letters(Part.RECIPIENTS_LABEL)).isEqualTo("underlined");
        assertThat(letters(Part.RECIPIENT)).isEmpty();
    }

    @Test
    void running_text_is_justified_with_an_indent_of_10_millimetres_exact_lines_of_18_points_and_6_before() {
        var body = spacing(Part.BODY);

        assertThat(body.getSpacing().getLine()).isEqualTo(BigInteger.valueOf(360));
        assertThat(body.getSpacing().getLineRule()).isEqualTo(STLineSpacingRule.EXACT);
        assertThat(body.getSpacing().getBefore()).isEqualTo(BigInteger.valueOf(120));
        assertThat(body.getInd().getFirstLine()).isEqualTo(BigInteger.valueOf(567));
        assertThat(alignment(Part.BODY)).isEqualTo("both");
    }

    @Test
    void the_line_under_the_party_s_name_is_drawn_as_wide_as_the_name() {
        var cell = report.getTables().getFirst().getRow(0).getCell(1);
        var rule = cell.getParagraphs().get(1);
        var column = ((BigInteger) cell.getCTTc().getTcPr().getTcW().getW()).doubleValue();
        var indents = ((BigInteger) rule.getCTP().getPPr().getInd().getLeft()).doubleValue() * 2;
        var name = Typeface.BOLD.ems("ĐẢNG CỘNG SẢN VIỆT NAM") * 15 * 20;

        assertThat(cell.getParagraphs().getFirst().getText()).isEqualTo("ĐẢNG CỘNG SẢN VIỆT NAM");
        assertThat(rule.getText()).isEmpty();
        assertThat(rule.getCTP().getPPr().getPBdr().getTop().getVal()).hasToString("single");
        assertThat(column - indents).isBetween(name - 3, name + 3);
    }

    @Test
    void the_head_names_superior_issuer_number_place_and_date() {
        var head = report.getTables().getFirst();

        assertThat(head.getRow(0).getCell(0).getText())
                .isEqualTo("ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNGĐẢNG ỦY KHỐI DOANH NGHIỆPTHÀNH PHỐ*");
        assertThat(head.getRow(1).getCell(0).getText()).isEqualTo("Số 05-BC/ĐUK");
        assertThat(head.getRow(1).getCell(1).getText()).isEqualTo("Hải Phòng, ngày 05 tháng 02 năm 2022");
        assertThat(head.getCTTbl().getTblPr().isSetTblBorders()).isFalse();
        assertThat(head.getStyleID()).isEqualTo(DocxStyles.BARE_TABLE);
    }

    @Test
    void type_name_subject_and_five_hyphens_follow() {
        var title = report.getParagraphs().stream().limit(3).map(XWPFParagraph::getText);

        assertThat(title).containsExactly("BÁO CÁO", Samples.SUBJECT, "-----");
    }

    @Test
    void no_line_is_typed_with_underscores() {
        assertThat(report.getParagraphs())
                .noneMatch(paragraph -> paragraph.getText().contains("__"));
    }

    @Test
    void sections_are_counted_by_the_word_processor_but_letters_by_us() {
        var list = report.getNumbering().getAbstractNum(BigInteger.ONE).getCTAbstractNum();
        var third = report.getParagraphs().stream()
                .filter(paragraph -> "Heading3".equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();

        assertThat(list.getLvlArray(0).getLvlText().getVal()).isEqualTo("%1-");
        assertThat(list.getLvlArray(0).getNumFmt().getVal()).hasToString("upperRoman");
        assertThat(list.getLvlArray(1).getLvlText().getVal()).isEqualTo("%2.");
        assertThat(list.getLvlArray(3).getLvlText().getVal()).isEqualTo("-");
        assertThat(spacing(Part.HEADING_1).isSetNumPr()).isTrue();
        assertThat(spacing(Part.HEADING_3).isSetNumPr()).isFalse();
        assertThat(third)
                .containsExactly(
                        "a) Về quy mô",
                        "b) Về lao động",
                        "c) Về cán bộ",
                        "d) Về kinh phí",
                        "đ) Về nhận thức của chủ doanh nghiệp");
    }

    @Test
    void a_table_repeats_its_head_spans_its_groups_and_sets_numbers_at_the_right() {
        var table = report.getTables().get(1);
        var number = table.getRow(3).getCell(4).getParagraphs().getFirst();

        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(0).isCantSplitRow()).isTrue();
        assertThat(table.getRow(1).getCell(0).getCTTc().getTcPr().getGridSpan().getVal())
                .isEqualTo(BigInteger.valueOf(6));
        assertThat(number.getText()).isEqualTo("1.234.567");
        assertThat(alignment(Part.TABLE_NUMBER)).isEqualTo("right");
        assertThat(table.getRow(2).getCell(5).getText()).isEqualTo("97,0");
    }

    @Test
    void the_foot_says_who_receives_and_who_signs() {
        var foot = report.getTables().get(2).getRow(0);

        assertThat(foot.getCell(0).getParagraphs())
                .extracting(XWPFParagraph::getText)
                .containsExactly(
                        "Nơi nhận:",
                        "- Thường trực Thành ủy (để báo cáo),",
                        "- Ban Tổ chức Thành ủy,",
                        "- Các tổ chức cơ sở đảng trực thuộc,",
                        "- Các công đoàn cấp trên trực tiếp cơ sở,",
                        "- Lưu Văn phòng Đảng ủy.");
        assertThat(foot.getCell(1).getParagraphs())
                .extracting(XWPFParagraph::getText)
                .containsExactly("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Nguyễn Văn A");
    }

    @Test
    void two_bodies_stand_in_the_head_and_sign_with_the_lead_at_the_right() throws IOException {
        var joint = read(Samples.docx(Samples.jointReport()));
        var head = joint.getTables().getFirst();
        var signatures = joint.getTables().get(2);

        assertThat(head.getRow(0).getCell(0).getParagraphs())
                .extracting(XWPFParagraph::getText)
                .containsExactly(
                        "ĐẢNG ỦY KHỐI DOANH NGHIỆP", "THÀNH PHỐ -", "LIÊN ĐOÀN LAO ĐỘNG", "THÀNH PHỐ HẢI PHÒNG", "*");
        assertThat(head.getRow(1).getCell(0).getText()).isEqualTo("Số 05-BC/ĐUK-LĐLĐ");
        assertThat(signatures.getRow(0).getCell(0).getText()).endsWith("Trần Thị B");
        assertThat(signatures.getRow(0).getCell(1).getText()).endsWith("Nguyễn Văn A");
    }

    @Test
    void properties_name_the_document_and_the_body_but_no_person() {
        var properties = report.getProperties().getCoreProperties();

        assertThat(properties.getTitle()).isEqualTo("Báo cáo " + Samples.SUBJECT);
        assertThat(properties.getCreator()).isEqualTo("Đảng ủy Khối Doanh nghiệp thành phố");
        assertThat(properties.getLastModifiedByUser()).isNull();
    }

    @Test
    void a_figure_tells_what_it_shows_to_those_who_cannot_see_it() {
        var figure = report.getParagraphs().stream()
                .filter(paragraph -> Part.FIGURE.id().equals(paragraph.getStyle()))
                .findFirst()
                .orElseThrow();

        assertThat(figure.getRuns().getFirst().getEmbeddedPictures()).hasSize(1);
        assertThat(figure.getCTP().xmlText()).contains("descr=\"Biểu đồ: quý I 6");
    }

    @Test
    void decomposed_letters_are_composed_and_forbidden_ones_left_out() throws IOException {
        var nfd = Normalizer.normalize("Đảng ủy Khối", Normalizer.Form.NFD);
        var document = Samples.with(List.of(Paragraph.of(nfd + "\u0000\u000b\ud800 <b>&\"xong\"")));

        var text = read(Samples.docx(document)).getParagraphs().get(3).getText();

        assertThat(text).isEqualTo("Đảng ủy Khối <b>&\"xong\".");
    }

    @Test
    void the_rule_of_2026_writes_one_of_two_spellings_and_that_of_2018_what_was_typed() throws IOException {
        var typed = List.<Block>of(Paragraph.of("Đảng uỷ, UỶ BAN, thuỷ sản"));
        var sample = Samples.report();
        for (var form : Map.of(
                        Profiles.PARTY_HD05_2026, "Đảng ủy, ỦY BAN, thuỷ sản.",
                        Profiles.PARTY_HD36_2018, "Đảng uỷ, UỶ BAN, thuỷ sản.")
                .entrySet()) {
            var document = new OfficialDocument(form.getKey(), sample.head(), typed, sample.foot(), List.of());

            assertThat(read(Samples.docx(document)).getParagraphs().get(3).getText())
                    .isEqualTo(form.getValue());
        }
    }

    @Test
    void the_text_is_valid_against_the_schema_of_wordprocessingml() throws IOException {
        var faults = new ArrayList<XmlError>();

        var docx = read(Samples.docx(Samples.jointReport()));
        var options = new XmlOptions().setErrorListener(faults);
        docx.getDocument().validate(options);
        for (var part : Part.values()) {
            docx.getStyles().getStyle(part.id()).getCTStyle().validate(options);
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void the_same_document_gives_the_same_bytes() throws IOException {
        assertThat(Samples.docx(Samples.report())).isEqualTo(Samples.docx(Samples.report()));
    }

    private static XWPFDocument read(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static CTStyle style(Part part) {
        return new WordStyles(report).style(part.id());
    }

    private static CTPPrGeneral spacing(Part part) {
        return style(part).getPPr();
    }

    private static String alignment(Part part) {
        return spacing(part).getJc().getVal().toString();
    }

    private static int halfPoints(Part part) {
        return new WordStyles(report).halfPoints(part.id());
    }

    /** Without the size. */
    private static String letters(Part part) {
        return new WordStyles(report).letters(part.id()).replaceFirst("^\\d+ ?", "");
    }
}
