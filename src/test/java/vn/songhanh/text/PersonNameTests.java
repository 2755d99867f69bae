package vn.songhanh.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PersonNameTests {

    @Test
    void a_name_is_surname_middle_and_given() {
        var name = PersonName.of(" Nguyễn  Thị Minh Khai ");

        assertThat(name.surname()).isEqualTo("Nguyễn");
        assertThat(name.middle()).isEqualTo("Thị Minh");
        assertThat(name.given()).isEqualTo("Khai");
    }

    @Test
    void a_name_of_one_or_two_syllables_has_no_middle() {
        assertThat(PersonName.of("Lê Lợi").middle()).isEmpty();
        assertThat(PersonName.of("Y").surname()).isEmpty();
        assertThat(PersonName.of("Y").given()).isEqualTo("Y");
    }

    @Test
    void a_masked_name_is_its_initials() {
        assertThat(PersonName.of("Nguyễn Văn An").masked()).isEqualTo("N. V. A.");
        assertThat(PersonName.of("đỗ thị ánh").masked()).isEqualTo("Đ. T. Á.");
        assertThat(PersonName.of(Normalizer.normalize("Đỗ Thị Ánh", Normalizer.Form.NFD))
                        .masked())
                .isEqualTo("Đ. T. Á.");
    }

    @Test
    void people_are_listed_by_given_name_then_middle_then_surname() {
        var listed = Stream.of(
                        "Nguyễn Văn Bình",
                        "Trần Thị Anh",
                        "Lê Văn Ánh",
                        "Phạm An",
                        "Vũ Thị Anh",
                        "Đỗ Đức Dũng",
                        "Ngô Đạt",
                        "Nguyễn Thị Bình")
                .map(PersonName::of)
                .sorted()
                .map(PersonName::full);

        assertThat(listed)
                .containsExactly(
                        "Phạm An",
                        "Trần Thị Anh",
                        "Vũ Thị Anh",
                        "Lê Văn Ánh",
                        "Nguyễn Thị Bình",
                        "Nguyễn Văn Bình",
                        "Đỗ Đức Dũng",
                        "Ngô Đạt");
    }

    @Test
    void tones_are_ordered_as_in_a_dictionary() {
        var sorted = Stream.of("hạ", "há", "hã", "hả", "hà", "ha").sorted(VietnameseOrder.OF_TEXT);

        assertThat(sorted).containsExactly("ha", "hà", "hả", "hã", "há", "hạ");
    }

    @Test
    void letters_with_marks_are_letters_of_their_own() {
        var sorted =
                Stream.of("đa", "da", "ân", "ăn", "an", "ương", "ung", "dy").sorted(VietnameseOrder.OF_TEXT);

        assertThat(sorted).containsExactly("an", "ăn", "ân", "da", "dy", "đa", "ung", "ương");
    }

    @Test
    void a_tone_counts_before_the_next_syllable() {
        var sorted = Stream.of("Hà Nam", "Hạ Long", "Ha Mi", "Hải An").sorted(VietnameseOrder.OF_TEXT);

        assertThat(sorted).containsExactly("Ha Mi", "Hà Nam", "Hạ Long", "Hải An");
    }

    @Test
    void numbers_are_ordered_as_numbers() {
        var sorted =
                Stream.of("Phường 10", "Phường 2", "Phường An", "Phường 02a").sorted(VietnameseOrder.OF_TEXT);

        assertThat(sorted).containsExactly("Phường 2", "Phường 02a", "Phường 10", "Phường An");
    }

    @Property
    void the_order_is_one_order(@ForAll String a, @ForAll String b) {
        assertThat(Integer.signum(VietnameseOrder.OF_TEXT.compare(a, b)))
                .isEqualTo(-Integer.signum(VietnameseOrder.OF_TEXT.compare(b, a)));
        assertThat(VietnameseOrder.key(a)).matches("\\p{Print}*");
    }
}
