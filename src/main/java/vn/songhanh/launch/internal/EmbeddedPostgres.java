package vn.songhanh.launch.internal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL as a child of ours: reached on a free port of this machine only, started again when it dies, gone when we are,
 * however we end.
 */
final class EmbeddedPostgres implements AutoCloseable {

    /** The superuser of the cluster. The application never signs in as this role. */
    static final String SUPERUSER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final int ATTEMPTS = 3;
    /** Recovery after a crash reads all that was written since the last checkpoint. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Duration GLANCE = Duration.ofMillis(20);
    private static final Duration PAUSE_BEFORE_RESTART = Duration.ofSeconds(1);

    private final Cluster cluster;
    private final int port;
    private final List<String> command;
    private final ServerLog log;
    private volatile @Nullable Process process;
    private volatile State state = State.STARTING;

    private enum State {
        STARTING,
        KEPT,
        STOPPED
    }

    private EmbeddedPostgres(Cluster cluster, int port, List<String> command, ServerLog log) {
        this.cluster = cluster;
        this.port = port;
        this.command = command;
        this.log = log;
    }

    /**
     * Starts the server on the cluster of the data folder.
     *
     * @param settings further settings as {@code name=value}
     */
    static EmbeddedPostgres start(DataFolder data, PostgresPrograms programs, List<String> settings) {
        var cluster = Cluster.of(data, programs, Login.kept(data.secrets(), SUPERUSER));
        var log = ServerLog.goingOn(data.log("database"));
        for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var port = freePort();
            var server = new EmbeddedPostgres(cluster, port, command(cluster, port, settings), log);
            if (server.becomesReady()) {
                return server;
            }
            server.close();
        }
        throw DatabaseRefusals.serverDidNotStart(log.file(), log.lastWords());
    }

    int port() {
        return port;
    }

    @Override
    public synchronized void close() {
        state = State.STOPPED;
        var running = process;
        if (running != null && running.isAlive()) {
            cluster.stop(running.pid());
        }
    }

    private boolean becomesReady() {
        // the kernel tells the child when the thread that forked it ends: that thread lives as long as the child
        var keeper = Thread.ofPlatform().daemon().name("postgres").start(this::keep);
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (keeper.isAlive() && System.nanoTime() < deadline) {
            if (cluster.postmaster().filter(this::isOursAndReady).isPresent()) {
                state = State.KEPT;
                return true;
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        return false;
    }

    private boolean isOursAndReady(PostmasterFile server) {
        var running = process;
        return running != null && server.process() == running.pid() && server.ready();
    }

    /** Runs the server; once it has been ready, runs it again whenever it ends without being told to. */
    private void keep() {
        try {
            while (fork() instanceof Process running) {
                var exitCode = running.waitFor();
                if (state != State.KEPT) {
                    return;
                }
                LOG.warn("PostgreSQL ended by itself (exit code {}); starting it again", exitCode);
                LockSupport.parkNanos(PAUSE_BEFORE_RESTART.toNanos());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable Process fork() throws IOException {
        if (state == State.STOPPED) {
            return null;
        }
        cluster.clearAway();
        process = new ProcessBuilder(cluster.account().runningUntilWeEnd(command))
                .directory(new File("/"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.file().toFile()))
                .start();
        return process;
    }

    private static List<String> command(Cluster cluster, int port, List<String> settings) {
        var all = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=100",
                "shared_buffers=128MB",
                "lc_messages=C",
                "log_timezone=Asia/Ho_Chi_Minh",
                "timezone=Asia/Ho_Chi_Minh"));
        all.addAll(settings);
        var command = new ArrayList<>(List.of(
                cluster.programs().postgres().toString(),
                "-D",
                cluster.folder().toString(),
                "-p",
                Integer.toString(port)));
        all.forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
