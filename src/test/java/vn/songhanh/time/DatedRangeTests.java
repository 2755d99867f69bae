package vn.songhanh.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DatedRangeTests {

    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    @Test
    void the_old_fact_ends_on_the_day_the_new_one_begins() {
        var old = DatedRange.since(LocalDate.of(2008, 1, 1)).endedOn(MERGER);
        var young = DatedRange.since(MERGER);

        assertThat(old.contains(MERGER)).isFalse();
        assertThat(young.contains(MERGER)).isTrue();
        assertThat(old.overlaps(young)).isFalse();
        assertThat(old.lastDay()).contains(LocalDate.of(2025, 6, 30));
        assertThat(young.end()).isEmpty();
    }

    @Test
    void a_range_meets_a_period_that_shares_a_day() {
        var old = DatedRange.of(LocalDate.of(2024, 1, 1), MERGER);

        assertThat(old.overlaps(Period.half(2025, 1))).isTrue();
        assertThat(old.overlaps(Period.half(2025, 2))).isFalse();
    }

    @Test
    void a_fact_holds_for_at_least_a_day() {
        assertThatThrownBy(() -> DatedRange.of(MERGER, MERGER)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void today_is_the_day_in_vietnam_whatever_zone_the_clock_is_set_to() {
        var lateEvening = Clock.fixed(Instant.parse("2021-04-23T18:30:00Z"), ZoneOffset.UTC);

        assertThat(VietnamTime.today(lateEvening)).isEqualTo(LocalDate.of(2021, 4, 24));
    }
}
