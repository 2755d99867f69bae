package vn.songhanh.desk.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Voice;
import vn.songhanh.desk.Glance;
import vn.songhanh.desk.Shortcut;
import vn.songhanh.desk.Task;
import vn.songhanh.desk.Waiting;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.Reply;

/** The first page after sign-in. */
@Controller
class TodayController {

    private final ObjectProvider<Waiting> sources;
    private final ObjectProvider<Glance> glances;
    private final Clock clock;

    TodayController(ObjectProvider<Waiting> sources, ObjectProvider<Glance> glances, Clock clock) {
        this.sources = sources;
        this.glances = glances;
        this.clock = clock;
    }

    @GetMapping("/app")
    Reply show() {
        var today = VietnamTime.today(clock);
        var mandate = Voice.speaker()
                .filter(Acting.Person.class::isInstance)
                .map(person -> ((Acting.Person) person).mandate());
        var tasks = mandate.map(this::tasks).orElseGet(List::of);
        return Reply.show(new TodayPage(
                today,
                weekday(today),
                grouped(tasks, today),
                mandate.map(this::shortcuts).orElseGet(List::of),
                mandate.map(this::standings).orElseGet(List::of),
                mandate.isPresent()));
    }

    private List<Task> tasks(Mandate mandate) {
        return sources.orderedStream()
                .flatMap(source -> source.waitingFor(mandate).stream())
                .toList();
    }

    private List<Shortcut> shortcuts(Mandate mandate) {
        return sources.orderedStream()
                .flatMap(source -> source.shortcuts(mandate).stream())
                .toList();
    }

    private List<Glance.Standing> standings(Mandate mandate) {
        return glances.orderedStream()
                .flatMap(glance -> glance.standing(mandate).stream())
                .toList();
    }

    /** Under their headings, in the order of the modules; a heading with something late comes first. */
    private static List<TodayPage.Group> grouped(List<Task> tasks, LocalDate today) {
        var groups = new LinkedHashMap<Words, List<Task>>();
        tasks.forEach(task ->
                groups.computeIfAbsent(task.group(), _ -> new ArrayList<>()).add(task));
        return groups.entrySet().stream()
                .map(group -> new TodayPage.Group(group.getKey(), List.copyOf(group.getValue())))
                .sorted(Comparator.comparing(group -> !late(group, today)))
                .toList();
    }

    private static boolean late(TodayPage.Group group, LocalDate today) {
        return group.tasks().stream().map(Task::due).filter(Objects::nonNull).anyMatch(today::isAfter);
    }

    private static Words weekday(LocalDate day) {
        var names = Stream.of(Locale.of("vi"), Locale.ENGLISH)
                .map(locale -> day.getDayOfWeek().getDisplayName(java.time.format.TextStyle.FULL, locale))
                .toList();
        return Words.of(names.getFirst(), names.getLast());
    }
}
