package vn.songhanh.journey;

import java.net.URI;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One route and how to come to an example of it.
 *
 * @param start the address itself, or a page with a link to it
 */
record Visit(String route, Visitor visitor, String start, boolean byLink) {

    static Visit to(String route, Visitor visitor) {
        return new Visit(route, visitor, route, false);
    }

    /** The example stands on a page: its first link that fits the route. */
    Visit linkedFrom(String page) {
        return new Visit(route, visitor, page, true);
    }

    /** The example is known. */
    Visit at(String address) {
        return new Visit(route, visitor, address, false);
    }

    String firstOf(List<String> links) {
        var pattern = PathPatternParser.defaultInstance.parse(route);
        return links.stream()
                .filter(link -> pattern.matches(
                        PathContainer.parsePath(URI.create(link).getRawPath())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link to " + route + " on " + start));
    }

    @Override
    public String toString() {
        return byLink ? route : start;
    }
}
