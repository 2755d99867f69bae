package vn.songhanh.launch.internal;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import vn.songhanh.launch.Command;
import vn.songhanh.launch.CommandVoice;
import vn.songhanh.launch.Welcome;
import vn.songhanh.text.Words;
import vn.songhanh.web.Build;

/** A server from its first look at the port to the moment it is told to stop. */
record Server(ApplicationStart start, Map<String, String> environment, Console console) {

    private static final Duration PATIENCE_WITH_FIRST_PAGE = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofMillis(100);
    private static final int ANSWER_MILLIS = 30_000;
    private static final int SERVER_ERROR = 500;

    /** Serves until the process is told to stop; {@code before} is done once the application stands, before we say READY. */
    int run(ListenAddress address, List<String> settings, Consumer<ConfigurableApplicationContext> before) {
        address.refuseTaken();
        console.say(Words.of("Song Hành {0} đang khởi động…", "Song Hành {0} is starting…")
                .with(Build.VERSION));
        var database = new DatabaseOpening(start.data(), environment, console).forServer();
        var context = start.serving(database, address, settings);
        var stopped = new CountDownLatch(1);
        context.addApplicationListener((ApplicationListener<ContextClosedEvent>) event -> stopped.countDown());
        try {
            context.getBean(CommandVoice.class).speaking("serve", () -> {
                before.accept(context);
                greet(context, address);
                return Command.DONE;
            });
            stopped.await();
            return Command.DONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Command.REFUSED;
        } finally {
            context.close();
        }
    }

    private void greet(ConfigurableApplicationContext context, ListenAddress address) {
        var port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        var url = address.url(port);
        awaitFirstPage(url);
        console.say(Words.of(
                        "Hãy mở {0} bằng trình duyệt. Dữ liệu ở {1}. Dừng bằng Ctrl+C.",
                        "Open {0} in a browser. The data are in {1}. Stop with Ctrl+C.")
                .with(url, start.data().root()));
        context.getBeanProvider(Welcome.class)
                .orderedStream()
                .flatMap(welcome -> welcome.lines().stream())
                .forEach(console::say);
        console.signal("READY " + url);
    }

    private void awaitFirstPage(String url) {
        var deadline = System.nanoTime() + PATIENCE_WITH_FIRST_PAGE.toNanos();
        while (!answers(url)) {
            if (System.nanoTime() > deadline) {
                throw Refusals.firstPageFails(url, start.data().log("server"));
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    private static boolean answers(String url) {
        try {
            var connection = (HttpURLConnection) URI.create(url + "/").toURL().openConnection();
            connection.setConnectTimeout(ANSWER_MILLIS);
            connection.setReadTimeout(ANSWER_MILLIS);
            return connection.getResponseCode() < SERVER_ERROR;
        } catch (IOException e) {
            return false;
        }
    }
}
