package vn.songhanh.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTests {

    private static String written(Object... cells) {
        return new String(CsvFile.of(List.of(List.of(cells))), UTF_8);
    }

    @Test
    void words_numbers_and_days_are_written_after_the_mark_of_their_letters() {
        assertThat(written("Đồng thuận, lần 1", 12, new BigDecimal("1E+3"), LocalDate.of(2021, 4, 5)))
                .isEqualTo("\uFEFF\"Đồng thuận, lần 1\",12,1000,05/04/2021\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@SUM(A1)", "+cmd", "-2+3", "\t=1", "-1-1"})
    void what_a_spreadsheet_would_reckon_stays_words(String typed) {
        assertThat(written(typed)).contains("'" + typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+12", "-1.234,5", "-3,5 %"})
    void a_signed_number_stays_a_number(String number) {
        assertThat(written(number)).doesNotContain("'").contains(number);
    }
}
