package vn.songhanh.membership.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Numbers;

/**
 * The members of one or more unions over a month. The opening follows from the closing and what lies between, so that opening +
 * in − out = closing cannot fail.
 *
 * @param closing everything in the ledger up to the month's end that is not withdrawn
 * @param workers people who work where the members do; null where nobody has counted
 * @param covered members of unions whose workers are known: what coverage is read from
 */
public record Balance(
        long joined,
        long left,
        long movedIn,
        long movedOut,
        long closing,
        @Nullable Long workers,
        long covered) {

    static final Balance NOTHING = new Balance(0, 0, 0, 0, 0, null, 0);

    public long opening() {
        return closing - net();
    }

    public long net() {
        return joined + movedIn - left - movedOut;
    }

    /** Whether nobody came and nobody went. */
    public boolean still() {
        return joined == 0 && left == 0 && movedIn == 0 && movedOut == 0;
    }

    /** Members of workers in per cent; parts and wholes are summed, never averaged. */
    public Optional<BigDecimal> coverage() {
        return workers == null || workers == 0 ? Optional.empty() : Numbers.percent(covered, workers);
    }

    Balance plus(Balance other) {
        return new Balance(
                joined + other.joined,
                left + other.left,
                movedIn + other.movedIn,
                movedOut + other.movedOut,
                closing + other.closing,
                workers == null ? other.workers : Long.valueOf(workers + (other.workers == null ? 0 : other.workers)),
                covered + other.covered);
    }
}
