package vn.songhanh.bench.internal;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import vn.songhanh.text.Words;

/** How much of the heap was ever taken, of what the program gives itself. */
final class Memory {

    private static final double MEGABYTE = 1024.0 * 1024;

    private Memory() {}

    static Result highest() {
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
}
