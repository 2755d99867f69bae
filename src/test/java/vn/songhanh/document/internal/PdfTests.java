package vn.songhanh.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.songhanh.document.Block.PageBreak;
import vn.songhanh.document.Block.Paragraph;

/** The PDF read back and measured against HD 36-HD/VPTW (2018). */
class PdfTests {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static PDDocument report;
    private static List<Glyph> glyphs;

    private record Glyph(int page, String letter, double x, double y, double size, String font) {}

    @BeforeAll
    static void write() throws IOException {
        report = Loader.loadPDF(Samples.pdf(Samples.report()));
        glyphs = glyphs(report);
    }

    @AfterAll
    static void close() throws IOException {
        report.close();
    }

    @Test
    void the_page_is_a4() {
        for (var page : report.getPages()) {
            assertThat(page.getMediaBox().getWidth()).isCloseTo((float) (210 * POINTS_PER_MILLIMETRE), within(0.1f));
            assertThat(page.getMediaBox().getHeight()).isCloseTo((float) (297 * POINTS_PER_MILLIMETRE), within(0.1f));
        }
    }

    @Test
    void text_stays_within_margins_of_30_and_15_20_and_20_millimetres() {
        var text = glyphs.stream().filter(glyph -> !isPageNumber(glyph)).toList();

        assertThat(text.stream().mapToDouble(Glyph::x).min().orElseThrow()).isGreaterThanOrEqualTo(30 - 0.2);
        assertThat(text.stream().mapToDouble(Glyph::x).max().orElseThrow()).isLessThanOrEqualTo(210 - 15);
        assertThat(text.stream().mapToDouble(Glyph::y).min().orElseThrow()).isGreaterThanOrEqualTo(20);
        assertThat(text.stream().mapToDouble(Glyph::y).max().orElseThrow()).isLessThanOrEqualTo(297 - 20);
    }

    @Test
    void the_page_number_stands_in_the_middle_of_the_top_margin_from_page_2() {
        var numbers = glyphs.stream().filter(PdfTests::isPageNumber).toList();

        assertThat(numbers).extracting(Glyph::letter).containsExactly("2", "3", "4");
        assertThat(numbers).allSatisfy(number -> {
            assertThat(number.x()).isCloseTo(30 + 165 / 2.0, within(2.0));
            assertThat(number.y()).isBetween(10.0, 15.0);
            assertThat(number.size()).isCloseTo(14, within(0.1));
        });
    }

    @Test
    void running_text_is_14_points_in_lines_of_exactly_18() {
        var lines = glyphs.stream()
                .filter(glyph -> glyph.page() == 1 && glyph.size() < 14.1 && glyph.size() > 13.9)
                .filter(glyph -> glyph.y() > 145 && glyph.y() < 170)
                .mapToDouble(Glyph::y)
                .distinct()
                .sorted()
                .toArray();

        assertThat((lines[1] - lines[0]) * POINTS_PER_MILLIMETRE).isCloseTo(18, within(0.2));
    }

    @Test
    void a_paragraph_is_indented_by_10_millimetres() {
        var first = glyphs.stream()
                .filter(glyph -> glyph.letter().equals("Đ") && glyph.size() < 14.1)
                .filter(glyph -> glyph.page() == 1 && glyph.font().endsWith("Tinos") && glyph.y() > 140)
                .findFirst()
                .orElseThrow();

        assertThat(first.x()).isCloseTo(40, within(0.3));
    }

