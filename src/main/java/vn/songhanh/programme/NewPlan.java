package vn.songhanh.programme;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;

/** A version of a year's plan as it is entered. */
public record NewPlan(ProgrammeId programme, int year, String reason, List<Target> targets) {

    /** A target; unit null means the whole programme. */
    public record Target(String indicator, @Nullable UnitId unit, BigDecimal quantity) {}
}
