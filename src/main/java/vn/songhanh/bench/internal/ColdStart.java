package vn.songhanh.bench.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.songhanh.text.Words;

/** How long people wait from the command to the first page, on a data folder that is there already. */
@Component
class ColdStart {

    private static final int ROUNDS = 3;

    private static final Words WHAT =
            Words.of("Từ lệnh serve đến trang đầu tiên", "From the command serve to the first page");
    private static final Words BOUND = Words.of(
            "JVM trần cộng với khởi động PostgreSQL (theo nhật ký của nó)",
            "a bare JVM plus the start of PostgreSQL (as its log tells)");

    private final Ground ground;

    ColdStart(Ground ground) {
        this.ground = ground;
    }

    /** The folder is prepared by a first start that is not counted. */
    Result measure() {
        var folder = ground.folder("start");
        startMillis(folder);
        var ours = IntStream.range(0, ROUNDS)
                .mapToDouble(_ -> startMillis(folder))
                .sorted()
                .toArray()[ROUNDS / 2];
        var bound =
                new Timing(1, ROUNDS).millis(ColdStart::bareJvm) + clusterMillis(folder.resolve("logs/database.log"));
        return Result.millis("start", WHAT, ours, BOUND, bound);
    }

    /** Stopping is not counted. */
    private static double startMillis(Path folder) {
        var start = System.nanoTime();
        try (var _ = ServerProcess.start(folder, Map.of())) {
            return Timing.millisSince(start);
        }
    }

    private static void bareJvm() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        try {
            new ProcessBuilder(java, "-version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static double clusterMillis(Path log) {
        try {
            var lines = Files.readAllLines(log);
            var starting = timeOfLast("starting PostgreSQL", lines);
            return Duration.between(starting, timeOfLast("ready to accept connections", lines))
                    .toMillis();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines begin like {@code 2026-11-23 18:28:05.123 +07}. */
    private static LocalTime timeOfLast(String words, Iterable<String> lines) {
        var last = LocalTime.MIDNIGHT;
        for (var line : lines) {
            if (line.contains(words)) {
                last = LocalTime.parse(line.split(" ")[1]);
            }
        }
        return last;
    }
}
