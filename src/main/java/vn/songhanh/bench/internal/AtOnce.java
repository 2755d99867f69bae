package vn.songhanh.bench.internal;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.springframework.transaction.CannotCreateTransactionException;
import vn.songhanh.access.Voice;

/**
 * What twenty came to who worked at once.
 *
 * @param millis how long each piece of work took, the quickest first
 */
record AtOnce(double perSecond, List<Double> millis) {

    private static final int WRITERS = 20;
    private static final int EACH = 20;

    double percentile(int percent) {
        return millis.get(Math.min(millis.size() - 1, millis.size() * percent / 100));
    }

    static AtOnce of(Runnable work) {
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var start = System.nanoTime();
            var taken = writers.invokeAll(IntStream.range(0, WRITERS)
                    .mapToObj(_ -> (Callable<double[]>) () -> Voice.house(BenchCommand.NAME, () -> timed(work)))
                    .toList());
            var seconds = Timing.millisSince(start) / 1000;
            var sorted = taken.stream()
                    .map(AtOnce::result)
                    .flatMapToDouble(Arrays::stream)
                    .sorted()
                    .boxed()
                    .toList();
            return new AtOnce(sorted.size() / seconds, sorted);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static double[] timed(Runnable work) {
        return IntStream.range(0, EACH)
                .mapToDouble(_ -> Timing.millisOnce(() -> persistently(work)))
                .toArray();
    }

    /** There are fewer connections than writers: whom none was free for asks again, and the time goes on. */
    private static void persistently(Runnable work) {
        for (var done = false; !done; ) {
            try {
                work.run();
                done = true;
            } catch (CannotCreateTransactionException _) {
                Thread.onSpinWait();
            }
        }
    }

    private static double[] result(Future<double[]> writer) {
        try {
            return writer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
