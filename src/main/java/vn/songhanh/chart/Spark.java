package vn.songhanh.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A line of the past without axes, 120 wide and 32 high, as SVG paths. It starts from zero where nothing is negative, so
 * that a small wobble does not look like a fall.
 *
 * @param now a dot of no length at the newest value
 */
public record Spark(String line, String area, String now) {

    private static final double WIDTH = 120;
    private static final double HEIGHT = 32;
    private static final double MARGIN = 3;

    /** Oldest value first. Fewer than two values draw nothing. */
    public static Spark of(List<? extends Number> values) {
        if (values.size() < 2) {
            return new Spark("", "", "");
        }
        var scale = Scale.of(values);
        var points = IntStream.range(0, values.size())
                .mapToObj(i -> point(i, values, scale))
                .collect(Collectors.joining(" L"));
        var floor = at(scale.place(0, HEIGHT - MARGIN, MARGIN));
        var last = point(values.size() - 1, values, scale);
        return new Spark(
                "M" + points,
                "M%s,%s L%s L%s,%s Z".formatted(at(MARGIN), floor, points, at(WIDTH - MARGIN), floor),
                "M%s h0.01".formatted(last));
    }

    private static String point(int index, List<? extends Number> values, Scale scale) {
        var x = MARGIN + index * (WIDTH - 2 * MARGIN) / (values.size() - 1);
        return at(x) + "," + at(scale.place(values.get(index).doubleValue(), HEIGHT - MARGIN, MARGIN));
    }

    private static String at(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
