package vn.songhanh.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.songhanh.document.Block;
import vn.songhanh.document.Block.Cell;
import vn.songhanh.document.Block.Column;
import vn.songhanh.document.Block.Column.Kind;
import vn.songhanh.document.Block.Paragraph;
import vn.songhanh.document.Block.Row;
import vn.songhanh.document.Block.Table;
import vn.songhanh.document.OfficialDocument.Annex;

/** The heading row of a table stands once over its rows on each page that has some, and on no other. */
class TableHeadTests {

    private static final String HEAD = "Nội dung chênh lệch";
    /** The margin below the text, in points. */
    private static final float FOOT = 57;
    /** A row of one line with what stands above and below its letters, in points. */
    private static final float ROW = 28;

    /** So many lines stand over the table, and the row that goes to the next page is so many lines high. */
    @ParameterizedTest
    @CsvSource({
        "0, 60, true",
        "12, 30, true",
        "18, 30, true",
        "24, 20, true",
        "26, 12, true",
        "28, 5, true",
        "30, 2, true",
        "12, 30, false",
        "18, 30, false",
        "24, 20, false",
        "26, 12, false",
        "28, 5, false",
        "30, 2, false"
    })
    void it_stands_over_a_high_row_that_goes_to_the_next_page(int above, int lines, boolean grouped)
            throws IOException {
        var rows = new ArrayList<Row>();
        if (grouped) {
            rows.add(new Row.Group("Nhóm đầu"));
        }
        rows.add(high(lines, "đầu"));
        rows.add(Row.Cells.of(Cell.of("Dòng sau"), Cell.of("x")));
        rows.add(new Row.Group("Nhóm giữa"));
        rows.add(high(lines, "giữa"));
        rows.add(high(lines, "cuối"));
        var blocks = new ArrayList<Block>();
        IntStream.range(0, above).forEach(line -> blocks.add(Paragraph.of("Đoạn " + line)));
        blocks.add(table(rows));

        theHeadStandsOverTheRowsOfEachPage(blocks);
    }

    /** So many rows stand over the groups, so that pages end elsewhere. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void it_stands_over_a_group_that_goes_to_the_next_page_with_its_first_row(int above) throws IOException {
        var rows = new ArrayList<Row>();
        IntStream.range(0, above).forEach(_ -> rows.add(Row.Cells.of(Cell.of("Dòng trước"), Cell.of("x"))));
        for (var group = 1; group <= 60; group++) {
            rows.add(new Row.Group("Nhóm " + group));
            rows.add(Row.Cells.of(Cell.of("Dòng đầu"), Cell.of("x")));
            rows.add(Row.Cells.of(Cell.of("Dòng sau"), Cell.of("x")));
        }

        theHeadStandsOverTheRowsOfEachPage(List.of(table(rows)));
    }

    /** What must stand together where a table opens is asked for there, and not again at the foot of each page. */
    @ParameterizedTest
    @ValueSource(ints = {1, 12})
    void rows_go_on_to_the_foot_of_the_page_however_high_the_first_one_is(int lines) throws IOException {
        var rows = new ArrayList<Row>();
        rows.add(new Row.Group("Nhóm đầu"));
        rows.add(high(lines, "đầu"));
        IntStream.range(0, 120).forEach(_ -> rows.add(Row.Cells.of(Cell.of("Dòng sau"), Cell.of("x"))));

        try (var pdf = Loader.loadPDF(Samples.pdf(
                Samples.with(List.of(Paragraph.of("Kèm bảng")), new Annex("Bảng", List.of(table(rows))))))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
            for (var page = 2; page < pdf.getNumberOfPages(); page++) {
                assertThat(lowest(pdf, page))
                        .as("page %d", page)
                        .isGreaterThan(pdf.getPage(0).getMediaBox().getHeight() - FOOT - ROW);
            }
        }
    }

    /** Where the lowest letters of a page stand, in points from its top. */
    private static float lowest(PDDocument pdf, int page) throws IOException {
        var lowest = new float[1];
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                lowest[0] = Math.max(lowest[0], letter.getYDirAdj());
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(pdf);
        return lowest[0];
    }

    private static Table table(List<Row> rows) {
        return new Table("", List.of(new Column(HEAD, Kind.TEXT, 1), new Column("Giải thích", Kind.TEXT, 1)), rows);
    }

    private static void theHeadStandsOverTheRowsOfEachPage(List<Block> annex) throws IOException {
        try (var pdf = Loader.loadPDF(
                Samples.pdf(Samples.with(List.of(Paragraph.of("Kèm bảng")), new Annex("Bảng", annex))))) {
            var seen = 0;
            for (var page = 2; page <= pdf.getNumberOfPages(); page++) {
                var text = text(pdf, page);
                var rows = text.lines()
                        .filter(line -> line.matches("(Hàng|Nhóm|Dòng) .*"))
                        .toList();
                assertThat(text.lines().filter(line -> line.contains(HEAD)))
                        .as("page %d:%n%s", page, text)
                        .hasSize(rows.isEmpty() ? 0 : 1);
                if (!rows.isEmpty()) {
                    seen++;
                    assertThat(text.indexOf(HEAD))
                            .as("page %d:%n%s", page, text)
                            .isLessThan(text.indexOf(rows.getFirst()));
                }
            }
            assertThat(seen).isPositive();
        }
    }

    private static Row high(int lines, String name) {
        return Row.Cells.of(
                Cell.of(String.join("; ", Collections.nCopies(lines, "Hàng " + name + " có rất nhiều chữ ở đây"))),
                Cell.of("Giải thích"));
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
