package vn.songhanh.ledger;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.songhanh.programme.Indicator;
import vn.songhanh.text.Numbers;
import vn.songhanh.time.Period;

/** Reads tables of figures, and from every number of them its entries. */
public interface Pivot {

    Table read(PivotQuery query);

    /**
     * The entries behind a number, the newest first: flows have those of the period, stocks all up to its end, a change
     * those that made it, a distinct count those of the enterprises it counts, a share those of its part (its whole has a
     * cell of its own).
     */
    EntryList entries(PivotQuery.Cell cell, EntryList.Page page);

    /**
     * A table as it was asked for.
     *
     * @param position where it was read; empty for now
     * @param rows units and sectors in the order asked for, enterprises by their ids and only where something counts; after
     *     units what lies in none of them, where something does
     * @param total the same over everything that the rows lie in; empty where units were picked one by one. Never a sum:
     *     an enterprise that two rows count is one
     * @param leftOut how many units are no rows because they stand in an enterprise and nothing counts for them
     */
    record Table(
            Optional<Long> position,
            List<Indicator> indicators,
            List<Period> periods,
            List<Row> rows,
            Optional<Row> total,
            int leftOut) {}

    /**
     * One row.
     *
     * @param values by indicator, then by period
     */
    record Row(PivotQuery.RowKey key, List<List<Value>> values) {

        /** By the places in the lists of the table. */
        public Value value(int indicator, int period) {
            return values.get(indicator).get(period);
        }
    }

    /**
     * One figure by how the bodies stand to it.
     *
     * @param claimed what one of them has claimed and the other has not answered; enterprises that are confirmed already are
     *     not in it
     * @param claimedByParty the part of it that the Party side has claimed; for distinct counts the two parts may share some
     */
    record Value(Amount confirmed, Amount claimed, Amount claimedByParty, Amount claimedByUnion, Amount disputed) {

        /** Nothing but so many that are confirmed: most cells of a large table, so they share one. */
        private static final List<Value> SMALL = IntStream.range(0, 100)
                .mapToObj(confirmed ->
                        new Value(Amount.of(confirmed), Amount.NONE, Amount.NONE, Amount.NONE, Amount.NONE))
                .toList();

        private static final Map<Gap, Value> MISSING =
                Arrays.stream(Gap.values()).collect(Collectors.toMap(Function.identity(), Value::nowhere));

        /** No number in any column, each for the same reason. */
        public static Value missing(Gap gap) {
            return Objects.requireNonNull(MISSING.get(gap));
        }

        private static Value nowhere(Gap gap) {
            var none = Amount.missing(gap);
            return new Value(none, none, none, none, none);
        }

        public static Value of(long confirmed, long claimed, long byParty, long byUnion, long disputed) {
            if (claimed == 0
                    && byParty == 0
                    && byUnion == 0
                    && disputed == 0
                    && 0 <= confirmed
                    && confirmed < SMALL.size()) {
                return SMALL.get((int) confirmed);
            }
            return new Value(
                    Amount.of(confirmed),
                    Amount.of(claimed),
                    Amount.of(byParty),
                    Amount.of(byUnion),
                    Amount.of(disputed));
        }

        /** Both together, of periods that share no day. */
        public Value plus(Value other) {
            return new Value(
                    confirmed.plus(other.confirmed),
                    claimed.plus(other.claimed),
                    claimedByParty.plus(other.claimedByParty),
                    claimedByUnion.plus(other.claimedByUnion),
                    disputed.plus(other.disputed));
        }

        Value withNoughts() {
            return new Value(
                    confirmed.orNought(),
                    claimed.orNought(),
                    claimedByParty.orNought(),
                    claimedByUnion.orNought(),
                    disputed.orNought());
        }

        /** Nothing in any column. */
        public boolean isNothing() {
            return confirmed.part() == 0 && claimed.part() == 0 && disputed.part() == 0;
        }
    }

    /**
     * A number, or a share as what it is made of, or why there is neither.
     *
     * @param part the number; of a share the numerator
     * @param whole the denominator of a share; null for all others
     * @param gap null where there is a number
     */
    record Amount(long part, @Nullable Long whole, @Nullable Gap gap) {

        static final Amount NONE = new Amount(0, null, null);

        public static Amount of(long number) {
            return number == 0 ? NONE : new Amount(number, null, null);
        }

        public static Amount missing(Gap gap) {
            return new Amount(0, null, gap);
        }

        /** Of a whole of nothing there is no share, nor of what is missing. */
        public static Amount share(Amount part, Amount whole) {
            var gap = part.gap == null ? whole.gap : part.gap;
            return gap == null
                    ? new Amount(part.part, whole.part, whole.part == 0 ? Gap.OF_NOTHING : null)
                    : missing(gap);
        }

        private Amount plus(Amount other) {
            return of(part + other.part);
        }

        Amount orNought() {
            return gap == null ? this : NONE;
        }

        /** The number as it is shown: per cent with one decimal for a share; null where it is missing. */
        public @Nullable BigDecimal shown() {
            if (gap != null) {
                return null;
            }
            return whole == null
                    ? BigDecimal.valueOf(part)
                    : Numbers.percent(part, whole).orElseThrow();
        }
    }
}
