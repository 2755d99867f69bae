package vn.songhanh.chart;

import java.util.List;
import java.util.stream.DoubleStream;

/** From the least to the greatest value, zero always among them, ended by round numbers. */
record Scale(double least, double greatest) {

    static Scale of(List<? extends Number> values) {
        return over(values.stream().mapToDouble(Number::doubleValue));
    }

    static Scale over(DoubleStream values) {
        var range = DoubleStream.concat(values, DoubleStream.of(0)).summaryStatistics();
        var end = roundUp(Math.max(Math.abs(range.getMin()), Math.abs(range.getMax())));
        return new Scale(range.getMin() < 0 ? -end : 0, range.getMax() > 0 || range.getMin() == 0 ? end : 0);
    }

    /** The next of 1, 2, 2.5, 4, 5, 8, 10 times a power of ten. */
    private static double roundUp(double value) {
        if (value <= 0) {
            return 1;
        }
        var power = Math.pow(10, Math.floor(Math.log10(value)));
        return DoubleStream.of(1, 2, 2.5, 4, 5, 8, 10)
                .map(step -> step * power)
                .filter(end -> end >= value)
                .findFirst()
                .orElse(value);
    }

    /** Where a value stands between two places on the paper. */
    double place(double value, double leastAt, double greatestAt) {
        return leastAt + (value - least) / (greatest - least) * (greatestAt - leastAt);
    }
}
