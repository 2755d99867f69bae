package vn.songhanh.programme.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Words;

/**
 * One cell of a form of a plan.
 *
 * @param quarter 1 to 4; 0 is the year
 * @param kept the target as it is kept; null where there is none, or what was typed stands in its place
 * @param typed what stands in the cell when it cannot be kept or has not been
 */
public record TargetEntry(
        int quarter,
        String field,
        @Nullable BigDecimal kept,
        @Nullable String typed,
        @Nullable Words fault) {

    private static final List<Words> COLUMNS = List.of(
            Words.of("Cả năm", "Year"),
            Words.of("Quý I", "Quarter I"),
            Words.of("Quý II", "Quarter II"),
            Words.of("Quý III", "Quarter III"),
            Words.of("Quý IV", "Quarter IV"));

    /** What stands over the five columns of a plan. */
    public static List<Words> columns() {
        return COLUMNS;
    }

    public Words column() {
        return Objects.requireNonNull(COLUMNS.get(quarter));
    }
}
