package vn.songhanh.bench.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** nginx with one page, served from a file: the bound of every web server. */
final class Nginx implements AutoCloseable {

    private static final String SETTINGS = """
        daemon off;
        pid nginx.pid;
        error_log error.log;
        worker_processes auto;
        events { worker_connections 512; }
        http {
            access_log off;
            sendfile on;
            open_file_cache max=16;
            keepalive_requests 1000000;
            default_type text/html;
            client_body_temp_path body;
            proxy_temp_path proxy;
            fastcgi_temp_path fastcgi;
            uwsgi_temp_path uwsgi;
            scgi_temp_path scgi;
            server { listen 127.0.0.1:%d; root pages; }
        }
        """;

    private static final int PATIENCE_SECONDS = 10;

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** The program, where this machine has it. */
    static Optional<Path> program() {
        var path = System.getenv().getOrDefault("PATH", "") + ":/usr/sbin:/usr/local/sbin";
        return Stream.of(path.split(":"))
                .map(folder -> Path.of(folder, "nginx"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Nginx serving(byte[] page, Path program, Path folder) {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = free.getLocalPort();
            Files.createDirectories(folder.resolve("pages"));
            Files.write(folder.resolve("pages/page.html"), page);
            for (var ours : new Path[] {folder, folder.resolve("pages")}) {
                Files.setPosixFilePermissions(ours, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
            Files.writeString(folder.resolve("nginx.conf"), SETTINGS.formatted(port));
            free.close();
            var process = new ProcessBuilder(
                            program.toString(), "-p", folder.toString(), "-c", "nginx.conf", "-e", "error.log")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var nginx = new Nginx(process, port);
            nginx.awaitOpen();
            return nginx;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI page() {
        return URI.create("http://127.0.0.1:%d/page.html".formatted(port));
    }

    private void awaitOpen() {
        while (process.isAlive()) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (socket.isConnected()) {
                    return;
                }
            } catch (IOException _) {
                Thread.onSpinWait();
            }
        }
        throw new IllegalStateException("nginx ended at once");
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
