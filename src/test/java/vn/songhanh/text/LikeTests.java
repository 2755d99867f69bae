package vn.songhanh.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikeTests {

    @Test
    void what_is_typed_is_folded_as_the_names_are() {
        assertThat(Like.within("Đò Điệp")).isEqualTo("%do diep%");
        assertThat(Like.beginning("02-QĐ")).isEqualTo("02-qd%");
        assertThat(Like.words(" Thép,  Việt ")).containsExactly("%thep%", "%viet%");
    }

    @Test
    void what_would_be_a_pattern_stands_for_itself() {
        assertThat(Like.within("50%_\\")).isEqualTo("%50\\%\\_\\\\%");
    }

    @Test
    void nothing_typed_is_no_word() {
        assertThat(Like.words("  ")).isEmpty();
    }
}
