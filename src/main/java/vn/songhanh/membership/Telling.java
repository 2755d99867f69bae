package vn.songhanh.membership;

import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;

/**
 * What is told of a union's month.
 *
 * @param opening the members before the month, for the first month of a union of which the ledger knows none; null else
 * @param sure as many came as the book has in the month already, and not the same ones
 */
public record Telling(
        UnitId union, Movements movements, @Nullable Integer opening, boolean sure) {

    public Telling(UnitId union, Movements movements, @Nullable Integer opening) {
        this(union, movements, opening, false);
    }
}
