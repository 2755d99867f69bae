package vn.songhanh.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTests {

    @Test
    void a_bar_is_as_long_as_the_share_of_the_plan_that_was_reached() {
        assertThat(Bar.toPlan(37, 45)).isEqualTo(new Bar(82.2, 100, false));
        assertThat(Bar.share(37, 45)).isEqualTo(82);
    }

    @Test
    void more_than_the_plan_fills_the_bar_and_moves_the_mark_inwards() {
        assertThat(Bar.toPlan(10, 8)).isEqualTo(new Bar(100, 80, true));
        assertThat(Bar.share(10, 8)).isEqualTo(125);
    }

    @Test
    void a_plan_of_nothing_measures_nothing() {
        assertThat(Bar.toPlan(3, 0)).isEqualTo(new Bar(0, 100, false));
    }

    @Test
    void a_net_loss_leaves_the_bar_empty() {
        assertThat(Bar.toPlan(-12, 100)).isEqualTo(new Bar(0, 100, false));
    }

    @Test
    void a_line_of_the_past_stands_on_zero() {
        assertThat(Spark.of(List.of(5, 10)).line()).isEqualTo("M3.0,16.0 L117.0,3.0");
        assertThat(Spark.of(List.of(0, 0, 0)).line()).isEqualTo("M3.0,29.0 L60.0,29.0 L117.0,29.0");
    }

    @Test
    void one_value_has_no_past() {
        assertThat(Spark.of(List.of(5)).line()).isEmpty();
    }

    @Test
    void bars_share_one_scale_with_their_plans() {
        var bars = Bars.of(List.of("a", "b"), List.of(5, 10), List.of(20, 0));

        assertThat(bars).extracting(Bars::length).containsExactly(25.0, 50.0);
        assertThat(bars.getFirst().plan()).isEqualTo(100.0);
        assertThat(bars.getLast().plan()).isNull();
    }

    @Test
    void lines_end_at_round_amounts_and_stand_in_the_middle_of_their_places() {
        var lines = Lines.of(List.of("I", "II"), List.of(820, 1640), List.of());

        assertThat(lines.grid()).containsExactly(2000.0, 1500.0, 1000.0, 500.0, 0.0);
        assertThat(lines.line()).isEqualTo("M25.0,59.0 L75.0,18.0");
        assertThat(lines.before()).isEmpty();
    }

    @Test
    void nothing_yet_draws_nothing() {
        assertThat(Bars.of(List.of(), List.of(), List.of())).isEmpty();
        assertThat(Lines.of(List.of(), List.of(), List.of()).line()).isEmpty();
    }
}
