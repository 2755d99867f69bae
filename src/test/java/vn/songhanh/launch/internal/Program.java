package vn.songhanh.launch.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import vn.songhanh.Application;
import vn.songhanh.web.Build;

/** The real program in a process of its own, as a shell would start it in the locale C. */
public final class Program implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 300;

    private final Process process;
    private final CompletableFuture<String> errors;
    private final List<String> lines = new ArrayList<>();

    private Program(Process process) {
        this.process = process;
        this.errors = CompletableFuture.supplyAsync(() -> read(process), read -> new Thread(read).start());
    }

    public static Program start(String... arguments) {
        return startUnder(List.of(), arguments);
    }

    /** The same under another command that changes who we are. */
    static Program startUnder(List<String> wrapper, String... arguments) {
        var command = new ArrayList<>(wrapper);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPathOfTheProgram(),
                Application.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        builder.environment().keySet().removeIf(name -> name.startsWith("SONGHANH_"));
        try {
            return new Program(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Links the programs of PostgreSQL that were unpacked for this test run, so that not every folder unpacks its own. */
    public static Path withPrograms(Path data) {
        try {
            Files.createDirectories(data);
            var target = Path.of("target").toAbsolutePath();
            var programs = PostgresPrograms.unpackedBelow(target).folder();
            Files.createSymbolicLink(data.resolve("postgresql-" + Build.POSTGRES), programs);
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for READY and answers the address it names. */
    public URI awaitReady() {
        try {
            var reader = process.inputReader(StandardCharsets.UTF_8);
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
                if (line.startsWith("READY ")) {
                    return URI.create(line.substring("READY ".length()));
                }
            }
            throw new AssertionError("never ready: " + lines + errors.join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines that it printed until it was ready. */
    public List<String> said() {
        return List.copyOf(lines);
    }

    /** Waits for the end; answers exit code, standard output and standard error. */
    public Ended awaitEnd() {
        try {
            var output = process.inputReader(StandardCharsets.UTF_8).lines().collect(Collectors.joining("\n"));
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("did not end");
            }
            return new Ended(process.exitValue(), output, errors.join());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    public void terminate() {
        Subprocess.signal("TERM", process.pid());
    }

    void kill() {
        Subprocess.signal("KILL", process.pid());
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** GET of a page; the answer's body, whatever its status. */
    static String get(URI address) {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(Process process) {
        return process.errorReader(StandardCharsets.UTF_8).lines().collect(Collectors.joining("\n"));
    }

    private static String classPathOfTheProgram() {
        var ours = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(ours.split(":"))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(":"));
    }

    /** How a program ended. */
    public record Ended(int exitCode, String output, String errors) {}
}
