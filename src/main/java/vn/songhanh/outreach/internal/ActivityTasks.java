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

    private static final int MOST = 5;
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
        if (!mandate.may(Role.OFFICER) && !mandate.may(Role.LEADER)) {
            return List.of();
        }
        var today = VietnamTime.today(clock);
        var units = organisation.subtree(mandate.unit(), today).stream()
                .mapToLong(unit -> unit.id().value())
                .toArray();
        var officer = mandate.may(Role.OFFICER);
        var tasks = new ArrayList<Task>();
        tasks.addAll(most(
                UNTOLD,
                ActivityQuestion.PATH + "?state=PLANNED&mine=true",
                table.untold(units, today).stream()
                        .map(one -> planned(UNTOLD, one, officer ? "/report" : ""))
                        .toList()));
        tasks.addAll(most(
                DEFERRED,
                ActivityQuestion.PATH + "?mine=true",
                table.deferred(units, today.plusDays(DAYS_AHEAD)).stream()
                        .map(one -> deferred(one, officer))
                        .toList()));
        tasks.addAll(most(
                AHEAD,
                ActivityQuestion.PATH + "?view=week",
                table.ahead(units, today, today.plusDays(DAYS_AHEAD)).stream()
                        .map(one -> planned(AHEAD, one, ""))
                        .toList()));
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

    private static List<Task> most(Words group, String all, List<Task> tasks) {
        if (tasks.size() <= MOST) {
            return tasks;
        }
        var shown = new ArrayList<>(tasks.subList(0, MOST));
        shown.add(new Task(
                group,
                Words.of("và {0} việc nữa", "and {0} more").with(tasks.size() - MOST),
                Words.of("Mở danh sách của đơn vị.", "Open the list of your unit."),
                all,
                null));
        return shown;
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
