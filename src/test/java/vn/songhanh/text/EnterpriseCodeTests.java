package vn.songhanh.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.songhanh.text.EnterpriseCode.Fault;
import vn.songhanh.text.EnterpriseCode.Kind;
import vn.songhanh.text.EnterpriseCode.Reading;
import vn.songhanh.text.EnterpriseCode.Warning;

class EnterpriseCodeTests {

    @ParameterizedTest
    @ValueSource(strings = {"0100109106", "0311638525", "0309532909", "0402230476"})
    void published_codes_fit_their_check_digit(String code) {
        assertThat(EnterpriseCode.read(code)).isEqualTo(understood(Kind.TEN_DIGITS, code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 0100 109 106 ",
                "MST: 0100109106",
                "Mã số thuế 0100109106",
                "'0100109106",
                "0100.109.106",
                "0100109106.0"
            })
    void the_ways_in_which_offices_write_a_code_are_read(String typed) {
        assertThat(EnterpriseCode.read(typed)).isEqualTo(understood(Kind.TEN_DIGITS, "0100109106"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0100109106-001", "0100109106001", "0100109106 - 001"})
    void a_dependent_unit_is_ten_digits_and_three(String typed) {
        assertThat(EnterpriseCode.read(typed)).isEqualTo(understood(Kind.DEPENDENT, "0100109106-001"));
    }

    @Test
    void a_dependent_unit_knows_the_code_it_belongs_to() {
        var branch = new EnterpriseCode(Kind.DEPENDENT, "0100109106-001");

        assertThat(branch.parent()).contains(new EnterpriseCode(Kind.TEN_DIGITS, "0100109106"));
    }

    @Test
    void a_household_has_the_personal_number_of_its_owner() {
        assertThat(EnterpriseCode.read("031085001234")).isEqualTo(understood(Kind.PERSONAL_12, "031085001234"));
    }

    @Test
    void a_wrong_check_digit_is_a_warning_because_old_lists_hold_such_codes() {
        assertThat(EnterpriseCode.read("0100109107"))
                .isEqualTo(understood(Kind.TEN_DIGITS, "0100109107", Warning.CHECK_DIGIT_WRONG));
    }

    @Test
    void nine_digits_whose_sum_is_a_multiple_of_eleven_can_have_no_check_digit() {
        assertThat(CheckDigit.expected("000000008")).isNotEqualTo(10);
        assertThat(CheckDigit.expected("000000000")).isEqualTo(10);
        assertThat(EnterpriseCode.read("0000000000"))
                .isEqualTo(understood(Kind.TEN_DIGITS, "0000000000", Warning.CHECK_DIGIT_IMPOSSIBLE));
    }

    @ParameterizedTest
    @CsvSource({
        "100109106, TEN_DIGITS, 0100109106",
        "100109106-001, DEPENDENT, 0100109106-001",
        "100109106001, DEPENDENT, 0100109106-001"
    })
    void a_leading_zero_lost_in_a_spreadsheet_is_put_back_where_the_check_digit_agrees(
            String typed, Kind kind, String code) {
        assertThat(EnterpriseCode.read(typed)).isEqualTo(understood(kind, code, Warning.LEADING_ZERO_RESTORED));
    }

    @Test
    void twelve_digits_that_are_neither_a_person_nor_likely_a_branch_are_kept_with_a_warning() {
        assertThat(EnterpriseCode.read("100109106501"))
                .isEqualTo(understood(Kind.PERSONAL_12, "100109106501", Warning.PROVINCE_UNKNOWN));
    }

    @Test
    void the_letter_o_is_read_as_zero_with_a_warning() {
        assertThat(EnterpriseCode.read("O1OO1O91O6"))
                .isEqualTo(understood(Kind.TEN_DIGITS, "0100109106", Warning.LETTER_READ_AS_DIGIT));
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "MST:, EMPTY",
        "2.01E+08, ROUNDED_BY_SPREADSHEET",
        "chưa có, NOT_DIGITS",
        "027683, WRONG_LENGTH",
        "123456789, WRONG_LENGTH",
        "01001091060010, WRONG_LENGTH",
        "0100109106-000, SUFFIX_ZERO",
        "0100109106000, SUFFIX_ZERO",
        "0100109106-0001, WRONG_LENGTH",
        "0100109106-1, WRONG_LENGTH",
    })
    void what_is_no_code_is_refused_with_its_reason(String typed, Fault fault) {
        assertThat(EnterpriseCode.read(typed)).isEqualTo(new Reading.NotACode(typed, fault));
    }

    @Test
    void a_code_that_does_not_have_the_form_of_its_kind_does_not_exist() {
        assertThatThrownBy(() -> new EnterpriseCode(Kind.TEN_DIGITS, "123"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EnterpriseCode(Kind.DEPENDENT, "0100109106-000"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void one_wrong_digit_is_always_noticed(
            @ForAll @IntRange(min = 1, max = 999_999_999) int nine,
            @ForAll @IntRange(max = 9) int place,
            @ForAll @IntRange(min = 1, max = 9) int change) {
        var first = "%09d".formatted(nine);
        if (CheckDigit.expected(first) > 9) {
            return;
        }
        var right = (first + CheckDigit.expected(first)).toCharArray();
        right[place] = (char) ('0' + (right[place] - '0' + change) % 10);
        var wrong = new EnterpriseCode(Kind.TEN_DIGITS, new String(right));

        assertThat(wrong.checkDigitWarning()).isPresent();
    }

    @Property
    void whatever_is_typed_gets_an_answer(@ForAll String typed) {
        assertThat(EnterpriseCode.read(typed)).isNotNull();
    }

    private static Reading understood(Kind kind, String value, Warning... warnings) {
        return new Reading.Understood(new EnterpriseCode(kind, value), List.of(warnings));
    }
}
