package vn.songhanh.desk.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.desk.Task;
import vn.songhanh.text.Fold;
import vn.songhanh.text.Words;

/** Everything that waits for a person, and what they wait for. */
public record TaskPile(LocalDate today, List<Item> items) {

    /** A task and why it stands here. */
    public record Item(Task task, Urgency urgency) {}

    /** Tasks under one heading; {@code code} names it in addresses. */
    public record Group(Words name, String code, boolean theirs, List<Item> items) {

        int late() {
            return Math.toIntExact(items.stream()
                    .filter(item -> item.urgency() == Urgency.LATE)
                    .count());
        }
    }

    static TaskPile empty(LocalDate today) {
        return new TaskPile(today, List.of());
    }

    static TaskPile of(LocalDate today, List<Task> mine, List<Task> theirs) {
        var items = new ArrayList<Item>(mine.size() + theirs.size());
        mine.forEach(task -> items.add(new Item(task, Urgency.of(task, today))));
        theirs.forEach(task -> items.add(new Item(task, Urgency.THEIRS)));
        return new TaskPile(today, List.copyOf(items));
    }

    /** How many wait for the person. */
    public long waiting() {
        return items.stream().filter(item -> item.urgency() != Urgency.THEIRS).count();
    }

    public Map<Urgency, Long> counts() {
        var counts = new EnumMap<Urgency, Long>(Urgency.class);
        items.forEach(item -> counts.merge(item.urgency(), 1L, Long::sum));
        return counts;
    }

    /**
     * Under their headings, in the order of the modules: those with something late first, what others have to do last.
     *
     * @param only null for everything
     */
    public List<Group> groups(@Nullable Urgency only) {
        var groups = new LinkedHashMap<String, List<Item>>();
        items.stream()
                .filter(item -> only == null || item.urgency() == only)
                .forEach(item -> groups.computeIfAbsent(item.task().group().vi(), _ -> new ArrayList<>())
                        .add(item));
        return groups.values().stream()
                .map(TaskPile::group)
                .sorted(Comparator.comparing(Group::theirs).thenComparing(group -> group.late() == 0))
                .toList();
    }

    public Optional<Group> group(@Nullable Urgency only, String code) {
        return groups(only).stream().filter(group -> group.code().equals(code)).findFirst();
    }

    private static Group group(List<Item> items) {
        var first = items.getFirst();
        var name = first.task().group();
        return new Group(name, Fold.slug(name.vi()), first.urgency() == Urgency.THEIRS, List.copyOf(items));
    }
}
