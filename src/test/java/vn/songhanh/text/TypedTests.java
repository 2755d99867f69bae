package vn.songhanh.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TypedTests {

    @Test
    void what_nobody_sees_is_not_kept() {
        assertThat(Typed.clean("\uFEFFCông\u200B ty\u00A0An\u202E Phú\u00AD \u0000"))
                .isEqualTo("Công ty An Phú");
    }

    @Test
    void decomposed_letters_are_composed() {
        assertThat(Typed.clean(Normalizer.normalize("Hải Phòng", Normalizer.Form.NFD)))
                .isEqualTo("Hải Phòng");
    }

    @Test
    void the_icelandic_letter_of_some_keyboards_is_the_vietnamese_one() {
        assertThat(Typed.line("Nguyễn \u00D0ông")).isEqualTo("Nguyễn Đông");
        assertThat(Fold.search("\u00D0ông")).isEqualTo("dong");
    }

    @Test
    void line_ends_stay_in_a_text_and_go_from_a_line() {
        assertThat(Typed.clean("một\r\nhai\rba")).isEqualTo("một\nhai\nba");
        assertThat(Typed.line("một\r\n  hai\tba ")).isEqualTo("một hai ba");
    }

    @Test
    void nothing_typed_is_the_empty_text() {
        assertThat(Typed.clean(null)).isEmpty();
        assertThat(Typed.line(" \u200B ")).isEmpty();
    }

    @Property
    void cleaning_twice_is_cleaning_once(@ForAll String text) {
        assertThat(Typed.clean(Typed.clean(text))).isEqualTo(Typed.clean(text));
        assertThat(Typed.line(Typed.line(text))).isEqualTo(Typed.line(text));
    }
}
