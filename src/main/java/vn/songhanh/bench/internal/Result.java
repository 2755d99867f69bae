package vn.songhanh.bench.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Words;

/**
 * One figure beside its bound: what the same machine can do at best, measured in the same run.
 *
 * @param name stays the same for programs
 * @param unit {@code ms}, {@code /s} or {@code MB}
 * @param bound null where it could not be measured
 */
record Result(
        String name,
        Words what,
        String unit,
        double value,
        Words boundIs,
        @Nullable Double bound) {

    static Result millis(String name, Words what, double value, Words boundIs, double bound) {
        return new Result(name, what, "ms", value, boundIs, bound);
    }

    /** How many times the bound it takes or, for requests per second, which share of the bound it reaches. */
    @Nullable
    Double ratio() {
        return bound == null || bound == 0 ? null : value / bound;
    }

    Words words() {
        var ratio = ratio();
        return ratio == null
                ? Words.of("{0}: {1} · cạnh: {2}", "{0}: {1} · beside: {2}").with(what, measured(value), boundIs)
                : Words.of("{0}: {1} · cạnh {2}: {3} · tỉ lệ {4}", "{0}: {1} · beside {2}: {3} · ratio {4}")
                        .with(what, measured(value), boundIs, measured(ratio == 0 ? 0 : value / ratio), rounded(ratio));
    }

    private String measured(double one) {
        return rounded(one) + " " + unit;
    }

    /** Three figures are more than such a measurement knows. */
    private static String rounded(double one) {
        return one == 0
                ? "0"
                : new BigDecimal(one)
                        .round(new MathContext(3))
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
