package vn.songhanh.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.songhanh.document.Block.Cell;
import vn.songhanh.document.Block.Column;
import vn.songhanh.document.Block.Column.Kind;
import vn.songhanh.document.Block.Paragraph;
import vn.songhanh.document.Block.Row;
import vn.songhanh.document.Block.Table;
import vn.songhanh.document.OfficialDocument.Annex;

/** A long table is laid out in pieces, and nothing of a row that is longer than a page is lost or said twice where one ends. */
class CutInPiecesTests {

    private static final int ROWS = PdfPiece.ROWS + 40;

    /** Rows of which the cut of the first piece would part the last, or that stand beside it. */
    @ParameterizedTest(name = "rows {0} to {1} of {2} words")
    @CsvSource({
        "400, 400, 800",
        "400, 400, 4000",
        "399, 399, 900",
        "390, 390, 1500",
        "401, 401, 800",
        "397, 404, 700",
        "1, 1, 800",
        "360, 400, 650"
    })
    void each_word_of_a_long_row_at_the_cut_stands_once_and_in_its_place(int first, int last, int words)
            throws IOException {
        var rows = new ArrayList<Row>();
        var expected = new ArrayList<String>();
        for (var row = 1; row <= ROWS; row++) {
            var number = row;
            var said = IntStream.rangeClosed(1, number < first || number > last ? 1 : words)
                    .mapToObj(word -> "r%dw%d".formatted(number, word))
                    .toList();
            expected.addAll(said);
            rows.add(Row.Cells.of(Cell.of(Integer.toString(row)), Cell.of(String.join(" ", said))));
        }
        var table =
                new Table("", List.of(new Column("TT", Kind.CENTRED, 1), new Column("Nội dung", Kind.TEXT, 9)), rows);
        var document =
                Samples.with(List.of(Paragraph.of("Danh sách kèm theo")), new Annex("Danh sách", List.of(table)));

        assertThat(words(document)).containsExactlyElementsOf(expected);
    }

    private static List<String> words(vn.songhanh.document.OfficialDocument document) throws IOException {
        try (var read = Loader.loadPDF(Samples.pdf(document))) {
            return Pattern.compile("r\\d+w\\d+")
                    .matcher(new PDFTextStripper().getText(read))
                    .results()
                    .map(found -> found.group())
                    .collect(Collectors.toList());
        }
    }
}
