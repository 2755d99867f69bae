package vn.songhanh.bench.internal;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks for one page over and over on connections that stay open. Small enough not to be what is measured, and the same for every
 * server that is compared.
 */
record Load(int connections, Duration warmUp, Duration measured) {

    private static final double NANOS_PER_SECOND = 1e9;

    /** Requests that were answered with 200, per second. */
    double perSecond(URI page) {
        answered(page, warmUp);
        var start = System.nanoTime();
        var answered = answered(page, measured);
        return answered / ((System.nanoTime() - start) / NANOS_PER_SECOND);
    }

    private long answered(URI page, Duration time) {
        var deadline = System.nanoTime() + time.toNanos();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var counts = new ArrayList<Future<Long>>();
            for (var i = 0; i < connections; i++) {
                counts.add(threads.submit(() -> asked(page, deadline)));
            }
            var sum = 0L;
            for (var count : counts) {
                sum += count.get();
            }
            return sum;
        } catch (ExecutionException e) {
            throw new IllegalStateException(page + " did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static long asked(URI page, long deadline) throws IOException {
        var request = "GET %s HTTP/1.1\r\nHost: %s\r\n\r\n"
                .formatted(page.getRawPath(), page.getAuthority())
                .getBytes(StandardCharsets.US_ASCII);
        var count = 0L;
        // once at least, however late a busy machine lets this thread begin
        do {
            try (var socket = new Socket(page.getHost(), page.getPort())) {
                socket.setTcpNoDelay(true);
                var in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
                boolean open;
                do {
                    socket.getOutputStream().write(request);
                    open = read(in);
                    count++;
                } while (open && System.nanoTime() < deadline);
            }
        } while (System.nanoTime() < deadline);
        return count;
    }

    /** Reads one answer to its end; false where the server closes the connection after it. */
    private static boolean read(InputStream in) throws IOException {
        if (!line(in).contains(" 200 ")) {
            throw new IOException("not answered with 200");
        }
        var length = -1L;
        var open = true;
        for (var header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.startsWith("content-length:")) {
                length = Long.parseLong(
                        header.substring("content-length:".length()).strip());
            } else if (header.startsWith("connection:")) {
                open = !header.contains("close");
            }
        }
        if (length < 0) {
            skipChunks(in);
        } else {
            in.skipNBytes(length);
        }
        return open;
    }

    private static void skipChunks(InputStream in) throws IOException {
        for (var size = chunk(in); size > 0; size = chunk(in)) {
            in.skipNBytes(size);
            line(in);
        }
        line(in);
    }

    private static int chunk(InputStream in) throws IOException {
        return Integer.parseInt(line(in).strip(), 16);
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var sign = in.read(); sign != '\n'; sign = in.read()) {
            if (sign < 0) {
                throw new EOFException();
            }
            if (sign != '\r') {
                line.append((char) sign);
            }
        }
        return line.toString().toLowerCase(Locale.ROOT);
    }
}
