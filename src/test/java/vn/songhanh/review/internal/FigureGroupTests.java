package vn.songhanh.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.songhanh.ledger.Figure;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Measure;
import vn.songhanh.text.Words;

class FigureGroupTests {

    @Test
    void a_zero_is_said_only_of_what_somebody_counts() {
        assertThat(line(Account.UNION_FOUNDED, 0).known()).isTrue();
        assertThat(line(Account.MEMBER_INTRODUCED, 0).known())
                .as("introductions have no page yet on which they are entered")
                .isFalse();
        assertThat(line(Account.MEMBER_INTRODUCED, 3).known()).isTrue();
    }

    @Test
    void figures_that_nobody_can_have_counted_do_not_become_news() {
        var group = FigureGroup.of(List.of(figure(Account.UNION_FOUNDED, 0), figure(Account.MEMBER_INTRODUCED, 0)))
                .getLast();
        assertThat(group.lines()).hasSize(2);
        assertThat(group.known())
                .extracting(figure -> figure.indicator().code())
                .containsExactly("UNION_FOUNDED");
    }

    private static FigureGroup.Line line(Account account, long confirmed) {
        return FigureGroup.of(List.of(figure(account, confirmed)))
                .getLast()
                .lines()
                .getFirst();
    }

    private static Figure figure(Account account, long confirmed) {
        var indicator = new Indicator(
                account.name(),
                3,
                Words.same(account.name()),
                Words.same("người"),
                Indicator.Kind.FLOW,
                Indicator.Owner.JOINT,
                Words.same(""),
                new Measure.Sum(List.of(account)),
                true);
        var zero = BigDecimal.ZERO;
        return new Figure(indicator, null, zero, BigDecimal.valueOf(confirmed), zero, zero, zero, false);
    }
}
