package vn.songhanh.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One line over time, and if given the line of the time before it, as SVG paths on paper of 100 by 100 that the page
 * stretches. Each value stands in the middle of its place, where the page writes the label.
 *
 * @param dots dots of no length, one at each value of the line
 * @param grid five round amounts, the greatest first
 */
public record Lines(String line, String before, String dots, List<Double> grid) {

    private static final double PAPER = 100;

    /** @param past the same places in the time before, or empty */
    public static Lines of(List<String> labels, List<? extends Number> values, List<? extends Number> past) {
        var scale = Scale.over(Stream.concat(values.stream(), past.stream()).mapToDouble(Number::doubleValue));
        var grid = DoubleStream.of(1, 0.75, 0.5, 0.25, 0)
                .mapToObj(part -> scale.least() + part * (scale.greatest() - scale.least()))
                .toList();
        var line = points(values, labels.size(), scale);
        var before = points(past, labels.size(), scale);
        return new Lines(path(line), path(before), dots(line), grid);
    }

    private static List<String> points(List<? extends Number> values, int places, Scale scale) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> Bar.rounded((i + 0.5) * PAPER / places)
                        + ","
                        + Bar.rounded(scale.place(values.get(i).doubleValue(), PAPER, 0)))
                .toList();
    }

    private static String path(List<String> points) {
        return points.isEmpty() ? "" : "M" + String.join(" L", points);
    }

    private static String dots(List<String> points) {
        return points.stream().map(point -> "M" + point + "h0.01").collect(Collectors.joining());
    }
}
