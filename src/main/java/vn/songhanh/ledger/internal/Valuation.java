package vn.songhanh.ledger.internal;

import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.Pivot.Amount;
import vn.songhanh.ledger.Pivot.Value;
import vn.songhanh.ledger.internal.Question.Grid;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Level;
import vn.songhanh.programme.Measure;
import vn.songhanh.time.Period;

/**
 * Turns what was read into the values of indicators.
 *
 * @param byCode every indicator, since a share is read from two others
 * @param levels what the last stocktake before the end of each period found
 */
record Valuation(Sums sums, Map<String, Indicator> byCode, Map<Period, Map<ClaimState, Map<Level, Long>>> levels) {

    /**
     * The value of an indicator in a row.
     *
     * @return null where a level is not counted for the row
     */
    @Nullable
    Value value(Indicator indicator, long row, Period period) {
        var timeline = sums.timeline();
        var from = timeline.from(period);
        var to = timeline.to(period);
        return switch (indicator.measure()) {
            case Measure.Sum(var accounts) -> sum(row, accounts, from, to);
            case Measure.Change(var accounts) -> sum(row, accounts, from, to);
            case Measure.Balance(var accounts) -> sum(row, accounts, 0, to);
            case Measure.Distinct(var accounts) -> distinct(row, accounts, from, to);
            case Measure.AtStocktake(var level) ->
                row == Grid.WHOLE && levels.containsKey(period) ? level(level, period) : null;
            case Measure.Ratio(var part, var divisor) ->
                ratio(value(of(part), row, period), value(of(divisor), row, period));
        };
    }

    private Indicator of(String code) {
        var indicator = byCode.get(code);
        if (indicator == null) {
            throw new IllegalStateException("No indicator " + code);
        }
        return indicator;
    }

    private Value sum(long row, List<Account> accounts, int from, int to) {
        return columns(state -> sums.sum(row, accounts, state, from, to));
    }

    private static Value columns(ToLongFunction<ClaimState> column) {
        var party = column.applyAsLong(ClaimState.CLAIMED_BY_PARTY);
        var union = column.applyAsLong(ClaimState.CLAIMED_BY_UNION);
        return Value.of(
                column.applyAsLong(ClaimState.CONFIRMED),
                party + union,
                party,
                union,
                column.applyAsLong(ClaimState.DISPUTED));
    }

    /** Enterprises that are confirmed by any fact are not waiting for another one. */
    private Value distinct(long row, List<Account> accounts, int from, int to) {
        var confirmed = sums.enterprises(row, accounts, ClaimState.CONFIRMED, from, to);
        var party = without(confirmed, sums.enterprises(row, accounts, ClaimState.CLAIMED_BY_PARTY, from, to));
        var union = without(confirmed, sums.enterprises(row, accounts, ClaimState.CLAIMED_BY_UNION, from, to));
        return Value.of(
                confirmed.getCardinality(),
                RoaringBitmap.orCardinality(party, union),
                party.getCardinality(),
                union.getCardinality(),
                sums.enterprises(row, accounts, ClaimState.DISPUTED, from, to).getCardinality());
    }

    private static RoaringBitmap without(RoaringBitmap confirmed, RoaringBitmap claimed) {
        return confirmed.isEmpty() || claimed.isEmpty() ? claimed : RoaringBitmap.andNot(claimed, confirmed);
    }

    private Value level(Level level, Period period) {
        var found = levels.getOrDefault(period, Map.of());
        ToLongFunction<ClaimState> column =
                state -> found.getOrDefault(state, Map.of()).getOrDefault(level, 0L);
        var party = column.applyAsLong(ClaimState.CLAIMED_BY_PARTY);
        var union = column.applyAsLong(ClaimState.CLAIMED_BY_UNION);
        return Value.of(
                column.applyAsLong(ClaimState.CONFIRMED),
                Math.max(party, union),
                party,
                union,
                column.applyAsLong(ClaimState.DISPUTED));
    }

    /** Part and whole are carried to every level; only what is shown is divided. */
    private static @Nullable Value ratio(@Nullable Value part, @Nullable Value whole) {
        return part == null || whole == null
                ? null
                : new Value(
                        share(part.confirmed(), whole.confirmed()),
                        share(part.claimed(), whole.claimed()),
                        share(part.claimedByParty(), whole.claimedByParty()),
                        share(part.claimedByUnion(), whole.claimedByUnion()),
                        share(part.disputed(), whole.disputed()));
    }

    private static Amount share(Amount part, Amount whole) {
        return new Amount(part.part(), whole.part());
    }
}
