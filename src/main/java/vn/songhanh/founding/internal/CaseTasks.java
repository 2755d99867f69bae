package vn.songhanh.founding.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.UnitId;
import vn.songhanh.desk.Finder;
import vn.songhanh.desk.Shortcut;
import vn.songhanh.desk.Task;
import vn.songhanh.desk.Waiting;
import vn.songhanh.founding.CaseId;
import vn.songhanh.founding.LateCase;
import vn.songhanh.founding.Objective;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.rulebook.Rulebook;
import vn.songhanh.rulebook.WorkingCalendar;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.Address;

/** Tells the desk which cases are late, which will be, and which have stood still; finds cases. */
@Service
@Order(2)
class CaseTasks implements Waiting, Finder {

    private static final int SOON = 14;
    private static final int STOOD_STILL = 30;
    private static final Words LATE = Words.of("Hồ sơ quá hạn", "Cases that are late");
    private static final Words NEAR = Words.of("Hồ sơ sắp đến hạn", "Cases due soon");
    private static final Words STILL = Words.of("Hồ sơ lâu chưa có bước mới", "Cases that have stood still");

    private final CaseTaskTable cases;
    private final Organisation organisation;
    private final Rulebook rulebook;
    private final WorkingCalendar calendar;
    private final Clock clock;

    CaseTasks(
            CaseTaskTable cases, Organisation organisation, Rulebook rulebook, WorkingCalendar calendar, Clock clock) {
        this.cases = cases;
        this.organisation = organisation;
        this.rulebook = rulebook;
        this.calendar = calendar;
        this.clock = clock;
    }

    private record Timed(CaseDue due, CaseDue.@Nullable Deadline deadline) {

        boolean before(LocalDate day) {
            return deadline != null && deadline.day().isBefore(day);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Task> waitingFor(Mandate mandate) {
        if (!mandate.works()) {
            return List.of();
        }
        var today = VietnamTime.today(clock);
        var days = calendar.days();
        var timed = Arrays.stream(Objective.values())
                .flatMap(objective -> unfinished(objective, mandate, today).stream())
                .map(due -> new Timed(due, due.deadline(rulebook::find, days).orElse(null)))
                .toList();
        var tasks = new ArrayList<Task>();
        tasks.addAll(tasks(LATE, timed, one -> one.before(today), mandate));
        tasks.addAll(tasks(NEAR, timed, one -> !one.before(today) && one.before(today.plusDays(SOON)), mandate));
        tasks.addAll(tasks(
                STILL,
                timed,
                one -> one.deadline() == null && one.due().since().isBefore(today.minusDays(STOOD_STILL)),
                mandate));
        return List.copyOf(tasks);
    }

    /** Of the other body's objectives those that a working team of one's own works on. */
    private List<CaseDue> unfinished(Objective objective, Mandate mandate, LocalDate today) {
        var units = objective.side() == mandate.side() ? units(mandate, today) : new long[0];
        return cases.unfinished(
                objective, units, today, officer(mandate), mandate.account().value());
    }

    /** A leader looks after all cases of the unit, an officer after their own and those that nobody has. */
    private static long officer(Mandate mandate) {
        return mandate.may(Role.LEADER) ? 0 : mandate.account().value();
    }

    @Transactional(readOnly = true)
    List<LateCase> late(Objective objective, List<UnitId> units, LocalDate on) {
        var ids = units.stream().mapToLong(UnitId::value).toArray();
        var days = calendar.days();
        return cases.unfinished(objective, ids, on, 0, 0).stream()
                .flatMap(due -> due
                        .deadline(rulebook::find, days)
                        .filter(deadline -> deadline.day().isBefore(on))
                        .map(deadline -> new LateCase(
                                new CaseId(due.id()), due.name(), objective, deadline.day(), deadline.why()))
                        .stream())
                .toList();
    }

    private static List<Task> tasks(Words group, List<Timed> timed, Predicate<Timed> which, Mandate mandate) {
        return timed.stream()
                .filter(which)
                .sorted(Comparator.comparing(one -> one.deadline() == null
                        ? one.due().since()
                        : one.deadline().day()))
                .map(one -> task(group, one, mandate))
                .toList();
    }

    /** An officer of the body is led to the form of the step, others to the case. */
    private static Task task(Words group, Timed timed, Mandate mandate) {
        var due = timed.due();
        var path = "/app/cases/" + due.id();
        var deadline = timed.deadline();
        return new Task(
                group,
                Words.joined(": ", List.of(due.next().words(), Words.same(due.name()))),
                due.team().isEmpty() ? why(timed) : Words.joined(" · ", List.of(Words.same(due.team()), why(timed))),
                mandate.may(Role.OFFICER) && due.objective().side() == mandate.side()
                        ? path + "/" + due.next().path()
                        : path,
                deadline == null ? null : deadline.day());
    }

    private static Words why(Timed timed) {
        var deadline = timed.deadline();
        return deadline == null
                ? Words.of("{0} từ ngày {1}", "{0} since {1}")
                        .with(timed.due().state().words(), timed.due().since())
                : deadline.why();
    }

    private long[] units(Mandate mandate, LocalDate today) {
        return organisation.idsWithin(mandate.unit(), today);
    }

    @Override
    public Words kind() {
        return Words.of("Hồ sơ vận động", "Cases");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Found> find(String question, int limit) {
        return cases.find(question, limit);
    }

    @Override
    public List<Shortcut> shortcuts(Mandate mandate) {
        return mandate.may(Role.OFFICER)
                ? List.of(new Shortcut(
                        Words.of("Mở hồ sơ vận động", "Open a mobilisation case"), "/app/radar", "heart-handshake"))
                : List.of();
    }

    @Override
    public Optional<Address> listing(String question) {
        return Optional.of(Address.of("/app/cases").with("q", question));
    }
}
