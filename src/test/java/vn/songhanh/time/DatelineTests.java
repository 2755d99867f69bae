package vn.songhanh.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.songhanh.text.Words;

class DatelineTests {

    @Test
    void an_article_says_weekday_date_and_minute_in_vietnamese_time() {
        assertThat(Dateline.ofArticle(Instant.parse("2021-04-24T00:58:00Z")))
                .isEqualTo(Words.of("Thứ Bảy, 24/04/2021 07:58", "Saturday, 24/04/2021 07:58"));
        assertThat(Dateline.ofArticle(Instant.parse("2021-04-24T17:00:00Z")).vi())
                .isEqualTo("Chủ Nhật, 25/04/2021 00:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-02-05, ngày 05 tháng 02 năm 2022, 5 February 2022",
        "2022-01-31, ngày 31 tháng 01 năm 2022, 31 January 2022",
        "2022-03-05, ngày 05 tháng 3 năm 2022, 5 March 2022",
        "2022-09-15, ngày 15 tháng 9 năm 2022, 15 September 2022",
        "2022-12-01, ngày 01 tháng 12 năm 2022, 1 December 2022",
    })
    void a_document_has_a_zero_before_days_below_ten_and_the_first_two_months(LocalDate date, String vi, String en) {
        assertThat(Dateline.ofDocument(date)).isEqualTo(Words.of(vi, en));
        assertThat(Dateline.ofDocument("Hải Phòng", date)).isEqualTo(Words.of("Hải Phòng, " + vi, "Hải Phòng, " + en));
    }

    @Test
    void dates_in_the_text_of_a_document_have_the_same_zeros() {
        assertThat(Dateline.inDocument(LocalDate.of(2022, 2, 5))).isEqualTo("05/02/2022");
        assertThat(Dateline.inDocument(LocalDate.of(2022, 9, 30))).isEqualTo("30/9/2022");
        assertThat(Dateline.inDocument(LocalDate.of(2022, 10, 1))).isEqualTo("01/10/2022");
        assertThat(Dateline.inDocument("từ 05/02/2022 đến 30/09/2022, số 02/03/2"))
                .isEqualTo("từ 05/02/2022 đến 30/9/2022, số 02/03/2");
    }
}
