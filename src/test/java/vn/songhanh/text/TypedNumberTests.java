package vn.songhanh.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.songhanh.text.TypedNumber.Doubt;
import vn.songhanh.text.TypedNumber.Doubtful;
import vn.songhanh.text.TypedNumber.Fault;
import vn.songhanh.text.TypedNumber.NotANumber;
import vn.songhanh.text.TypedNumber.Understood;

class TypedNumberTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234 | 1234",
                "1.234,5 | 1234.5",
                "1,234.5 | 1234.5",
                "1.234.567,5 | 1234567.5",
                "1,234,567 | 1234567",
                "1.234 | 1234",
                "1.5 | 1.5",
                "1,5 | 1.5",
                "0,125 | 0.125",
                "0.125 | 0.125",
                "1234,567 | 1234.567",
                "1 234 567 | 1234567",
                "-12,5 | -12.5",
                "−3 | -3",
                "45,5% | 45.5",
                "1,9 tỷ | 1900000000",
                "900 triệu đồng | 900000000",
            })
    void a_number_in_either_convention_is_understood(String typed, BigDecimal value) {
        assertThat(TypedNumber.read(typed, Language.VI))
                .isInstanceOfSatisfying(
                        Understood.class,
                        understood -> assertThat(understood.value()).isEqualByComparingTo(value));
    }

    @Test
    void one_separator_before_three_digits_means_what_the_language_means() {
        assertThat(TypedNumber.read("1,234", Language.EN)).isEqualTo(new Understood(new BigDecimal("1234")));
        assertThat(TypedNumber.read("1.234", Language.EN))
                .isEqualTo(new Doubtful(new BigDecimal("1.234"), Doubt.SEPARATOR));
        assertThat(TypedNumber.read("1,234", Language.VI))
                .isEqualTo(new Doubtful(new BigDecimal("1.234"), Doubt.SEPARATOR));
    }

    @ParameterizedTest
    @CsvSource({
        "'120 người', WITH_UNIT, 120",
        "~120, APPROXIMATE, 120",
        "'khoảng 120 người', APPROXIMATE, 120",
        ">100, APPROXIMATE, 100"
    })
    void what_stands_beside_the_number_makes_it_doubtful(String typed, Doubt doubt, BigDecimal value) {
        assertThat(TypedNumber.read(typed, Language.VI)).isEqualTo(new Doubtful(value, doubt));
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "'-', EMPTY",
        "x, EMPTY",
        "không, EMPTY",
        "20/8, NOT_A_NUMBER",
        "120 và 30, NOT_A_NUMBER",
        "'1.23.4', BAD_GROUPS",
        "'12.34,5', BAD_GROUPS",
        "'1,234,56', BAD_GROUPS",
        "12 34, BAD_GROUPS",
    })
    void what_is_no_number_is_refused_with_its_reason(String typed, Fault fault) {
        assertThat(TypedNumber.read(typed, Language.VI)).isEqualTo(new NotANumber(typed, fault));
    }

    @ParameterizedTest
    @CsvSource({"'1,234', 1234", "1.234, 1234", "'1 234', 1234", "120, 120"})
    void in_a_count_every_separator_is_one_of_thousands(String typed, BigDecimal value) {
        assertThat(TypedNumber.readWhole(typed)).isEqualTo(new Understood(value));
    }

    @Test
    void there_are_no_half_people() {
        assertThat(TypedNumber.readWhole("1,5")).isEqualTo(new NotANumber("1,5", Fault.NOT_WHOLE));
        assertThat(TypedNumber.readWhole("1,5 người")).isEqualTo(new NotANumber("1,5 người", Fault.NOT_WHOLE));
    }

    @Property
    void what_we_write_we_read(@ForAll @Scale(2) @BigRange(min = "-1000000000", max = "1000000000") BigDecimal value) {
        for (var language : Language.values()) {
            var written = Numbers.written(value, 2, language);

            assertThat(TypedNumber.read(written, language))
                    .isInstanceOfSatisfying(
                            Understood.class,
                            understood -> assertThat(understood.value()).isEqualByComparingTo(value));
        }
    }

    @Property
    void whatever_is_typed_gets_an_answer(@ForAll String typed) {
        assertThat(TypedNumber.read(typed, Language.VI)).isNotNull();
        assertThat(TypedNumber.readWhole(typed)).isNotNull();
    }

    @Test
    void a_percentage_has_one_decimal_halves_up() {
        assertThat(Numbers.percentWritten(1, 3, Language.VI)).isEqualTo("33,3%");
        assertThat(Numbers.percentWritten(1, 8, Language.EN)).isEqualTo("12.5%");
        assertThat(Numbers.percentWritten(1, 16, Language.VI)).isEqualTo("6,3%");
        assertThat(Numbers.percentWritten(1, 1, Language.VI)).isEqualTo("100,0%");
        assertThat(Numbers.percentWritten(5, 0, Language.VI)).isEqualTo("–");
        assertThat(Numbers.percent(5, 0)).isEmpty();
    }
}
