package vn.songhanh.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.songhanh.document.Block.Paragraph;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.document.OfficialDocument.Issuers;
import vn.songhanh.document.Profiles;
import vn.songhanh.support.Letters;
import vn.songhanh.support.Office;

/** What LibreOffice makes of a DOCX: it opens, and it looks as the PDF does. */
class OfficeTests {
    private static final int ROWS = 500;

    @TempDir
    Path folder;

    @Test
    void a_joint_report_has_the_same_pages_lines_and_words_as_the_pdf() throws IOException, InterruptedException {
        var document = Samples.jointReport();
        try (var opened = opened(document);
                var ours = Loader.loadPDF(Samples.pdf(document))) {
            var theirs = Letters.of(opened);

            assertThat(opened.getNumberOfPages()).isEqualTo(ours.getNumberOfPages());
            assertThat(words(opened)).isEqualTo(words(ours));
            for (var words : List.of("ĐẢNG CỘNG SẢN VIỆT NAM", "Số 05-BC/ĐUK-LĐLĐ", "BÁO CÁO", "I- ĐẶC ĐIỂM")) {
                var here = theirs.find(words).getFirst();
                var there = Letters.of(ours).find(words).getFirst();
                assertThat(here.look()).as(words).isEqualTo(there.look());
                assertThat(Math.hypot(here.x() - there.x(), here.y() - there.y()))
                        .as(words)
                        .isLessThan(3);
            }
            assertThat(fonts(opened)).allMatch(font -> font.matches(".*(LiberationSerif|TimesNewRoman|Tinos).*"));
        }
    }

    @Test
    void an_administrative_report_and_a_letter_open_with_every_word() throws IOException, InterruptedException {
        for (var document : List.of(
                Samples.report(Profiles.ADMIN_ND30_2020, Issuers.of(Samples.UNION_SIDE), Samples.SUBJECT),
                Samples.letter())) {
            try (var opened = opened(document);
                    var ours = Loader.loadPDF(Samples.pdf(document))) {
                assertThat(words(opened)).isEqualTo(words(ours));
            }
        }
    }

    @Test
    void a_long_annex_opens_with_its_head_on_every_page() throws IOException, InterruptedException {
        var large = Samples.with(List.of(Paragraph.of("Danh sách kèm theo")), Samples.foundedUnions(ROWS));

        try (var opened = opened(large)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(opened.getNumberOfPages());
            assertThat(stripper.getText(opened).replaceAll("\\s+", " "))
                    .contains("Tên doanh nghiệp", "Giả Định số " + ROWS);
        }
    }

    private PDDocument opened(OfficialDocument document) throws IOException, InterruptedException {
        return Loader.loadPDF(new Office(folder).pdf(Samples.docx(document)));
    }

    /** Letter by letter, for lines and cells may be read in another order. */
    private static String words(PDDocument pdf) throws IOException {
        var letters =
                new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]", "").toCharArray();
        java.util.Arrays.sort(letters);
        return new String(letters);
    }

    private static Set<String> fonts(PDDocument pdf) throws IOException {
        var fonts = new HashSet<String>();
        for (var page : pdf.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name).getName());
            }
        }
        return fonts;
    }
}
