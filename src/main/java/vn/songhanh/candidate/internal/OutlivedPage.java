package vn.songhanh.candidate.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.web.Page;

/**
 * Whose data have outlived their purpose.
 *
 * @param lines those of this page
 * @param all how many there are
 * @param number the page, from 1
 */
public record OutlivedPage(List<Outlived> lines, int all, int number, Rule rule, boolean officer) implements Page {

    static final int ROWS = 25;

    public int first() {
        return (number - 1) * ROWS + 1;
    }

    public int last() {
        return first() + lines.size() - 1;
    }

    public @Nullable String previous() {
        return number > 1 ? address(number - 1) : null;
    }

    public @Nullable String next() {
        return last() < all ? address(number + 1) : null;
    }

    private static String address(int other) {
        return Retention.PATH + (other > 1 ? "?page=" + other : "");
    }
}
