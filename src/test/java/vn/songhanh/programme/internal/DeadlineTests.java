package vn.songhanh.programme.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import vn.songhanh.programme.Deadlines;

/** The reporting days, and what is typed for them. */
class DeadlineTests {

    @Test
    void the_usual_days_are_day_25_of_the_last_month_15_june_30_november_and_ten_working_days() {
        assertThat(Deadlines.USUAL.ofQuarter(2026, 1)).isEqualTo(LocalDate.of(2026, 3, 25));
        assertThat(Deadlines.USUAL.ofHalf(2026)).isEqualTo(LocalDate.of(2026, 6, 15));
        assertThat(Deadlines.USUAL.ofYear(2026)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(Deadlines.USUAL.reconcilingDays()).isEqualTo(10);
    }

    @Test
    void a_day_past_the_end_of_the_month_is_its_last_and_a_year_may_be_reported_in_the_next() {
        var late = new Deadlines(31, MonthDay.of(7, 5), MonthDay.of(1, 15), 5);

        assertThat(late.ofQuarter(2026, 2)).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(late.ofYear(2026)).isEqualTo(LocalDate.of(2027, 1, 15));
    }

    @Test
    void what_is_typed_is_read_as_day_and_month_and_each_fault_is_named() {
        var right = new DeadlineForm("20", "5/7", "15-1", "7", "0");
        var wrong = new DeadlineForm("32", "31/2", "mai", "0", "0");

        assertThat(right.faults()).isEmpty();
        assertThat(right.days()).isEqualTo(new Deadlines(20, MonthDay.of(7, 5), MonthDay.of(1, 15), 7));
        assertThat(wrong.faults()).containsOnlyKeys("quarter", "half", "year", "reconciling");
    }
}
