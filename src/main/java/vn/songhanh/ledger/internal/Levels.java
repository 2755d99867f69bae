package vn.songhanh.ledger.internal;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.Gap;
import vn.songhanh.ledger.Pivot.Amount;
import vn.songhanh.ledger.Pivot.Value;
import vn.songhanh.programme.Level;
import vn.songhanh.time.Period;

/**
 * What the last stocktakes before the end of each period found, by how the bodies stand to them.
 *
 * @param newest none of a state where no stocktake stands in it
 */
record Levels(Map<Period, Map<ClaimState, Taken>> newest) {

    static final Levels NONE = new Levels(Map.of());

    /**
     * One stocktake.
     *
     * @param everywhere whether it knows what it found where: those from before enterprises were told apart know the whole alone
     * @param rows by the number of a row; one in which it found nothing may be left out
     */
    record Taken(boolean everywhere, Map<Long, Map<Level, Long>> rows) {

        boolean knows(long row) {
            return everywhere || rows.containsKey(row);
        }

        private Amount of(long row, Level level) {
            return knows(row)
                    ? Amount.of(rows.getOrDefault(row, Map.of()).getOrDefault(level, 0L))
                    : Amount.missing(Gap.ELSEWHERE);
        }
    }

    /** Where there has been no stocktake nothing is known; where none is confirmed, not what both count the same. */
    Value value(long row, Level level, Period period) {
        var found = newest.getOrDefault(period, Map.of());
        if (found.isEmpty()) {
            return Value.missing(Gap.UNCOUNTED);
        }
        if (found.values().stream().noneMatch(taken -> taken.knows(row))) {
            return Value.missing(Gap.ELSEWHERE);
        }
        var confirmed = found.get(ClaimState.CONFIRMED);
        var party = amount(found.get(ClaimState.CLAIMED_BY_PARTY), row, level);
        var union = amount(found.get(ClaimState.CLAIMED_BY_UNION), row, level);
        return new Value(
                confirmed == null ? Amount.missing(Gap.UNCOUNTED) : confirmed.of(row, level),
                larger(party, union),
                party,
                union,
                amount(found.get(ClaimState.DISPUTED), row, level));
    }

    private static Amount amount(@Nullable Taken taken, long row, Level level) {
        return taken == null ? Amount.of(0) : taken.of(row, level);
    }

    /** What both have claimed of the same register is not two. */
    private static Amount larger(Amount one, Amount other) {
        return one.gap() != null || other.gap() == null && one.part() >= other.part() ? one : other;
    }

    /** Whether both bodies have confirmed what the row has in the period. */
    boolean fixes(long row, Period period) {
        var confirmed = newest.getOrDefault(period, Map.of()).get(ClaimState.CONFIRMED);
        return confirmed != null && confirmed.knows(row);
    }

    /** The rows in which anything was found. */
    Set<Long> rows() {
        return newest.values().stream()
                .flatMap(taken -> taken.values().stream())
                .flatMap(taken -> taken.rows().keySet().stream())
                .collect(Collectors.toSet());
    }
}
