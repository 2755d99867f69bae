package vn.songhanh.programme.internal;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.programme.Indicator;
import vn.songhanh.text.Words;

/**
 * What there is to say of a year's target beside the number.
 *
 * @param total the target with the parts of units that went into this one; null where there is none
 * @param parts those parts, each with the name of the unit it was set for
 * @param shares how it is spread over the units below, on each side
 * @param additive whether the units below sum to the whole
 * @param misfit how the quarters do not fit the year; null where they do
 */
public record TargetFacts(
        @Nullable BigDecimal total,
        List<Allotment.Part> parts,
        List<Allotment.Share> shares,
        boolean additive,
        @Nullable Words misfit) {

    static TargetFacts of(Indicator indicator, Allotment allotment, long unit) {
        var cell = PlanCell.ofYear(unit, indicator.code());
        return new TargetFacts(
                allotment.total(cell),
                allotment.parts(cell),
                indicator.kind() == Indicator.Kind.RATIO ? List.of() : allotment.shares(cell),
                indicator.measure().addsOverUnits(),
                Quarters.misfit(indicator, allotment.sheet(), unit).orElse(null));
    }
}
