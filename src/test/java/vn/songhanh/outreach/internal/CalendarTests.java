package vn.songhanh.outreach.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.songhanh.access.Side;
import vn.songhanh.outreach.ActivityKind;
import vn.songhanh.outreach.ActivityState;

/** Activities laid out by days: on a telephone free days are left out, so whatever is wholly free says so. */
class CalendarTests {

    private static final LocalDate AROUND = LocalDate.of(2026, 11, 18);

    @ParameterizedTest(name = "{0}, one activity on {1}: empty {2}")
    @CsvSource({
        "month, 2026-11-01, false",
        "month, 2026-11-30, false",
        "month, 2026-10-31, true",
        "month, 2026-12-01, true",
        "week, 2026-11-16, false",
        "week, 2026-11-22, false",
        "week, 2026-11-15, true",
        "week, 2026-11-23, true"
    })
    void it_is_empty_when_nothing_is_on_the_days_that_it_is_about(String view, LocalDate day, boolean empty) {
        assertThat(calendar(view, List.of(talk(day))).empty()).isEqualTo(empty);
        assertThat(calendar(view, List.of()).empty()).isTrue();
    }

    private static Calendar calendar(String view, List<ActivityLine> lines) {
        return Calendar.of(
                new ActivityQuestion(null, null, null, null, null, view, null, null), AROUND, AROUND, lines, List.of());
    }

    private static ActivityLine talk(LocalDate day) {
        return new ActivityLine(
                1,
                ActivityKind.TALK,
                "Nói chuyện",
                "",
                day,
                day,
                null,
                "Liên đoàn",
                Side.UNION,
                false,
                ActivityState.HELD,
                0,
                0,
                0,
                false);
    }
}
