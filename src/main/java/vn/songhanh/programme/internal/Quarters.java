package vn.songhanh.programme.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.songhanh.programme.Indicator;
import vn.songhanh.text.Words;

/** Whether the targets of the quarters fit that of the year: flows add up to it, a level at the end of the year is it. */
final class Quarters {

    private Quarters() {}

    /** What does not fit; empty where nothing can be compared, or everything fits. */
    static Optional<Words> misfit(Indicator indicator, PlanSheet sheet, long unit) {
        var year = sheet.ofYear(unit, indicator.code());
        var quarters = IntStream.rangeClosed(1, PlanCell.QUARTERS)
                .mapToObj(quarter -> Optional.ofNullable(sheet.at(new PlanCell(unit, indicator.code(), quarter))))
                .toList();
        if (year == null || quarters.stream().allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        if (indicator.measure().addsOverTime()) {
            return sum(quarters.stream().flatMap(Optional::stream).toList(), year);
        }
        return indicator.kind() == Indicator.Kind.STOCK
                ? quarters.getLast()
                        .filter(last -> last.compareTo(year) != 0)
                        .map(last -> Words.of(
                                        "Mức quý IV là {0}, cả năm là {1}",
                                        "The level of quarter IV is {0}, that of the year {1}")
                                .with(last, year))
                : Optional.empty();
    }

    private static Optional<Words> sum(List<BigDecimal> quarters, BigDecimal year) {
        var together = quarters.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var difference = year.subtract(together);
        if (difference.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of((difference.signum() > 0
                        ? Words.of(
                                "Bốn quý cộng lại {0}, còn thiếu {1}",
                                "The quarters sum to {0}, {1} less than the year")
                        : Words.of("Bốn quý cộng lại {0}, vượt {1}", "The quarters sum to {0}, {1} more than the year"))
                .with(together, difference.abs()));
    }
}
