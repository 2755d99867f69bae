package vn.songhanh.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTests {

    @Test
    void numbers_take_the_separators_of_the_language_of_the_sentence() {
        var said = Words.of("{0} đồng", "{0} dong").with(new BigDecimal("1234567.50"));

        assertThat(said).isEqualTo(Words.of("1.234.567,5 đồng", "1,234,567.5 dong"));
    }

    @Test
    void english_counts_one_and_many() {
        var words = Words.of("{0} đoàn viên", "{0 member is|members are} left");

        assertThat(words.with(1)).isEqualTo(Words.of("1 đoàn viên", "1 member is left"));
        assertThat(words.with(0).en()).isEqualTo("0 members are left");
        assertThat(words.with(1234).en()).isEqualTo("1,234 members are left");
    }

    @Test
    void dates_are_day_month_year_in_both_languages() {
        var said = Words.of("từ ngày {0}", "from {0}").with(LocalDate.of(2021, 4, 3));

        assertThat(said).isEqualTo(Words.of("từ ngày 03/04/2021", "from 03/04/2021"));
    }

    @Test
    void a_year_is_not_a_quantity() {
        assertThat(Words.of("năm {0}", "in {0}").with(Year.of(2022)).vi()).isEqualTo("năm 2022");
    }

    @Test
    void words_inside_words_stay_in_their_language() {
        var said = Words.of("{0} chưa có {1}", "{0} has no {1}").with("An Phú", Words.of("công đoàn", "union"));

        assertThat(said.in(Language.VI)).isEqualTo("An Phú chưa có công đoàn");
        assertThat(said.in(Language.EN)).isEqualTo("An Phú has no union");
    }

    @Test
    void an_argument_may_hold_signs_that_mean_something_to_the_machine() {
        assertThat(Words.same("{0}").with("$1 \\ {0}").vi()).isEqualTo("$1 \\ {0}");
    }

    @Test
    void a_place_without_an_argument_stays_as_it_is() {
        assertThat(Words.same("{0} và {1}").with("một").vi()).isEqualTo("một và {1}");
    }

    @Test
    void a_list_is_joined_as_it_is_spoken() {
        var parts = List.of(Words.of("một", "one"), Words.of("hai", "two"), Words.of("ba", "three"));

        assertThat(Words.joined(parts)).isEqualTo(Words.of("một, hai và ba", "one, two and three"));
        assertThat(Words.joined(parts.subList(0, 1))).isEqualTo(Words.of("một", "one"));
        assertThat(Words.joined("; ", parts)).isEqualTo(Words.of("một; hai; ba", "one; two; three"));
        assertThat(Words.joined(List.of())).isEqualTo(Words.same(""));
    }
}
