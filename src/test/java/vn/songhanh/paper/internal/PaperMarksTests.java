package vn.songhanh.paper.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.songhanh.document.Block;
import vn.songhanh.document.Block.Bases;
import vn.songhanh.document.Block.BulletList;
import vn.songhanh.document.Block.Cell;
import vn.songhanh.document.Block.Column;
import vn.songhanh.document.Block.Paragraph;
import vn.songhanh.document.Block.Row;
import vn.songhanh.document.Block.SectionHeading;
import vn.songhanh.document.Block.Table;

class PaperMarksTests {

    private static List<Block> blocks(String words) {
        return PaperMarks.blocks(words, Map.of());
    }

    @Test
    void lines_become_paragraphs_headings_items_and_bases() {
        assertThat(blocks("""
                Căn cứ Nghị quyết số 28;
                Căn cứ Chương trình, số 01.
                Hai bên ban hành:
                I. Mục đích
                1. Yêu cầu
                a) Rõ việc
                - một
                - hai
                2. Câu này dài và kết thúc bằng dấu chấm.
                """))
                .containsExactly(
                        new Bases(List.of("Căn cứ Nghị quyết số 28", "Căn cứ Chương trình, số 01")),
                        Paragraph.of("Hai bên ban hành:"),
                        new SectionHeading(1, "Mục đích"),
                        new SectionHeading(2, "Yêu cầu"),
                        new SectionHeading(3, "Rõ việc"),
                        BulletList.of("một", "hai"),
                        Paragraph.of("2. Câu này dài và kết thúc bằng dấu chấm."));
    }

    @Test
    void rows_between_bars_become_a_table_whose_first_row_is_its_head() {
        var table = (Table) blocks("""
                | Việc | Thời hạn |
                |---|---|
                | Đối chiếu số liệu | 30/6/2022 |
                | Thiếu một ô |
                """).getFirst();

        assertThat(table.columns()).extracting(Column::heading).containsExactly("Việc", "Thời hạn");
        assertThat(table.rows())
                .containsExactly(
                        Row.Cells.of(Cell.of("Đối chiếu số liệu"), Cell.of("30/6/2022")),
                        Row.Cells.of(Cell.of("Thiếu một ô"), new Cell.Blank()));
    }

    @Test
    void a_table_of_data_stands_where_its_name_stands_and_an_unknown_name_stays_text() {
        var data = new Table("", List.of(new Column("TT", Column.Kind.CENTRED, 1)), List.of());

        assertThat(PaperMarks.blocks("[Bảng chỉ tiêu]\n[Bảng lạ]", Map.of("Bảng chỉ tiêu", List.of(data))))
                .containsExactly(data, Paragraph.of("[Bảng lạ]"));
    }
}
