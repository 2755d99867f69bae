package vn.songhanh.bench.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.songhanh.text.Words;

/** How much memory was ever taken: of the heap, and of the machine by the whole JVM, code and threads and all. */
final class Memory {

    private static final double MEGABYTE = 1024.0 * 1024;
    private static final double KILOBYTES = 1024.0;

    /** What the JVM may take of the machine, in megabytes. */
    private static final double AIM = 512;

    /** Where Linux tells it. */
    private static final Path STATUS = Path.of("/proc/self/status");

    private static final String HIGHEST = "VmHWM:";

    private Memory() {}

    /** The second one only where the system tells it. */
    static List<Result> highest() {
        return Stream.concat(Stream.of(heap()), resident().stream()).toList();
    }

    private static Result heap() {
        var highest = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToDouble(usage -> usage.getUsed() / MEGABYTE)
                .sum();
        return new Result(
                "heap",
                Words.of("Bộ nhớ heap cao nhất của JVM", "Highest use of the JVM's heap"),
                "MB",
                highest,
                Words.of("giới hạn của chương trình", "what the program gives itself"),
                Runtime.getRuntime().maxMemory() / MEGABYTE);
    }

    private static Optional<Result> resident() {
        if (!Files.exists(STATUS)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith(HIGHEST))
                    .map(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KILOBYTES)
                    .map(highest -> new Result(
                            "memory",
                            Words.of(
                                    "Bộ nhớ máy nhiều nhất mà JVM chiếm",
                                    "Most of the machine's memory that the JVM took"),
                            "MB",
                            highest,
                            Words.of("mức đặt ra", "what is aimed at"),
                            AIM))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
