package vn.songhanh.programme.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Measure;
import vn.songhanh.text.Words;

/**
 * How a programme counts an indicator from the first day of a year on.
 *
 * @param shown whether reports, plans and reviews show it
 * @param distinct whether a flow is counted by distinct enterprises instead of by what happened
 * @param reason why, as both bodies agreed it
 * @param by the name of the person who wrote it down; empty for the house
 */
public record IndicatorChange(
        String indicator,
        LocalDate from,
        boolean shown,
        Words rule,
        boolean distinct,
        String reason,
        Instant madeAt,
        String by,
        @Nullable Side side) {

    Indicator applied(Indicator before) {
        return new Indicator(
                before.code(),
                before.group(),
                before.name(),
                before.unit(),
                before.kind(),
                before.owner(),
                rule,
                measure(before.measure()),
                shown);
    }

    private Measure measure(Measure before) {
        return switch (before) {
            case Measure.Sum(var accounts) -> distinct ? new Measure.Distinct(accounts) : before;
            case Measure.Distinct(var accounts) -> distinct ? before : new Measure.Sum(accounts);
            case Measure.Balance _, Measure.Change _, Measure.AtStocktake _, Measure.Ratio _ -> before;
        };
    }

    /** Whether the two count alike and show alike. */
    boolean sameAs(Indicator indicator) {
        return applied(indicator).equals(indicator);
    }
}
