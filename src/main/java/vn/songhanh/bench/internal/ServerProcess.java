package vn.songhanh.bench.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.songhanh.launch.Refusal;
import vn.songhanh.text.Words;

/** The program as a server in a process of its own, started with the very words with which this process was started. */
final class ServerProcess implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 30;

    private final Process process;
    private final URI address;

    private ServerProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Returns when the first page has answered. */
    static ServerProcess start(Path data, Map<String, String> environment) {
        var command = new ArrayList<>(ourOwnWords());
        command.addAll(List.of("serve", "--port", "0", "--data", data.toString()));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("SONGHANH_DB_"));
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            return new ServerProcess(process, ready(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return address;
    }

    /** Everything up to the word of the command: the JVM, its options, and what it runs. */
    private static List<String> ourOwnWords() throws UncheckedIOException {
        try {
            var words = Arrays.asList(
                    Files.readString(Path.of("/proc/self/cmdline")).split("\0"));
            return words.subList(0, words.lastIndexOf(BenchCommand.NAME));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI ready(Process process) throws IOException {
        var output = process.inputReader(StandardCharsets.UTF_8);
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("READY ")) {
                return URI.create(line.substring("READY ".length()));
            }
        }
        throw new Refusal(Words.of("Máy chủ để đo không khởi động được.", "The server to be measured did not start."));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
