package vn.songhanh.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.songhanh.text.Words;

class PeriodTests {

    @ParameterizedTest
    @CsvSource({
        "2022, 2022-01-01, 2022-12-31",
        "2022-H2, 2022-07-01, 2022-12-31",
        "2022-Q1, 2022-01-01, 2022-03-31",
        "2022-Q4, 2022-10-01, 2022-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2022-03-08, 2022-03-08, 2022-03-08",
        "2021..2023, 2021-01-01, 2023-12-31",
        "2021-12-15..2022-12-14, 2021-12-15, 2022-12-14",
    })
    void a_code_is_read_and_written_back(String code, LocalDate first, LocalDate last) {
        assertThat(Period.parse(code)).contains(Period.of(first, last));
        assertThat(Period.of(first, last).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "22",
                "2022-13",
                "2022-Q5",
                "2022-Q0",
                "2022-H3",
                "2022-02-30",
                "2023..2021",
                "năm 2022",
                "2022..",
                "..2022",
                "2022-3"
            })
    void what_is_no_code_is_no_period(String code) {
        assertThat(Period.parse(code)).isEmpty();
    }

    @Test
    void a_period_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> Period.of(LocalDate.of(2022, 1, 2), LocalDate.of(2022, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void both_ends_belong_to_it() {
        var year = Period.year(2022);

        assertThat(year.contains(LocalDate.of(2022, 1, 1))).isTrue();
        assertThat(year.contains(LocalDate.of(2022, 12, 31))).isTrue();
        assertThat(year.contains(year.dayAfter())).isFalse();
    }

    @Test
    void a_period_cut_inside_months_knows_which_months_are_whole() {
        var cut = Period.of(LocalDate.of(2021, 11, 26), LocalDate.of(2022, 2, 25));

        assertThat(cut.isWholeMonths()).isFalse();
        assertThat(cut.months()).hasSize(4);
        assertThat(cut.wholeMonths()).containsExactly(YearMonth.of(2021, 12), YearMonth.of(2022, 1));
    }

    @Test
    void the_previous_period_has_the_same_shape() {
        assertThat(Period.quarter(2022, 1).previous()).isEqualTo(Period.quarter(2021, 4));
        assertThat(Period.month(2022, 3).previous()).isEqualTo(Period.month(2022, 2));
        assertThat(Period.term(2021, 2023).previous()).isEqualTo(Period.term(2018, 2020));
    }

    @Test
    void a_year_earlier_the_month_still_ends_on_its_last_day() {
        assertThat(Period.month(2025, 2).yearBefore()).isEqualTo(Period.month(2024, 2));
        assertThat(Period.half(2022, 1).yearBefore()).isEqualTo(Period.half(2021, 1));
    }

    @Test
    void since_the_term_began() {
        assertThat(Period.year(2022).since(Period.term(2021, 2023))).isEqualTo(Period.term(2021, 2022));
    }

    @Test
    void officers_have_names_for_periods() {
        assertThat(Period.quarter(2022, 4).name()).isEqualTo(Words.of("Quý IV năm 2022", "Quarter 4 of 2022"));
        assertThat(Period.half(2022, 1).name()).isEqualTo(Words.of("6 tháng đầu năm 2022", "First half of 2022"));
        assertThat(Period.month(2022, 3).name()).isEqualTo(Words.of("Tháng 3 năm 2022", "March 2022"));
        assertThat(Period.term(2021, 2023).name()).isEqualTo(Words.of("Giai đoạn 2021–2023", "2021–2023"));
        assertThat(Period.parse("2021-12-15..2022-12-14").orElseThrow().name().vi())
                .isEqualTo("Từ 15/12/2021 đến 14/12/2022");
    }

    @Property
    void any_period_survives_its_code(
            @ForAll @IntRange(min = 0, max = 20_000) int begin, @ForAll @IntRange(min = 0, max = 2_000) int length) {
        var first = LocalDate.of(1990, 1, 1).plusDays(begin);
        var period = Period.of(first, first.plusDays(length));

        assertThat(Period.parse(period.code())).contains(period);
    }

    @Property
    void quarters_and_months_add_up_to_the_year(@ForAll @IntRange(min = 1990, max = 2090) int year) {
        var quarters = java.util.stream.IntStream.rangeClosed(1, 4)
                .mapToLong(q -> Period.quarter(year, q).days());
        var months = Period.year(year).months().mapToLong(YearMonth::lengthOfMonth);

        assertThat(quarters.sum()).isEqualTo(Period.year(year).days());
        assertThat(months.sum()).isEqualTo(Period.year(year).days());
    }
}
