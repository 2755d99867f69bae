package vn.songhanh.journey;

import java.net.URI;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One route and how to come to an example of it.
 *
 * @param start an address to begin at
 * @param way the routes of the links to follow from there, the last of which leads to the example
 */
record Visit(String route, Visitor visitor, String start, List<String> way) {

    static Visit to(String route, Visitor visitor) {
        return new Visit(route, visitor, route, List.of());
    }

    /** The example is known. */
    Visit at(String address) {
        return new Visit(route, visitor, address, List.of());
    }

    /** The example stands on a page: its first link that fits the route. */
    Visit linkedFrom(String page) {
        return new Visit(route, visitor, page, List.of(route));
    }

    /** The example is where these links lead, each to the page on which the next one stands. */
    Visit linkedFrom(String page, String... links) {
        return new Visit(route, visitor, page, List.of(links));
    }

    static String firstThatFits(String route, List<String> links) {
        var pattern = PathPatternParser.defaultInstance.parse(route);
        return links.stream()
                .filter(link ->
                        pattern.matches(PathContainer.parsePath(URI.create(link).getRawPath())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link to " + route + " among " + links));
    }

    @Override
    public String toString() {
        return way.isEmpty() ? start : way.getLast() + " from " + start;
    }
}
