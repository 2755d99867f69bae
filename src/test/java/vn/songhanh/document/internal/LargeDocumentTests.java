package vn.songhanh.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.songhanh.document.Block.Paragraph;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.document.OfficialDocument.Issuers;
import vn.songhanh.document.Profiles;

/** Documents that are larger than anyone would like. */
class LargeDocumentTests {
    private static final int ROWS = 5000;

    @Test
    @Timeout(60)
    void an_annex_of_5000_rows_becomes_a_docx() throws IOException {
        var docx = Samples.docx(large());

        try (var read = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(read.getTables().getLast().getNumberOfRows()).isEqualTo(ROWS + 1);
        }
    }

    @Test
    @Timeout(300)
    void an_annex_of_5000_rows_becomes_a_pdf() throws IOException {
        var pdf = Samples.pdf(large());

        try (var read = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(read.getNumberOfPages());
            assertThat(stripper.getText(read).replaceAll("\\s+", " "))
                    .contains("Giả Định số " + ROWS)
                    .contains("Tên doanh nghiệp");
        }
    }

    @Test
    void a_subject_of_300_characters_stays_on_the_page() throws IOException {
        var subject = "kết quả thực hiện Chương trình phối hợp giữa hai cơ quan "
                .repeat(6)
                .substring(0, 300)
                .strip();
        var document = Samples.report(Profiles.PARTY_HD36_2018, Issuers.of(Samples.PARTY_SIDE), subject);

        try (var read = Loader.loadPDF(Samples.pdf(document))) {
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s+", " "))
                    .contains(subject);
        }
    }

    private static OfficialDocument large() {
        return Samples.with(List.of(Paragraph.of("Danh sách kèm theo")), Samples.foundedUnions(ROWS));
    }
}
