package vn.songhanh.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FoldTests {

    private static final String EVERY_LETTER =
            "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";

    @Test
    void every_vietnamese_letter_loses_its_marks_and_its_case() {
        var plain = "aaaaaaaaaaaaaaaaaabcddeeeeeeeeeeeeghiiiiiiklmnoooooooooooooooooopqrstuuuuuuuuuuuuvxyyyyyy";

        assertThat(Fold.unaccented(EVERY_LETTER)).isEqualTo(plain);
        assertThat(Fold.unaccented(EVERY_LETTER.toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(plain);
    }

    @Test
    void both_kinds_of_unicode_fold_alike() {
        assertThat(Fold.search(Normalizer.normalize("Đường Lê Hồng Phong", Normalizer.Form.NFD)))
                .isEqualTo("duong le hong phong");
    }

    @Test
    void old_and_new_tone_placement_fold_alike() {
        assertThat(Fold.search("Đảng uỷ")).isEqualTo(Fold.search("Đảng ủy"));
        assertThat(Fold.search("hoà giải")).isEqualTo(Fold.search("hòa giải"));
    }

    @Test
    void punctuation_and_spaces_become_one_space() {
        assertThat(Fold.search("  CTY. TNHH\u00A0 An-Phú (Hải\tPhòng) ")).isEqualTo("cty tnhh an phu hai phong");
    }

    @Test
    void unaccented_keeps_punctuation_because_the_database_keeps_it() {
        assertThat(Fold.unaccented("Số: 05/BC-LĐLĐ")).isEqualTo("so: 05/bc-ldld");
    }

    @Test
    void a_headline_becomes_an_address() {
        assertThat(Fold.slug("Tăng cường phối hợp…")).isEqualTo("tang-cuong-phoi-hop");
        assertThat(Fold.slug("Sơ kết 01 năm (2021 – 2022): kết quả & bài học"))
                .isEqualTo("so-ket-01-nam-2021-2022-ket-qua-bai-hoc");
        assertThat(Fold.slug("…")).isEmpty();
    }

    @Test
    void a_long_slug_is_cut_between_words() {
        assertThat(Fold.slug("Tăng cường phối hợp", 12)).isEqualTo("tang-cuong");
        assertThat(Fold.slug("Tăng cường phối hợp", 10)).isEqualTo("tang-cuong");
        assertThat(Fold.slug("khongcochonaodecat", 5)).isEqualTo("khong");
    }

    @Property
    void folding_twice_is_folding_once(@ForAll String text) {
        assertThat(Fold.search(Fold.search(text))).isEqualTo(Fold.search(text));
        assertThat(Fold.unaccented(Fold.unaccented(text))).isEqualTo(Fold.unaccented(text));
    }

    @Property
    void a_slug_has_only_letters_digits_and_single_hyphens(@ForAll String text) {
        assertThat(Fold.slug(text)).matches("([a-z0-9]+(-[a-z0-9]+)*)?");
        assertThat(Fold.slug(text, 8)).matches("([a-z0-9]+(-[a-z0-9]+)*)?").hasSizeLessThanOrEqualTo(8);
    }
}
