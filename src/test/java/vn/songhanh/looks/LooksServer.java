package vn.songhanh.looks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import vn.songhanh.text.Language;
import vn.songhanh.web.Seat;
import vn.songhanh.web.Ui;

/**
 * Shows the pattern pages of {@code src/test/jte/looks} with the real parts, stylesheets and scripts, and nothing else.
 * Started by hand it serves them while one draws: a changed template is compiled again.
 */
final class LooksServer implements AutoCloseable {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'";
    private static final Path ASSETS = Path.of("src/main/resources/static");
    private static final Map<String, String> KINDS = Map.of(
            "css",
            "text/css",
            "js",
            "text/javascript",
            "svg",
            "image/svg+xml",
            "woff2",
            "font/woff2",
            "jpg",
            "image/jpeg");

    private final HttpServer server;
    private final TemplateEngine engine;

    private LooksServer(int port, Path classes) throws IOException {
        engine = TemplateEngine.create(new BothTrees(), classes, ContentType.Html);
        engine.setTrimControlStructures(true);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    static LooksServer start(int port) throws IOException {
        return new LooksServer(port, Path.of("target/looks-classes"));
    }

    public static void main(String[] args) throws IOException {
        System.out.println(start(Integer.parseInt(args[0])).address());
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        try (exchange) {
            if (path.startsWith("/assets/")) {
                var file = ASSETS.resolve(path.substring(1));
                send(exchange, KINDS.get(path.replaceFirst(".*\\.", "")), Files.readAllBytes(file));
            } else {
                var english = path.startsWith("/en/");
                var page = rendered(path.replaceFirst("^/en(?=/)", ""), english ? Language.EN : Language.VI);
                send(exchange, "text/html;charset=UTF-8", page.getBytes(StandardCharsets.UTF_8));
            }
        } catch (RuntimeException | IOException broken) {
            broken.printStackTrace();
            exchange.sendResponseHeaders(500, -1);
        }
    }

    private String rendered(String path, Language language) {
        var out = new StringOutput();
        engine.render("looks" + path + ".jte", Map.of("ui", ui(path, language)), out);
        return out.toString();
    }

    private static Ui ui(String path, Language language) {
        var seat = new Seat(
                "1/1",
                "Phạm Thị Hồng Vân",
                "Liên đoàn Lao động quận Hồng Bàng",
                "UNION",
                List.of("OFFICER"),
                true,
                List.of(new Seat.Choice(7, "Liên đoàn Lao động thành phố", "LEADER")));
        var shown = path.contains("list") ? "/app/enterprises" : path.contains("board") ? "/app/cases" : "/app";
        return new Ui(language, shown, null, seat, null, true, () -> new Ui.Csrf("_csrf", "0"));
    }

    private static void send(HttpExchange exchange, String kind, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", kind);
        exchange.getResponseHeaders().add("Content-Security-Policy", POLICY);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** The parts of the product and, beside them, the pages that show them. */
    private static final class BothTrees implements CodeResolver {

        private final DirectoryCodeResolver product = new DirectoryCodeResolver(Path.of("src/main/jte"));
        private final DirectoryCodeResolver patterns = new DirectoryCodeResolver(Path.of("src/test/jte"));

        private CodeResolver of(String name) {
            return patterns.exists(name) ? patterns : product;
        }

        @Override
        public String resolve(String name) {
            return of(name).resolve(name);
        }

        @Override
        public boolean exists(String name) {
            return of(name).exists(name);
        }

        @Override
        public long getLastModified(String name) {
            return of(name).getLastModified(name);
        }
    }
}
