package vn.songhanh.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.songhanh.time.TypedDate.Fault;

class TypedDateTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "05/09/2018",
                "5/9/2018",
                "5-9-2018",
                "05.09.18",
                "ngày 05 tháng 9 năm 2018",
                "Ngày 5 tháng 9, 2018",
                "2018-09-05",
                "05/09/2018 00:00",
                "2018-09-05T00:00:00",
                "43348",
                "43348.0",
                " 05 / 09 / 2018 ",
            })
    void a_day_in_the_forms_of_offices_is_read(String typed) {
        assertThat(TypedDate.read(typed)).isEqualTo(new TypedDate.Day(LocalDate.of(2018, 9, 5)));
    }

    @Test
    void years_of_two_digits_turn_at_fifty() {
        assertThat(TypedDate.read("1/2/49")).isEqualTo(new TypedDate.Day(LocalDate.of(2049, 2, 1)));
        assertThat(TypedDate.read("1/2/50")).isEqualTo(new TypedDate.Day(LocalDate.of(1950, 2, 1)));
    }

    @Test
    void a_month_or_a_year_alone_is_told_apart_from_a_day() {
        assertThat(TypedDate.read("Tháng 3/2015")).isEqualTo(new TypedDate.Month(YearMonth.of(2015, 3)));
        assertThat(TypedDate.read("3/2015")).isEqualTo(new TypedDate.Month(YearMonth.of(2015, 3)));
        assertThat(TypedDate.read("năm 2015")).isEqualTo(new TypedDate.Year(java.time.Year.of(2015)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "-, EMPTY",
        "chưa rõ, NOT_A_DATE",
        "31/02/2018, NO_SUCH_DAY",
        "05/13/2018, NO_SUCH_DAY",
        "5/9, NOT_A_DATE"
    })
    void what_is_no_date_is_refused_with_its_reason(String typed, Fault fault) {
        assertThat(TypedDate.read(typed)).isEqualTo(new TypedDate.NotADate(typed, fault));
    }

    @Property
    void what_we_write_we_read(@ForAll @IntRange(max = 60_000) int day) {
        var date = LocalDate.of(1900, 1, 1).plusDays(day);

        assertThat(TypedDate.read(Dateline.date(date))).isEqualTo(new TypedDate.Day(date));
        assertThat(TypedDate.read(Dateline.ofDocument(date).vi())).isEqualTo(new TypedDate.Day(date));
    }

    @Property
    void whatever_is_typed_gets_an_answer(@ForAll String typed) {
        assertThat(TypedDate.read(typed)).isNotNull();
    }
}
