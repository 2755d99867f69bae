package vn.songhanh.coordination.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.desk.Shortcut;
import vn.songhanh.desk.Task;
import vn.songhanh.desk.Waiting;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** Tells the desk what meetings gave a unit to do, which meetings come or lack conclusions, and what the bodies ask each other. */
@Service
@Order(1)
class CoordinationTasks implements Waiting {

    private static final Words GIVEN = Words.of("Việc giao ban giao", "Given by meetings");
    private static final Words ASKED = Words.of("Yêu cầu hỗ trợ chờ mình trả lời", "Support requests for us to answer");
    private static final Words COMING = Words.of("Cuộc họp sắp tới", "Meetings to come");
    private static final Words UNCONCLUDED = Words.of("Cuộc họp chưa ghi kết luận", "Meetings without conclusions");
    private static final Words THEIRS = Words.of("Bên kia đang làm", "The other side is at it");
    private static final Words UNANSWERED = Words.of("Chờ bên kia trả lời", "The other side is to answer");
    private static final int DAYS_AHEAD = 7;

    private final MeetingTable meetings;
    private final AssignmentTable assignments;
    private final RequestTable requests;
    private final Programmes programmes;
    private final Clock clock;

    CoordinationTasks(
            MeetingTable meetings,
            AssignmentTable assignments,
            RequestTable requests,
            Programmes programmes,
            Clock clock) {
        this.meetings = meetings;
        this.assignments = assignments;
        this.requests = requests;
        this.programmes = programmes;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Task> waitingFor(Mandate mandate) {
        if (!mandate.works()) {
            return List.of();
        }
        var today = VietnamTime.today(clock);
        var programme = programmes.inForce(today);
        var holder = holds(programme, mandate, today);
        var tasks = new ArrayList<Task>();
        assignments.open(mandate.side()).stream()
                .filter(one -> holder || one.unit().equals(mandate.unit()))
                .forEach(one -> tasks.add(task(GIVEN, one)));
        if (holder) {
            requests.unanswered(mandate.side().other()).forEach(one -> tasks.add(task(ASKED, one)));
        }
        if (mandate.may(Role.OFFICER)) {
            meetings.unconcluded(today).stream()
                    .filter(one -> one.joint() ? holder : one.unit().equals(mandate.unit()))
                    .forEach(one -> tasks.add(unconcluded(one)));
        }
        meetings.coming(today, today.plusDays(DAYS_AHEAD)).stream()
                .filter(one -> one.joint() ? holder : one.unit().equals(mandate.unit()))
                .filter(one -> one.on().isAfter(today) || !mandate.may(Role.OFFICER))
                .forEach(one -> tasks.add(coming(one)));
        return List.copyOf(tasks);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Task> waitingOnOthers(Mandate mandate) {
        var today = VietnamTime.today(clock);
        if (!mandate.works() || !holds(programmes.inForce(today), mandate, today)) {
            return List.of();
        }
        var tasks = new ArrayList<Task>();
        requests.unanswered(mandate.side()).forEach(one -> tasks.add(task(UNANSWERED, one)));
        assignments.open(mandate.side().other()).forEach(one -> tasks.add(task(THEIRS, one)));
        return List.copyOf(tasks);
    }

    @Override
    public List<Shortcut> shortcuts(Mandate mandate) {
        return mandate.may(Role.OFFICER)
                ? List.of(
                        new Shortcut(Words.of("Triệu tập giao ban", "Call a meeting"), "/app/meetings/new", "users"),
                        new Shortcut(
                                Words.of("Yêu cầu bên kia hỗ trợ", "Ask the other side for support"),
                                "/app/requests/new",
                                "heart-handshake"))
                : List.of();
    }

    private static boolean holds(Optional<Programme> programme, Mandate mandate, LocalDate today) {
        return programme
                .filter(one -> one.heldBy(mandate.side(), mandate.unit(), today))
                .isPresent();
    }

    private static Task task(Words group, Assignment one) {
        return new Task(
                group,
                Words.same(one.what()),
                Words.of("Ghi kết quả khi xong", "Say what came of it when it is done"),
                "/app/assignments/" + one.id(),
                one.due());
    }

    private static Task task(Words group, Request one) {
        return new Task(
                group,
                Words.same(one.subject()),
                Words.of("{0} hỏi ngày {1}", "{0} asked on {1}")
                        .with(one.from().words(), one.sentOn() == null ? one.answerBy() : one.sentOn()),
                "/app/requests/" + one.id(),
                one.answerBy());
    }

    private static Task unconcluded(Meeting one) {
        return new Task(
                UNCONCLUDED,
                Words.same(one.title()),
                Words.of("Họp ngày {0}", "Held on {0}").with(one.on()),
                "/app/meetings/" + one.id() + "/conclusions",
                one.on());
    }

    private static Task coming(Meeting one) {
        return new Task(
                COMING,
                Words.same(one.title()),
                Words.of("{0} ngày {1}", "{0} on {1}").with(one.at(), one.on()),
                "/app/meetings/" + one.id(),
                null);
    }
}
