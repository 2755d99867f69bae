package vn.songhanh.bench.internal;

import java.util.stream.IntStream;

/** Times a piece of work: some rounds to warm up, then the median of the rest. */
record Timing(int warmUp, int rounds) {

    private static final double NANOS_PER_MILLI = 1e6;

    static double millisOnce(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return millisSince(start);
    }

    static double millisSince(long start) {
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }

    double millis(Runnable work) {
        IntStream.range(0, warmUp).forEach(_ -> work.run());
        var sorted = IntStream.range(0, rounds)
                .mapToDouble(_ -> millisOnce(work))
                .sorted()
                .toArray();
        return sorted[rounds / 2];
    }
}
