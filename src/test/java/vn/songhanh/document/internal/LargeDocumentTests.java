package vn.songhanh.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.songhanh.document.Block.Paragraph;
import vn.songhanh.document.Block.SectionHeading;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.document.OfficialDocument.Annex;
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

    /** Laid out in pieces: that must not be seen. */
    @Test
    @Timeout(300)
    void an_annex_of_5000_rows_becomes_a_pdf_of_full_pages_in_their_order() throws IOException {
        try (var read = Loader.loadPDF(Samples.pdf(large()))) {
            var pages = pages(read);
            var rows = pages.stream().map(LargeDocumentTests::rows).toList();

            assertThat(rows.stream().flatMap(List::stream))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, ROWS).boxed().toList());
            assertThat(rows.subList(2, rows.size() - 1))
                    .allSatisfy(page -> assertThat(page)
                            .hasSizeBetween(rows.get(2).size() - 1, rows.get(2).size() + 1));
            for (var page = 1; page < pages.size(); page++) {
                assertThat(pages.get(page)).startsWith(page + 1 + " ").contains("Tên doanh nghiệp");
            }
        }
    }

    /** A server with 512 MB of heap has that much left while it goes on serving. */
    @Test
    @Timeout(300)
    void a_pdf_of_5000_rows_needs_no_more_than_128_megabytes() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var small = new ProcessBuilder(
                        java,
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeDocumentTests.class.getName())
                .redirectErrorStream(true)
                .start();
        var said = new String(small.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(small.waitFor()).describedAs(said).isZero();
    }

    /** What the small process does. */
    static void main() throws IOException {
        Samples.pdf(large());
    }

    @Test
    void what_stands_around_a_long_table_stays_around_it() throws IOException {
        var before = Paragraph.of("Theo sổ đăng ký");
        var long1 = Samples.foundedUnions(900).blocks().getFirst();
        var annex = new Annex(
                "Danh sách",
                List.of(before, long1, new SectionHeading(1, "Ghi chú"), long1, Paragraph.of("Hết danh sách")));
        try (var read = Loader.loadPDF(Samples.pdf(Samples.with(List.of(before), annex, Samples.foundedUnions(3))))) {
            var text = String.join(" ", pages(read));
            var outline = read.getDocumentCatalog().getDocumentOutline().children();

            assertThat(text.split("Giả Định số 900 ", -1)).hasSize(3);
            assertThat(text).containsSubsequence("Theo sổ đăng ký", "Giả Định số 900", "GHI CHÚ", "Hết danh sách");
            assertThat(outline)
                    .extracting(PDOutlineItem::getTitle)
                    .anyMatch(title -> title.startsWith("Phụ lục 1"))
                    .anyMatch(title -> title.startsWith("Phụ lục 2"));
            for (var item : outline) {
                assertThat(item.findDestinationPage(read)).isNotNull();
            }
        }
    }

    private static List<String> pages(PDDocument read) throws IOException {
        var pages = new ArrayList<String>();
        for (var page = 1; page <= read.getNumberOfPages(); page++) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(read).replaceAll("\\s+", " ").strip());
        }
        return pages;
    }

    private static List<Integer> rows(String page) {
        return Pattern.compile("Giả Định số (\\d+) ")
                .matcher(page)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
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
