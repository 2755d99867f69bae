package vn.songhanh.chart;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lying bars, one under the other, on paper 720 wide: a label above its bar, the amount at its end, a mark where the
 * plan stands.
 */
public record Bars(double height, List<Row> rows) {

    private static final double ROOM = 640;
    private static final double STEP = 46;

    /** @param plan where the mark stands; null without a plan */
    public record Row(
            String label,
            Number amount,
            double labelAt,
            double top,
            double length,
            @Nullable Double plan) {

        public double amountAt() {
            return length + 8;
        }
    }

    /** @param plans beside the values, or empty; zero where nothing was planned */
    public static Bars of(List<String> labels, List<? extends Number> values, List<? extends Number> plans) {
        var scale = Scale.over(Stream.concat(values.stream(), plans.stream()).mapToDouble(Number::doubleValue));
        var rows = IntStream.range(0, values.size())
                .mapToObj(i -> row(labels.get(i), values.get(i), plans.isEmpty() ? 0 : plans.get(i), i * STEP, scale))
                .toList();
        return new Bars(values.size() * STEP + 4, rows);
    }

    private static Row row(String label, Number value, Number plan, double top, Scale scale) {
        return new Row(
                label,
                value,
                top + 14,
                top + 20,
                Bar.rounded(scale.place(Math.max(0, value.doubleValue()), 0, ROOM)),
                plan.doubleValue() > 0 ? Bar.rounded(scale.place(plan.doubleValue(), 0, ROOM)) : null);
    }
}
