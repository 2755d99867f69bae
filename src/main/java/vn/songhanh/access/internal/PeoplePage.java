package vn.songhanh.access.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * Those who sign in.
 *
 * @param previous the page before; null on the first one
 * @param next the page after; null on the last one
 */
public record PeoplePage(
        PeopleQuestion question,
        List<Line> lines,
        int first,
        int all,
        @Nullable String previous,
        @Nullable String next) implements Page {

    /** One of them, with the seats they hold today. */
    public record Line(
            long id,
            String fullName,
            String username,
            boolean administrator,
            boolean mustChange,
            boolean closed,
            List<Seat> seats) {}

    /** The roles at one unit. */
    public record Seat(String side, String unit, Words roles) {}

    public int last() {
        return first + lines.size() - 1;
    }
}