    @Test
    void it_is_tagged_and_has_a_title_a_language_and_bookmarks() {
        var catalogue = report.getDocumentCatalog();

        assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
        assertThat(catalogue.getStructureTreeRoot()).isNotNull();
        assertThat(catalogue.getLanguage()).isEqualTo("vi-VN");
        assertThat(catalogue.getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(report.getDocumentInformation().getTitle()).isEqualTo("Báo cáo " + Samples.SUBJECT);
        var outline = catalogue.getDocumentOutline();
        assertThat(StreamSupport.stream(outline.children().spliterator(), false))
                .extracting(item -> item.getTitle())
                .startsWith("I- Đặc điểm tình hình", "II- Công tác lãnh đạo, chỉ đạo, triển khai")
                .endsWith("Phụ lục. Danh sách công đoàn cơ sở thành lập mới");
    }

    @Test
    void no_level_of_headings_is_skipped_in_the_tags() {
        var levels = new ArrayList<Integer>();
        addHeadings(report.getDocumentCatalog().getStructureTreeRoot(), levels);

        assertThat(levels).startsWith(1).contains(3);
        for (var i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void every_font_is_tinos_and_embedded() throws IOException {
        for (var page : report.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                assertThat(font.getName()).contains("Tinos");
                assertThat(font.isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void the_text_reads_in_the_order_of_the_document() throws IOException {
        var text = new PDFTextStripper().getText(report).replaceAll("\\s+", " ");

        assertThat(text)
                .containsSubsequence(
                        "ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG",
                        "Số 05-BC/ĐUK",
                        "ngày 05 tháng 02 năm 2022",
                        "BÁO CÁO",
                        Samples.SUBJECT,
                        "-----",
                        "I- ĐẶC ĐIỂM TÌNH HÌNH",
                        "1. Thuận lợi",
                        "đ) Về nhận thức của chủ doanh nghiệp",
                        "VI- ĐỀ XUẤT, KIẾN NGHỊ",
                        "T/M BAN THƯỜNG VỤ",
                        "Nguyễn Văn A",
                        "Phụ lục",
                        "(Kèm theo Báo cáo số 05-BC/ĐUK, ngày 05 tháng 02 năm 2022 của Đảng ủy Khối Doanh nghiệp thành"
                                + " phố)");
    }

    @Test
    void every_vietnamese_letter_is_printed_and_read_back() throws IOException {
        var letters = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ";
        var words = (letters + " " + letters.toUpperCase(Locale.of("vi"))).replaceAll("(.{6})", "$1 ");
        var document = Samples.with(List.of(Paragraph.of(Normalizer.normalize(words, Normalizer.Form.NFD))));

        try (var pdf = Loader.loadPDF(Samples.pdf(document))) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
            assertThat(text).contains(words.replace(" ", ""));
        }
    }

    @Test
    void forbidden_characters_do_not_break_it_and_markup_stays_words() throws IOException {
        var document =
                Samples.with(List.of(Paragraph.of("a\u0000\ud800<script>&amp; \"b\" 中 \ud83d\ude00"), new PageBreak()));

        try (var pdf = Loader.loadPDF(Samples.pdf(document))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("a<script>&amp; \"b\"");
        }
    }

    @Test
    void the_same_document_gives_the_same_bytes() throws IOException {
        assertThat(Samples.pdf(Samples.report())).isEqualTo(Samples.pdf(Samples.report()));
    }

    @Test
    void several_are_written_at_once_without_mixing() throws Exception {
        var alone = Samples.pdf(Samples.report());
        try (var writers = Executors.newFixedThreadPool(3)) {
            Callable<byte[]> writing = () -> Samples.pdf(Samples.report());

            var written = writers.invokeAll(Collections.nCopies(6, writing));

            for (var pdf : written) {
                assertThat(pdf.get()).isEqualTo(alone);
            }
        }
    }

    private static void addHeadings(PDStructureNode node, List<Integer> levels) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().matches("H[1-6]")) {
                    levels.add(element.getStructureType().charAt(1) - '0');
                }
                addHeadings(element, levels);
            }
        }
    }

    private static boolean isPageNumber(Glyph glyph) {
        return glyph.page() > 1 && glyph.y() < 18;
    }

    private static List<Glyph> glyphs(PDDocument pdf) throws IOException {
        var found = new ArrayList<Glyph>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (!text.getUnicode().isBlank()) {
                    found.add(new Glyph(
                            getCurrentPageNo(),
                            text.getUnicode(),
                            text.getX() / POINTS_PER_MILLIMETRE,
                            text.getY() / POINTS_PER_MILLIMETRE,
                            text.getYScale(),
                            text.getFont().getName()));
                }
            }
        }.getText(pdf);
        return found;
    }
}
