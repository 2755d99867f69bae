package vn.songhanh.launch.internal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A program of the operating system that is run to its end; what it printed, and how it ended. */
record Subprocess(int exitCode, String output) {

    static Subprocess run(List<String> command) {
        try {
            var process = new ProcessBuilder(command)
                    .directory(new File("/"))
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Subprocess(process.waitFor(), output.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + command.getFirst(), e);
        }
    }

    /** Sends a signal; the shell always has a kill of its own, whatever is installed. */
    static void signal(String name, long process) {
        run(List.of("sh", "-c", "kill -%s %d".formatted(name, process)));
    }

    /** Whether a program of this name can be found on the path. */
    static boolean exists(String program) {
        var path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        return Stream.of(path.split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    boolean succeeded() {
        return exitCode == 0;
    }
}
