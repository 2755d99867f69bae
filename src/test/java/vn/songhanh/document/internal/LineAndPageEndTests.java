package vn.songhanh.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.songhanh.document.Block;
import vn.songhanh.document.Block.Cell;
import vn.songhanh.document.Block.Column;
import vn.songhanh.document.Block.Column.Kind;
import vn.songhanh.document.Block.Paragraph;
import vn.songhanh.document.Block.Row;
import vn.songhanh.document.Block.SectionHeading;
import vn.songhanh.document.Block.Table;
import vn.songhanh.document.OfficialDocument.Annex;
import vn.songhanh.support.Letters;

/** Where lines and pages end, a clerk would end them too. */
class LineAndPageEndTests {

    @Test
    void a_number_or_a_date_is_never_parted_by_the_end_of_a_line() throws IOException {
        var words = IntStream.rangeClosed(1, 60)
                .mapToObj(number ->
                        "số %d-CTr/ĐUK-LĐLĐ ngày %02d/9/2026, giai đoạn 2024–2026".formatted(number, 10 + number % 20))
                .toList();
        var table = new Table(
                "",
                List.of(new Column("Nội dung", Kind.TEXT, 1), new Column("Khác", Kind.TEXT, 3)),
                words.stream()
                        .<Row>map(one -> Row.Cells.of(Cell.of(one), new Cell.Blank()))
                        .toList());

        try (var pdf = Loader.loadPDF(Samples.pdf(
                Samples.with(List.of(Paragraph.of(String.join("; ", words))), new Annex("Bảng", List.of(table)))))) {
            var printed = Letters.of(pdf);
            for (var number = 1; number <= 60; number++) {
                for (var whole : List.of(number + "-CTr/ĐUK-", "%02d/9/2026,".formatted(10 + number % 20))) {
                    assertThat(printed.find(whole).stream()
                                    .map(Letters.Letter::y)
                                    .distinct())
                            .as(whole)
                            .hasSize(1);
                }
            }
        }
    }

    /** Whatever stands over it: each number of rows puts the end of the page elsewhere. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void the_heading_of_a_group_stands_on_the_page_of_its_first_row(int above) throws IOException {
        var rows = new ArrayList<Row>();
        IntStream.range(0, above).forEach(_ -> rows.add(Row.Cells.of(Cell.of("Trước"), Cell.of(1))));
        for (var group = 1; group <= 60; group++) {
            rows.add(new Row.Group("Nhóm " + group));
            rows.add(Row.Cells.of(Cell.of("Chỉ tiêu của " + group), Cell.of(group)));
            rows.add(Row.Cells.of(Cell.of("Chỉ tiêu khác"), Cell.of(group)));
        }
        var table =
                new Table("", List.of(new Column("Chỉ tiêu", Kind.TEXT, 3), new Column("Số", Kind.NUMBER, 1)), rows);

        try (var pdf = Loader.loadPDF(
                Samples.pdf(Samples.with(List.of(Paragraph.of("Kèm bảng")), new Annex("Bảng", List.of(table)))))) {
            for (var page = 2; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf).strip().lines().toList().getLast())
                        .as("page %d", page)
                        .doesNotStartWith("Nhóm");
            }
        }
        try (var docx = word(List.of(Paragraph.of("x")))) {
            assertThat(new vn.songhanh.support.WordStyles(docx)
                            .style(Part.TABLE_GROUP.id())
                            .getPPr()
                            .isSetKeepNext())
                    .isTrue();
        }
    }

    @Test
    void the_foot_of_a_joint_paper_is_not_parted() throws IOException {
        try (var docx = new XWPFDocument(new ByteArrayInputStream(Samples.docx(Samples.jointReport())))) {
            var foot = docx.getTables().stream()
                    .filter(table -> table.getText().contains("Nơi nhận:"))
                    .findFirst()
                    .orElseThrow();
            for (var row : foot.getRows().subList(0, foot.getNumberOfRows() - 1)) {
                assertThat(row.getTableCells())
                        .flatExtracting(cell -> cell.getParagraphs())
                        .allMatch(LineAndPageEndTests::bound);
            }
        }
    }

    @Test
    void a_table_without_a_title_keeps_off_the_heading_over_it() throws IOException {
        var table = Samples.foundedUnions(2).blocks().getFirst();
        try (var docx = word(List.of(new SectionHeading(1, "Tổ chức thực hiện"), table, Paragraph.of("Hết")))) {
            var elements = docx.getBodyElements();
            var at = elements.indexOf(docx.getTables().get(1));
            assertThat(elements.get(at - 1)).isInstanceOfSatisfying(XWPFParagraph.class, gap -> {
                assertThat(gap.getStyle()).isEqualTo(Part.GAP.id());
                assertThat(bound(gap)).isTrue();
            });
        }
        try (var pdf = Loader.loadPDF(Samples.pdf(
                Samples.with(List.of(new SectionHeading(1, "Tổ chức thực hiện"), table, Paragraph.of("Hết")))))) {
            var printed = Letters.of(pdf);
            var heading = printed.find("TỔ CHỨC THỰC HIỆN").getFirst().y();
            assertThat(printed.find("Tên doanh nghiệp").getFirst().y() - heading)
                    .isBetween(8.0, 14.0);
        }
    }

    /** To the page of what follows. */
    private static boolean bound(XWPFParagraph paragraph) {
        return paragraph.getCTP().getPPr().isSetKeepNext();
    }

    private static XWPFDocument word(List<Block> body) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(Samples.docx(Samples.with(body))));
    }
}
