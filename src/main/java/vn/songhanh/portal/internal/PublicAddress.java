package vn.songhanh.portal.internal;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.songhanh.text.Language;

/**
 * Where the site stands on the web. It is told by {@code songhanh.base-url} and never taken from a request, whose Host header anybody
 * can write; unless told, it is this machine.
 */
@Component
class PublicAddress {

    private final Environment environment;

    PublicAddress(Environment environment) {
        this.environment = environment;
    }

    /** The full address of a page in a language. */
    String of(String path, Language language) {
        if (language == Language.VI) {
            return base() + path;
        }
        return base() + "/en" + ("/".equals(path) ? "" : path);
    }

    /** The full address of a file. */
    String of(String path) {
        return base() + path;
    }

    /** The name of the site, as in {@code songhanh.example}. */
    String host() {
        var host = URI.create(base()).getHost();
        return host == null ? "localhost" : host;
    }

    private String base() {
        var told = environment.getProperty("songhanh.base-url", "").strip();
        if (!told.isEmpty()) {
            return told.endsWith("/") ? told.substring(0, told.length() - 1) : told;
        }
        var port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return "http://127.0.0.1:" + port;
    }
}
