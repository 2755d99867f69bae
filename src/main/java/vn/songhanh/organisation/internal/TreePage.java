package vn.songhanh.organisation.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.organisation.Line;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * A tree as it was on a day.
 *
 * @param previous the last change before the day; null when there is none
 * @param next the first change after it
 * @param mayFound whether the one who looks may found a root here
 */
public record TreePage(
        Line line,
        LocalDate on,
        LocalDate today,
        @Nullable LocalDate previous,
        @Nullable LocalDate next,
        List<Count> counts,
        int units,
        List<TreeNode> roots,
        boolean mayFound)
        implements Page {

    /** How many units of a kind there were. */
    public record Count(Words kind, int units) {}

    public List<Line> lines() {
        return List.of(Line.values());
    }

    /** The address of a tree on a day. */
    public String at(Line of, LocalDate day) {
        return "/app/organisation?line=%s&on=%s".formatted(of, day);
    }
}
