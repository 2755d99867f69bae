package vn.songhanh.launch.internal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/** PostgreSQL as a child of ours: on a free port of this machine only, and gone when we are, however we end. */
final class EmbeddedPostgres implements AutoCloseable {

    /** The superuser of the cluster. The application never signs in as this role. */
    static final String SUPERUSER = "postgres";

    private static final int ATTEMPTS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration GLANCE = Duration.ofMillis(20);

    private final Process process;
    private final int port;

    private EmbeddedPostgres(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts the server on the cluster of the data folder.
     *
     * @param settings further settings as {@code name=value}
     */
    static EmbeddedPostgres start(DataFolder data, PostgresPrograms programs, List<String> settings) {
        var cluster = Cluster.of(data, programs, data.secrets().login(SUPERUSER));
        cluster.clearAway();
        for (var attempt = 1; ; attempt++) {
            var port = freePort();
            var process = fork(cluster, command(cluster, port, settings), data.databaseLog());
            if (becomesReady(cluster, process)) {
                return new EmbeddedPostgres(process, port);
            }
            if (attempt == ATTEMPTS) {
                throw didNotStart(data.databaseLog());
            }
        }
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        Cluster.stop(process.toHandle());
    }

    private static List<String> command(Cluster cluster, int port, List<String> settings) {
        var command = new ArrayList<String>();
        command.add(cluster.programs().postgres().toString());
        command.addAll(List.of("-D", cluster.folder().toString(), "-p", Integer.toString(port)));
        var all = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=40",
                "shared_buffers=128MB",
                "jit=off",
                "lc_messages=C",
                "log_timezone=Asia/Ho_Chi_Minh",
                "timezone=Asia/Ho_Chi_Minh"));
        all.addAll(settings);
        all.forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
    }

    /** The kernel tells the child when the thread that forked it ends, so that thread lives as long as the child does. */
    private static Process fork(Cluster cluster, List<String> command, Path log) {
        var started = new CompletableFuture<Process>();
        Thread.ofPlatform().daemon().name("postgres").start(() -> {
            try {
                var process = new ProcessBuilder(cluster.account().runningUntilWeEnd(command))
                        .directory(new File("/"))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start();
                started.complete(process);
                process.waitFor();
            } catch (IOException | InterruptedException e) {
                started.completeExceptionally(e);
            }
        });
        return started.join();
    }

    private static boolean becomesReady(Cluster cluster, Process process) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            var ready = cluster.postmaster()
                    .filter(server -> server.process() == process.pid() && server.ready())
                    .isPresent();
            if (ready) {
                return true;
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        process.destroyForcibly();
        return false;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal didNotStart(Path log) {
        return new Refusal(
                "PostgreSQL không khởi động được (%s). Xem %s".formatted(lastWords(log), log),
                "PostgreSQL did not start (%s). See %s".formatted(lastWords(log), log));
    }

    private static String lastWords(Path log) {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("FATAL") || line.contains("PANIC"))
                    .reduce("", (earlier, later) -> later);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
