package vn.songhanh.programme;

import java.util.List;

/** How an indicator is read. */
public sealed interface Measure {

    /** Whether the figures of the units below sum to the figure of the unit; an enterprise can be reached by two units. */
    default boolean addsOverUnits() {
        return !(this instanceof Distinct || this instanceof Ratio);
    }

    /** Whether the figures of the quarters sum to the figure of the year. */
    default boolean addsOverTime() {
        return this instanceof Sum || this instanceof Change;
    }

    /** Quantities posted in the period. */
    record Sum(List<Account> accounts) implements Measure {}

    /** Distinct enterprises with a posting in the period; the year is not the sum of its months. */
    record Distinct(List<Account> accounts) implements Measure {}

    /** Everything posted up to the end of the period. */
    record Balance(List<Account> accounts) implements Measure {}

    /** Closing minus opening balance. */
    record Change(List<Account> accounts) implements Measure {}

    /** What the last stocktake found. */
    record AtStocktake(Level level) implements Measure {}

    /** Part divided by whole, each an indicator of its own; carried as both to every level and never averaged. */
    record Ratio(String part, String whole) implements Measure {}
}
