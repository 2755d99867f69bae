package vn.songhanh.programme;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;

/** A version of a year's plan as it is entered. */
public record NewPlan(ProgrammeId programme, int year, String reason, List<Target> targets) {

    /**
     * A target.
     *
     * @param unit null means the whole programme
     * @param quarter 1 to 4; 0 is the year
     */
    public record Target(String indicator, @Nullable UnitId unit, int quarter, BigDecimal quantity) {

        /** A target of the whole year. */
        public Target(String indicator, @Nullable UnitId unit, BigDecimal quantity) {
            this(indicator, unit, 0, quantity);
        }
    }
}
