package vn.songhanh.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.songhanh.ledger.Figure;
import vn.songhanh.ledger.Pivot.Amount;
import vn.songhanh.ledger.Pivot.Value;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Measure;
import vn.songhanh.text.Words;

class FigureGroupTests {

    private static final Measure FOUNDED = new Measure.Sum(List.of(Account.UNION_FOUNDED));

    /** Of two numbers that nobody enters. */
    private static final Measure OF_NOBODY = new Measure.Ratio("0.01", "0.02");

    @Test
    void a_zero_is_said_only_of_what_somebody_counts() {
        assertThat(line(FOUNDED, 0).known()).isTrue();
        assertThat(line(OF_NOBODY, 0).known()).isFalse();
        assertThat(line(OF_NOBODY, 3).known()).isTrue();
    }

    @Test
    void figures_that_nobody_can_have_counted_do_not_become_news() {
        var group = FigureGroup.of(List.of(figure(FOUNDED, 0), figure(OF_NOBODY, 0)))
                .getLast();
        assertThat(group.lines()).hasSize(2);
        assertThat(group.known())
                .extracting(figure -> figure.indicator().code())
                .containsExactly(FOUNDED.toString());
    }

    private static FigureGroup.Line line(Measure measure, long confirmed) {
        return FigureGroup.of(List.of(figure(measure, confirmed)))
                .getLast()
                .lines()
                .getFirst();
    }

    private static Figure figure(Measure measure, long confirmed) {
        var indicator = new Indicator(
                measure.toString(),
                3,
                Words.same(measure.toString()),
                Words.same("người"),
                Indicator.Kind.FLOW,
                Indicator.Owner.JOINT,
                Words.same(""),
                measure,
                true);
        return new Figure(indicator, null, false, Value.of(confirmed, 0, 0, 0, 0), Amount.of(0), Amount.of(0), false);
    }
}
