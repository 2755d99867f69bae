package vn.songhanh.desk.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.desk.Glance;
import vn.songhanh.desk.Shortcut;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * What waits for me today, under its headings.
 *
 * @param show what alone is shown; null for everything
 * @param chosen the heading that is shown whole; empty for all of them, each with its first tasks
 * @param shortcuts what I begin any day
 * @param standings how things stand
 */
public record TodayPage(
        LocalDate today,
        Words weekday,
        TaskPile pile,
        @Nullable Urgency show,
        String chosen,
        int number,
        List<Shortcut> shortcuts,
        List<Glance.Standing> standings,
        boolean seated)
        implements Page {

    private static final int FIRST = 6;
    private static final int ROWS = 50;

    /** What is to be seen of a heading. */
    public record Shown(TaskPile.Group group, List<TaskPile.Item> items, int from, String more) {

        public int all() {
            return group.items().size();
        }

        public boolean cut() {
            return items.size() < all();
        }
    }

    /** Whether one heading is shown whole. */
    public boolean whole() {
        return !chosen.isEmpty() && pile.group(show, chosen).isPresent();
    }

    public List<Shown> shown() {
        return whole()
                ? List.of(page(pile.group(show, chosen).orElseThrow()))
                : pile.groups(show).stream().map(this::first).toList();
    }

    private Shown first(TaskPile.Group group) {
        return new Shown(group, group.items().stream().limit(FIRST).toList(), 1, address(group.code(), 1));
    }

    private Shown page(TaskPile.Group group) {
        var skipped = Math.min((number - 1) * ROWS, Math.max(0, group.items().size() - 1));
        return new Shown(
                group, group.items().stream().skip(skipped).limit(ROWS).toList(), skipped + 1, address(chosen, number));
    }

    public @Nullable String previous() {
        return number > 1 ? address(chosen, number - 1) : null;
    }

    public @Nullable String next() {
        return whole() && number * ROWS < shown().getFirst().all() ? address(chosen, number + 1) : null;
    }

    private String address(String group, int page) {
        return "/app?" + (show == null ? "" : "show=" + show.code() + "&") + "group=" + group
                + (page > 1 ? "&page=" + page : "");
    }
}
