package vn.songhanh.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TCVN3 | Céng hoµ x· héi chñ nghÜa ViÖt Nam | Cộng hoà xã hội chủ nghĩa Việt Nam",
                "TCVN3 | §éc lËp - Tù do - H¹nh phóc | Độc lập - Tự do - Hạnh phúc",
                "TCVN3 | C¤NG TY Cæ PHÇN HîP T¸C LAO §éNG | CÔNG TY CỔ PHẦN HỢP TÁC LAO ĐỘNG",
                "TCVN3 | Ng©n Hµng Nhµ N\u00ADíc Chi Nh¸nh Khu Vùc 9 | Ngân Hàng Nhà Nước Chi Nhánh Khu Vực 9",
                "VNI | Coâng ty TNHH Quoác Daân - Chi nhaùnh TPHCM | Công ty TNHH Quốc Dân - Chi nhánh TPHCM",
                "VNI | Ñoäc laäp - Töï do - Haïnh phuùc | Độc lập - Tự do - Hạnh phúc",
                "VNI | COÂNG TY TNHH HYOSUNG VIEÄT NAM | CÔNG TY TNHH HYOSUNG VIỆT NAM",
            })
    void a_text_in_an_old_encoding_is_recognised_and_converted(Writing writing, String legacy, String unicode) {
        var reading = LegacyText.read(legacy);

        assertThat(reading.text()).isEqualTo(unicode);
        assertThat(reading.writing()).isEqualTo(writing);
        assertThat(reading.confidence()).isBetween(LegacyText.SURE, 1.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "An Phu 68",
                "Công ty TNHH một thành viên",
                "Hà xã là có",
                "né",
                "Café Nestlé",
                "São Paulo",
                "Müller GmbH & Co. KG",
                "Rhône-Poulenc",
                "Société Générale",
                "Crème brûlée",
                "Señor Núñez",
                "Ångström",
                "Køln",
                "Mötley Crüe",
                "Phaéton",
                "Zaïre",
                "L'Oréal",
                "© 2022 – 5 µm ± 0,5 °C",
                "100 £ ½",
                "«An Phú»",
                "naïve",
                "été",
                "Citroën",
                "Đường Trần Phú, số 5",
            })
    void ordinary_text_is_never_harmed(String text) {
        assertThat(LegacyText.read(text).text()).isEqualTo(text);
    }

    @Test
    void one_word_that_might_be_read_either_way_stays_as_it_is() {
        assertThat(LegacyText.read("Tù do").text()).isEqualTo("Tù do");
    }

    @Test
    void one_foreign_name_does_not_turn_a_column() {
        assertThat(LegacyText.guess(List.of("Böng", "An Phu")).isSure()).isFalse();
    }

    @Test
    void words_that_are_doubtful_alone_are_sure_in_a_column() {
        var guess = LegacyText.guess(List.of("Tù do", "§éc lËp", "H¶i Phßng", "ViÖt Nam", "An Phu"));

        assertThat(guess.writing()).isEqualTo(Writing.TCVN3);
        assertThat(guess.isSure()).isTrue();
        assertThat(guess.writing().toUnicode("Tù do")).isEqualTo("Tự do");
    }

    @Test
    void the_font_says_what_it_draws() {
        assertThat(Writing.ofFont(".VnTime")).contains(Writing.TCVN3);
        assertThat(Writing.ofFont(".VnTimeH")).contains(Writing.TCVN3_CAPITALS);
        assertThat(Writing.ofFont("VNI-Times")).contains(Writing.VNI);
        assertThat(Writing.ofFont("Times New Roman")).isEmpty();
        assertThat(Writing.TCVN3_CAPITALS.toUnicode("H¶i Phßng")).isEqualTo("HẢI PHÒNG");
    }

    @Property
    void vietnamese_in_unicode_is_never_harmed(@ForAll("sentences") String sentence) {
        assertThat(LegacyText.read(sentence).text()).isEqualTo(sentence);
    }

    @Provide
    Arbitrary<String> sentences() {
        var words =
                "công ty cổ phần tư nhân xã hội hà nam là có né thôn tính hòa bình quý tê tô lô ân ù ì à ế quân đội nghĩa vụ gì giêng uỷ ban"
                        .split(" ");
        return Arbitraries.of(words).list().ofMinSize(1).ofMaxSize(6).map(chosen -> String.join(" ", chosen));
    }
}
