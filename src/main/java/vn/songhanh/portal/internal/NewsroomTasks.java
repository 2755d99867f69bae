package vn.songhanh.portal.internal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.desk.Finder;
import vn.songhanh.desk.Shortcut;
import vn.songhanh.desk.Task;
import vn.songhanh.desk.Waiting;
import vn.songhanh.text.Words;

/** Tells the desk which articles wait for a person, and finds articles in any state. */
@Service
@Order(5)
class NewsroomTasks implements Waiting, Finder {

    private static final int MOST = 50;
    private static final Words APPROVAL = Words.of("Bài chờ đồng chí duyệt", "Articles for you to approve");
    private static final Words MENDING = Words.of("Bài trả lại để sửa", "Articles returned to you");

    private final DeskTable desk;

    NewsroomTasks(DeskTable desk) {
        this.desk = desk;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Task> waitingFor(Mandate mandate) {
        var approves = mandate.may(Role.EDITOR) || mandate.may(Role.LEADER);
        var tasks = new ArrayList<Task>();
        for (var line : desk.open(mandate.account(), MOST, 0)) {
            if (line.state() == EditionState.SUBMITTED && approves && !line.mine()) {
                tasks.add(task(APPROVAL, line));
            }
            if (line.state() == EditionState.RETURNED && line.mine()) {
                tasks.add(task(MENDING, line));
            }
        }
        return List.copyOf(tasks);
    }

    private static Task task(Words group, DeskLine line) {
        return new Task(
                group,
                Words.same(line.title()),
                Words.of(
                        line.section().vi() + " · " + line.savedBy(),
                        line.section().en() + " · " + line.savedBy()),
                line.path(),
                null);
    }

    @Override
    public Words kind() {
        return Words.of("Tin, bài", "Articles");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Found> find(String question, int limit) {
        return Voice.speaker().orElse(null) instanceof Acting.Person person && person.mandate() != null
                ? found(question, person.mandate(), limit)
                : List.of();
    }

    private List<Found> found(String question, Mandate mandate, int limit) {
        return desk.find(question, mandate.account(), limit).stream()
                .map(line -> new Found(Words.same(line.title()), line.state().words(), line.path()))
                .toList();
    }

    @Override
    public List<Shortcut> shortcuts(Mandate mandate) {
        return mandate.may(Role.EDITOR)
                ? List.of(
                        new Shortcut(Words.of("Viết bài", "Write an article"), "/app/newsroom/articles/new", "pencil"))
                : List.of();
    }
}
