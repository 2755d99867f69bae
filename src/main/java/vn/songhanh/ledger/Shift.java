package vn.songhanh.ledger;

import org.jspecify.annotations.Nullable;

/**
 * One entry that stands differently in two readings.
 *
 * @param entry its quantity is what it moves of the indicator
 * @param before how the bodies stood to it; null where it did not count
 * @param after how they stand to it; null where it does not count
 */
public record Shift(
        EntryLine entry,
        @Nullable ClaimState before,
        @Nullable ClaimState after) {

    /** How far it moves what both have confirmed. */
    public long confirmed() {
        return (after == ClaimState.CONFIRMED ? entry.quantity() : 0)
                - (before == ClaimState.CONFIRMED ? entry.quantity() : 0);
    }
}
