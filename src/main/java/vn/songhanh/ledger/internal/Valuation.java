package vn.songhanh.ledger.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.Pivot.Amount;
import vn.songhanh.ledger.Pivot.Value;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.Measure;
import vn.songhanh.time.Period;

/**
 * Turns what was read into the values of indicators.
 *
 * @param rules how each indicator is counted in each year
 * @param levels what the last stocktake before the end of each period found, or the register
 */
record Valuation(Sums sums, CountingRules rules, Levels levels) {

    /** What reads the value of an indicator in a row. */
    interface Reading {

        Value of(Sums.Row row);
    }

    Value value(String code, long row, Period period) {
        return reading(code, period).of(sums.of(row));
    }

    /**
     * How an indicator is read over a period: each year by the rule that it is counted by, and what stands at the end by the
     * rule of the last year.
     */
    Reading reading(String code, Period period) {
        return switch (rules.at(code, period.last()).measure()) {
            case Measure.Balance(var accounts) -> {
                var to = sums.timeline().to(period);
                yield row -> sum(row, accounts, 0, to);
            }
            case Measure.AtStocktake(var level) -> row -> levels.value(row.number(), level, period);
            case Measure.Ratio(var part, var divisor) -> {
                var ofPart = reading(part, period);
                var ofWhole = reading(divisor, period);
                yield row -> ratio(ofPart.of(row), ofWhole.of(row));
            }
            case Measure.Sum _, Measure.Change _, Measure.Distinct _ ->
                rules.runs(code, period).stream()
                        .map(this::flow)
                        .reduce(Valuation::together)
                        .orElseThrow();
        };
    }

    /** The rows in which anything was found. */
    Set<Long> rows() {
        var rows = new HashSet<>(sums.rows());
        rows.addAll(levels.rows());
        return rows;
    }

    /** Whether a level plays a part in an indicator. */
    boolean readsLevel(String code, Period period) {
        return switch (rules.at(code, period.last()).measure()) {
            case Measure.AtStocktake _ -> true;
            case Measure.Ratio(var part, var divisor) -> readsLevel(part, period) || readsLevel(divisor, period);
            case Measure.Sum _, Measure.Distinct _, Measure.Balance _, Measure.Change _ -> false;
        };
    }

    private static Reading together(Reading one, Reading other) {
        return row -> one.of(row).plus(other.of(row));
    }

    private Reading flow(CountingRules.Run run) {
        var from = sums.timeline().from(run.period());
        var to = sums.timeline().to(run.period());
        var measure = run.indicator().measure();
        var accounts = Question.accountsOf(measure);
        return measure instanceof Measure.Distinct
                ? row -> distinct(row, accounts, from, to)
                : row -> sum(row, accounts, from, to);
    }

    private static Value sum(Sums.Row row, List<Account> accounts, int from, int to) {
        return columns(state -> row.sum(accounts, state, from, to));
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
    private static Value distinct(Sums.Row row, List<Account> accounts, int from, int to) {
        var confirmed = row.enterprises(accounts, ClaimState.CONFIRMED, from, to);
        var party =
                row.enterprises(accounts, ClaimState.CLAIMED_BY_PARTY, from, to).without(confirmed);
        var union =
                row.enterprises(accounts, ClaimState.CLAIMED_BY_UNION, from, to).without(confirmed);
        return Value.of(
                confirmed.count(),
                party.and(union).count(),
                party.count(),
                union.count(),
                row.enterprises(accounts, ClaimState.DISPUTED, from, to).count());
    }

    /** Part and whole are carried to every level; only what is shown is divided. */
    private static Value ratio(Value part, Value whole) {
        return new Value(
                Amount.share(part.confirmed(), whole.confirmed()),
                Amount.share(part.claimed(), whole.claimed()),
                Amount.share(part.claimedByParty(), whole.claimedByParty()),
                Amount.share(part.claimedByUnion(), whole.claimedByUnion()),
                Amount.share(part.disputed(), whole.disputed()));
    }
}
