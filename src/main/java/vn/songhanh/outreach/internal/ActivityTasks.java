package vn.songhanh.outreach.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.desk.Finder;
import vn.songhanh.desk.Shortcut;
import vn.songhanh.desk.Task;
import vn.songhanh.desk.Waiting;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** Tells the desk which activities are due, and which can be found. */
@Component
class ActivityTasks implements Waiting, Finder {

    private static final int DAYS_AHEAD = 7;
    private static final Words UNTOLD = Words.of("Hoạt động chờ báo kết quả", "Activities without results");
    private static final Words AHEAD = Words.of("Hoạt động sắp tới", "Activities ahead");
    private static final Words DEFERRED =
            Words.of("Doanh nghiệp hẹn trả lời lại", "Enterprises that asked to come back");

    private final ActivityTaskTable table;
    private final Organisation organisation;
    private final Clock clock;

    ActivityTasks(ActivityTaskTable table, Organisation organisation, Clock clock) {
        this.table = table;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Task> waitingFor(Mandate mandate) {
        if (!mandate.works()) {
            return List.of();
        }
        var today = VietnamTime.today(clock);
        var units = organisation.idsWithin(mandate.unit(), today);
        var officer = mandate.may(Role.OFFICER);
        var tasks = new ArrayList<Task>();
        table.untold(units, today).forEach(one -> tasks.add(planned(UNTOLD, one, officer ? "/report" : "")));
        table.deferred(units, today.plusDays(DAYS_AHEAD)).forEach(one -> tasks.add(deferred(one, officer)));
        table.ahead(units, today, today.plusDays(DAYS_AHEAD)).forEach(one -> tasks.add(planned(AHEAD, one, "")));
        return tasks;
    }

    private static Task planned(Words group, ActivityTaskTable.Planned one, String then) {
        return new Task(
                group,
                Words.same(one.title()),
                Words.of("{0}, {1}", "{0}, {1}").with(one.kind().words(), one.from()),
                ActivityQuestion.PATH + "/" + one.id() + then,
                group.equals(AHEAD) ? null : one.to());
    }

    private static Task deferred(ActivityTaskTable.Deferred one, boolean officer) {
        return new Task(
                DEFERRED,
                Words.same(one.name()),
                Words.of("Hẹn lại tại một hoạt động trước", "Deferred at an earlier activity"),
                officer
                        ? "/app/activities/visits/new?enterprise=" + one.code()
                        : ActivityQuestion.PATH + "/" + one.activity(),
                one.until());
    }

    @Override
    public Words kind() {
        return Words.of("Hoạt động", "Activities");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Found> find(String question, int limit) {
        return table.find(question, limit);
    }

    @Override
    public List<Shortcut> shortcuts(Mandate mandate) {
        return mandate.may(Role.OFFICER)
                ? List.of(new Shortcut(
                        Words.of("Ghi lần đến doanh nghiệp", "Record a visit"), "/app/activities/visits/new", "phone"))
                : List.of();
    }
}
