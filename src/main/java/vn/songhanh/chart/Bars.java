package vn.songhanh.chart;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One bar of a list of lying bars, all on one scale, in hundredths of the paper's width. The label and the amount are
 * written beside it by the page, so that they stay legible at any width.
 *
 * @param plan where the plan stands; null where nothing was planned
 */
public record Bars(
        String label,
        Number amount,
        double length,
        @Nullable Double plan) {

    private static final double WIDTH = 100;

    /** @param plans beside the values, or empty; zero where nothing was planned */
    public static List<Bars> of(List<String> labels, List<? extends Number> values, List<? extends Number> plans) {
        var scale = Scale.over(Stream.concat(values.stream(), plans.stream()).mapToDouble(Number::doubleValue));
        return IntStream.range(0, values.size())
                .mapToObj(i -> new Bars(
                        labels.get(i),
                        values.get(i),
                        length(Math.max(0, values.get(i).doubleValue()), scale),
                        plans.isEmpty() || plans.get(i).doubleValue() <= 0
                                ? null
                                : length(plans.get(i).doubleValue(), scale)))
                .toList();
    }

    private static double length(double amount, Scale scale) {
        return Bar.rounded(scale.place(amount, 0, WIDTH));
    }
}
