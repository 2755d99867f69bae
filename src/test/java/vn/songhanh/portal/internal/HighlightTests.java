package vn.songhanh.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HighlightTests {

    @Test
    void words_asked_without_diacritics_are_marked_as_they_are_written() {
        assertThat(Highlight.all("Đảng ủy và công đoàn", "dang cong"))
                .containsExactly(
                        new Piece("Đảng", true),
                        new Piece(" ủy và ", false),
                        new Piece("công", true),
                        new Piece(" đoàn", false));
    }

    @Test
    void a_long_text_is_cut_around_the_first_hit() {
        var pieces = Highlight.around("đầu ".repeat(100) + "kim " + "cuối ".repeat(100), "kim");

        assertThat(pieces).contains(new Piece("kim", true));
        assertThat(pieces.getFirst().text()).startsWith("… ");
        assertThat(pieces.stream().mapToInt(piece -> piece.text().length()).sum())
                .isLessThan(320);
    }

    @Test
    void without_a_hit_the_beginning_is_shown() {
        assertThat(Highlight.around("Một hai ba", "bốn")).containsExactly(new Piece("Một hai ba", false));
    }

    @Test
    void part_of_a_word_is_no_hit() {
        assertThat(Highlight.all("doanh nghiệp", "anh")).containsExactly(new Piece("doanh nghiệp", false));
    }
}
