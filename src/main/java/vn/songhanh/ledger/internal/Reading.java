package vn.songhanh.ledger.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.roaringbitmap.RoaringBitmap;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Level;
import vn.songhanh.programme.Measure;
import vn.songhanh.text.Numbers;

/**
 * Everything that was read of the ledger for one period, from which each indicator takes its value.
 *
 * @param flows what was posted in the period
 * @param closing everything posted up to its end
 * @param opening everything posted before its beginning
 * @param levels what the last stocktake found
 */
record Reading(
        Map<Account, Balance> flows,
        Map<Account, Balance> closing,
        Map<Account, Balance> opening,
        Map<ClaimState, Map<Level, Long>> levels) {

    /** The three columns of a figure. */
    record Value(BigDecimal confirmed, BigDecimal waiting, BigDecimal disputed) {

        static Value of(long confirmed, long waiting, long disputed) {
            return new Value(BigDecimal.valueOf(confirmed), BigDecimal.valueOf(waiting), BigDecimal.valueOf(disputed));
        }

        Value minus(Value other) {
            return new Value(
                    confirmed.subtract(other.confirmed),
                    waiting.subtract(other.waiting),
                    disputed.subtract(other.disputed));
        }
    }

    Value value(Indicator indicator, Map<String, Indicator> byCode) {
        return switch (indicator.measure()) {
            case Measure.Sum(var accounts) -> sum(flows, accounts);
            case Measure.Balance(var accounts) -> sum(closing, accounts);
            case Measure.Change(var accounts) -> sum(closing, accounts).minus(sum(opening, accounts));
            case Measure.Distinct(var accounts) -> distinct(accounts);
            case Measure.AtStocktake(var level) -> level(level);
            case Measure.Ratio(var part, var whole) ->
                ratio(value(of(byCode, part), byCode), value(of(byCode, whole), byCode));
        };
    }

    private static Indicator of(Map<String, Indicator> byCode, String code) {
        var indicator = byCode.get(code);
        if (indicator == null) {
            throw new IllegalStateException("No indicator " + code);
        }
        return indicator;
    }

    private static Value sum(Map<Account, Balance> balances, List<Account> accounts) {
        var confirmed = 0L;
        var waiting = 0L;
        var disputed = 0L;
        for (var account : accounts) {
            var balance = balances.getOrDefault(account, Balance.NOTHING);
            confirmed += balance.confirmed();
            waiting += balance.waiting();
            disputed += balance.disputed();
        }
        return Value.of(confirmed, waiting, disputed);
    }

    private Value distinct(List<Account> accounts) {
        var confirmed = new RoaringBitmap();
        var waiting = new RoaringBitmap();
        var disputed = new RoaringBitmap();
        for (var account : accounts) {
            var balance = flows.getOrDefault(account, Balance.NOTHING);
            confirmed.or(balance.confirmedEnterprises());
            waiting.or(balance.waitingEnterprises());
            disputed.or(balance.disputedEnterprises());
        }
        waiting.andNot(confirmed);
        return Value.of(confirmed.getCardinality(), waiting.getCardinality(), disputed.getCardinality());
    }

    private Value level(Level level) {
        return Value.of(
                found(ClaimState.CONFIRMED, level),
                Math.max(found(ClaimState.CLAIMED_BY_PARTY, level), found(ClaimState.CLAIMED_BY_UNION, level)),
                found(ClaimState.DISPUTED, level));
    }

    private long found(ClaimState state, Level level) {
        return levels.getOrDefault(state, Map.of()).getOrDefault(level, 0L);
    }

    /** Part and whole are carried to every level; only what is shown is divided. */
    private static Value ratio(Value part, Value whole) {
        return new Value(
                percent(part.confirmed(), whole.confirmed()),
                percent(part.waiting(), whole.waiting()),
                percent(part.disputed(), whole.disputed()));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return Numbers.percent(part, whole).orElse(BigDecimal.ZERO);
    }
}
