package vn.songhanh.desk.internal;

import java.time.LocalDate;
import java.util.List;
import vn.songhanh.desk.Glance;
import vn.songhanh.desk.Shortcut;
import vn.songhanh.desk.Task;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * What waits for me today, under its headings.
 *
 * @param shortcuts what I begin any day
 * @param standings how things stand
 */
public record TodayPage(
        LocalDate today,
        Words weekday,
        List<Group> groups,
        List<Shortcut> shortcuts,
        List<Glance.Standing> standings,
        boolean seated)
        implements Page {

    /** Tasks under one heading. */
    public record Group(Words name, List<Task> tasks) {}

    public int count() {
        return groups.stream().mapToInt(group -> group.tasks().size()).sum();
    }
}
