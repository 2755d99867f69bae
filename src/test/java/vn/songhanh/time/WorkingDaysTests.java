package vn.songhanh.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTests {

    private static final WorkingDays DAYS = WorkingDays.ofVietnam();

    @ParameterizedTest
    @CsvSource({
        // Tết 2022 was Monday 31/1 to Friday 4/2.
        "2022-01-28, 1, 2022-02-07",
        // 30/4 and 1/5/2022 were a weekend: Monday and Tuesday made up for them.
        "2022-04-29, 1, 2022-05-04",
        // 1 and 2/9/2022.
        "2022-08-31, 1, 2022-09-05",
        // The Hùng Kings' day of 2022 was Sunday 10/4.
        "2022-04-08, 1, 2022-04-12",
        "2022-03-01, 30, 2022-04-13",
        "2022-03-04, 0, 2022-03-04",
        "2022-03-07, -1, 2022-03-04",
    })
    void a_time_limit_skips_weekends_and_holidays(LocalDate from, int count, LocalDate to) {
        assertThat(DAYS.plus(from, count)).isEqualTo(to);
    }

    @Test
    void tet_on_a_weekend_is_made_up_for_after_it() {
        // Tết 2024: Thursday 8/2 to Monday 12/2, then two days for the weekend.
        assertThat(PublicHolidays.of(2024).stream().map(Holiday::date))
                .contains(LocalDate.of(2024, 2, 8), LocalDate.of(2024, 2, 13), LocalDate.of(2024, 2, 14))
                .doesNotContain(LocalDate.of(2024, 2, 7), LocalDate.of(2024, 2, 15));
        assertThat(PublicHolidays.of(2024).stream().filter(day -> day.date().equals(LocalDate.of(2024, 2, 13))))
                .allSatisfy(day -> assertThat(day.name().vi()).isEqualTo("Nghỉ bù Tết Nguyên đán"));
    }

    @Test
    void a_second_day_beside_the_national_day_is_given_since_2021() {
        assertThat(DAYS.isWorkingDay(LocalDate.of(2020, 9, 1))).isTrue();
        assertThat(DAYS.isWorkingDay(LocalDate.of(2020, 9, 3))).isTrue();
        assertThat(DAYS.isWorkingDay(LocalDate.of(2021, 9, 3))).isFalse();
        assertThat(DAYS.isWorkingDay(LocalDate.of(2025, 9, 1))).isFalse();
    }

    @Test
    void moved_days_are_off_and_worked() {
        assertThat(DAYS.isWorkingDay(LocalDate.of(2024, 4, 29))).isFalse();
        assertThat(DAYS.isWorkingDay(LocalDate.of(2024, 5, 4))).isTrue();
    }

    @Test
    void an_administrator_may_move_days_and_take_that_back() {
        var friday = LocalDate.of(2027, 11, 19);
        var saturday = friday.plusDays(1);
        var moved = DAYS.with(List.of(friday), List.of(saturday));

        assertThat(moved.plus(friday.minusDays(1), 1)).isEqualTo(saturday);
        assertThat(moved.with(List.of(saturday), List.of(friday)).isWorkingDay(friday))
                .isTrue();
        assertThat(moved.with(List.of(saturday), List.of(friday)).isWorkingDay(saturday))
                .isFalse();
    }

    @Test
    void a_limit_that_ends_on_a_day_off_ends_on_the_next_working_day() {
        assertThat(DAYS.onOrAfter(LocalDate.of(2022, 4, 30))).isEqualTo(LocalDate.of(2022, 5, 4));
        assertThat(DAYS.onOrAfter(LocalDate.of(2022, 5, 4))).isEqualTo(LocalDate.of(2022, 5, 4));
    }

    @Test
    void years_beyond_the_table_have_the_days_of_the_solar_calendar() {
        assertThat(PublicHolidays.knows(2036)).isFalse();
        assertThat(DAYS.isWorkingDay(LocalDate.of(2036, 1, 1))).isFalse();
        assertThat(PublicHolidays.isAnnounced(2026)).isTrue();
        assertThat(PublicHolidays.isAnnounced(2030)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {2015, 2018, 2021, 2026, 2030, 2035})
    void every_year_has_its_days_by_law_and_no_day_twice(int year) {
        var days = PublicHolidays.of(year).stream().map(Holiday::date).toList();

        assertThat(days).doesNotHaveDuplicates().isSorted().hasSizeBetween(10, 18);
        assertThat(days.stream().filter(day -> !PublicHolidays.isWeekend(day)).count())
                .isEqualTo(year < 2021 ? 10 : 11);
    }

    @Property
    void counting_back_is_counting_on_the_other_way(
            @ForAll @IntRange(max = 5_000) int offset, @ForAll @IntRange(max = 60) int count) {
        var start = DAYS.onOrAfter(LocalDate.of(2018, 1, 1).plusDays(offset));
        var end = DAYS.plus(start, count);

        assertThat(DAYS.plus(end, -count)).isEqualTo(start);
        assertThat(DAYS.between(start, end)).isEqualTo(count);
        assertThat(DAYS.isWorkingDay(end)).isTrue();
    }

    @Test
    void the_lunar_holidays_agree_with_another_list() throws IOException {
        var file = List.of(Path.of("../shared/data"), Path.of("../../shared/data")).stream()
                .map(place -> place.resolve("calendar/vn_holidays_2015_2035.csv"))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(file.isPresent(), "the list does not lie beside the project");

        for (var line : Files.readAllLines(file.orElseThrow())) {
            if (line.contains(",public,")) {
                var date = LocalDate.parse(line.substring(0, 10));
                assertThat(PublicHolidays.of(date.getYear()).stream().map(Holiday::date))
                        .as(line)
                        .contains(date);
            }
        }
    }
}
