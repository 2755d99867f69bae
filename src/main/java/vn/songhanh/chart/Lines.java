package vn.songhanh.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One line over time, and if given the line of the time before it, on paper 720 by 260 with five quiet gridlines. */
public record Lines(String line, String before, List<Point> points, List<Grid> grid) {

    private static final double LEFT = 64;
    private static final double RIGHT = 700;
    private static final double TOP = 16;
    private static final double BOTTOM = 220;

    /** A value of the line with its label under the axis. */
    public record Point(String label, Number value, double x, double y) {}

    /** A gridline and the round amount it stands for. */
    public record Grid(double amount, double y) {}

    /** @param past the same places in the time before, or empty */
    public static Lines of(List<String> labels, List<? extends Number> values, List<? extends Number> past) {
        var scale = Scale.over(Stream.concat(values.stream(), past.stream()).mapToDouble(Number::doubleValue));
        var places = Math.max(1, labels.size() - 1);
        var points = IntStream.range(0, values.size())
                .mapToObj(i -> new Point(
                        labels.get(i),
                        values.get(i),
                        x(i, places),
                        y(values.get(i).doubleValue(), scale)))
                .toList();
        var grid = DoubleStream.of(0, 0.25, 0.5, 0.75, 1)
                .map(part -> scale.least() + part * (scale.greatest() - scale.least()))
                .mapToObj(amount -> new Grid(amount, y(amount, scale)))
                .toList();
        return new Lines(path(values, places, scale), path(past, places, scale), points, grid);
    }

    private static String path(List<? extends Number> values, int places, Scale scale) {
        return values.isEmpty()
                ? ""
                : IntStream.range(0, values.size())
                        .mapToObj(i -> String.format(
                                Locale.ROOT,
                                "%.1f,%.1f",
                                x(i, places),
                                y(values.get(i).doubleValue(), scale)))
                        .collect(Collectors.joining(" L", "M", ""));
    }

    private static double x(int index, int places) {
        return Bar.rounded(LEFT + index * (RIGHT - LEFT) / places);
    }

    private static double y(double value, Scale scale) {
        return Bar.rounded(scale.place(value, BOTTOM, TOP));
    }
}
