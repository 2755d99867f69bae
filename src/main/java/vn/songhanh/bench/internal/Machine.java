package vn.songhanh.bench.internal;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import vn.songhanh.text.Words;
import vn.songhanh.web.Build;

/** On what it was measured: figures of two machines cannot be compared. */
record Machine(int processors, long memoryMegabytes, String system, String java, String postgres) {

    private static final long MEGABYTE = 1024L * 1024;

    static Machine ours() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                system.getAvailableProcessors(),
                system.getTotalMemorySize() / MEGABYTE,
                system.getName() + " " + system.getVersion() + " " + system.getArch(),
                System.getProperty("java.version"),
                Build.POSTGRES);
    }

    Words words() {
        return Words.of(
                        "{0} bộ xử lý, {1} MB bộ nhớ, {2}, Java {3}, PostgreSQL {4}",
                        "{0} processors, {1} MB of memory, {2}, Java {3}, PostgreSQL {4}")
                .with(processors, memoryMegabytes, system, java, postgres);
    }
}
