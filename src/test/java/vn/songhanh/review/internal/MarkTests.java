package vn.songhanh.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.songhanh.access.Side;
import vn.songhanh.review.ReviewAnswer.Objection;

/** What stands in braces, what is refused in them, and how two versions are compared. */
class MarkTests {

    @Test
    void braces_ask_for_one_number_of_an_indicator_the_actual_one_where_none_is_named() {
        assertThat(Mark.of("3.06")).contains(new Mark.Number("3.06", Mark.Aspect.ACTUAL));
        assertThat(Mark.of(" 3.06 : ke hoach ")).contains(new Mark.Number("3.06", Mark.Aspect.PLAN));
        assertThat(Mark.of("2.18:tỉ lệ")).contains(new Mark.Number("2.18", Mark.Aspect.SHARE));
        assertThat(Mark.of("2.18:Luỹ kế")).contains(new Mark.Number("2.18", Mark.Aspect.SINCE_START));
        assertThat(Mark.of("2.18:năm kia")).isEmpty();
    }

    @Test
    void a_table_or_a_chart_is_of_all_or_of_one_content_group() {
        assertThat(Mark.of("bảng")).contains(new Mark.Grid(0));
        assertThat(Mark.of("Bảng 3")).contains(new Mark.Grid(3));
        assertThat(Mark.of("biểu đồ 2")).contains(new Mark.Chart(2));
        assertThat(Mark.alone("  {biểu đồ}  ")).contains(new Mark.Chart(0));
        assertThat(Mark.alone("Xem {bảng}")).isEmpty();
        assertThat(Mark.alone("{3.06}")).isEmpty();
    }

    @Test
    void what_is_written_is_read_back() {
        for (var mark : new Mark[] {
            new Mark.Number("3.06", Mark.Aspect.ACTUAL),
            new Mark.Number("3.06", Mark.Aspect.PREVIOUS),
            new Mark.Grid(2),
            new Mark.Chart(0)
        }) {
            assertThat(Mark.of(mark.written().replaceAll("[{}]", ""))).contains(mark);
        }
    }

    @Test
    void what_there_is_not_is_named_with_its_line_and_all_of_it_at_once() {
        var checking = new CheckMarks(Set.of("3.06"));

        assertThat(checking.objections("Thành lập {3.06} CĐCS, kế hoạch {3.06:kế hoạch}.\n{bảng 3}"))
                .isEmpty();
        assertThat(checking.objections("{9.99}\nMột {bảng}\nHai {3.06:mơ} {}"))
                .containsExactly(
                        new Objection.UnknownFigure("{9.99}", 1),
                        new Objection.NotOnItsOwnLine("{bảng}", 2),
                        new Objection.UnknownFigure("{3.06:mơ}", 3),
                        new Objection.UnknownFigure("{}", 3));
    }

    @Test
    void two_versions_are_compared_word_by_word() {
        var compared =
                TextComparison.of(version(1, "Thành lập 3 CĐCS mới.\nHết."), version(2, "Thành lập 4 CĐCS.\nHết."));

        assertThat(compared.pieces())
                .containsExactly(
                        new TextComparison.Piece("same", "Thành lập"),
                        new TextComparison.Piece("removed", "3 CĐCS mới."),
                        new TextComparison.Piece("added", "4 CĐCS."),
                        new TextComparison.Piece("same", "\n Hết."));
    }

    private static SectionTable.Version version(int number, String words) {
        return new SectionTable.Version(number, words, Side.PARTY, Instant.EPOCH, "Người Thử");
    }
}
