package vn.songhanh.bench.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.songhanh.text.Words;

/** The yardstick itself: it counts answers, whole ones, and nothing else. */
class LoadTests {

    private static final Load LOAD = new Load(2, Duration.ZERO, Duration.ofMillis(300));
    private static final byte[] PAGE = new byte[5000];
    private static final int CHUNKED = 0;

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {5000, CHUNKED})
    void every_answer_counts_once_whether_its_length_is_told_or_it_comes_in_chunks(int length) {
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, length);
            exchange.getResponseBody().write(PAGE);
            exchange.close();
        });

        var perSecond = LOAD.perSecond(page());

        assertThat(perSecond).isPositive();
        assertThat(asked.get()).isPositive();
        assertThat(perSecond).isLessThanOrEqualTo(asked.get() / 0.3);
    }

    @Test
    void a_server_that_refuses_is_no_fast_server() {
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });

        assertThatThrownBy(() -> LOAD.perSecond(page())).hasMessageContaining("did not answer");
    }

    @Test
    void a_ratio_stands_beside_every_bound_and_none_where_there_is_none() {
        var what = Words.same("x");

        assertThat(Result.millis("x", what, 30, what, 10).words().en())
                .isEqualTo("x: 30 ms · beside x: 10 ms · ratio 3");
        assertThat(new Result("x", what, "/s", 1234, what, null).words().en()).isEqualTo("x: 1230 /s · beside: x");
    }

    private URI page() {
        return URI.create("http://127.0.0.1:%d/".formatted(server.getAddress().getPort()));
    }
}
