package vn.songhanh.programme.internal;

import java.util.Comparator;

/**
 * The place of one target.
 *
 * @param unit 0 is the whole programme
 * @param quarter 1 to 4; 0 is the year
 */
public record PlanCell(long unit, String indicator, int quarter) implements Comparable<PlanCell> {

    static final int YEAR = 0;
    static final int QUARTERS = 4;

    private static final Comparator<PlanCell> ORDER = Comparator.comparingLong(PlanCell::unit)
            .thenComparing(PlanCell::indicator)
            .thenComparingInt(PlanCell::quarter);

    static PlanCell ofYear(long unit, String indicator) {
        return new PlanCell(unit, indicator, YEAR);
    }

    @Override
    public int compareTo(PlanCell other) {
        return ORDER.compare(this, other);
    }
}
