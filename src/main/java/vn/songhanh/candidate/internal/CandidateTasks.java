package vn.songhanh.candidate.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.Stage;
import vn.songhanh.desk.Shortcut;
import vn.songhanh.desk.Task;
import vn.songhanh.desk.Waiting;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** Tells the desk what is due for persons in the pool, by their pseudonyms: nothing personal leaves the pages of the module. */
@Service
@Order(3)
class CandidateTasks implements Waiting {

    private static final int SOON = 30;
    private static final Words LATE = Words.of("Nguồn đảng viên: quá hạn", "Candidates: late");
    private static final Words NEAR = Words.of("Nguồn đảng viên: sắp đến hạn", "Candidates: due soon");
    private static final Words NEW =
            Words.of("Người được giới thiệu, chờ xem xét", "Introduced, waiting to be considered");
    private static final Words WITH_THE_PARTY =
            Words.of("Đã giới thiệu, chờ bên Đảng", "Introduced, with the Party side");

    private final CandidateTaskTable paths;
    private final RequestTable requests;
    private final Retention retention;
    private final Laws laws;
    private final Clock clock;

    CandidateTasks(CandidateTaskTable paths, RequestTable requests, Retention retention, Laws laws, Clock clock) {
        this.paths = paths;
        this.requests = requests;
        this.retention = retention;
        this.laws = laws;
        this.clock = clock;
    }

    private record Line(String code, String where, Due due, String href) {}

    @Override
    @Transactional(readOnly = true)
    public List<Task> waitingFor(Mandate mandate) {
        if (!Reach.reads(mandate)) {
            return List.of();
        }
        var today = VietnamTime.today(clock);
        var going = mandate.side() == Side.PARTY ? paths.going() : List.<CandidateTaskTable.Line>of();
        var lines = Stream.concat(
                        going.stream().flatMap(path -> due(path, today)),
                        requests.open().stream().flatMap(this::due))
                .sorted(Comparator.comparing(line -> line.due().day()))
                .toList();
        var tasks = new ArrayList<Task>();
        tasks.addAll(tasks(
                LATE,
                lines.stream().filter(line -> line.due().day().isBefore(today)).toList()));
        tasks.addAll(tasks(
                NEAR,
                lines.stream()
                        .filter(line -> !line.due().day().isBefore(today)
                                && line.due().day().isBefore(today.plusDays(SOON)))
                        .toList()));
        tasks.addAll(introduced(
                NEW,
                going.stream()
                        .filter(path -> path.days().stage() == Stage.INTRODUCED
                                && path.days().withdrawnOn() == null)
                        .map(path -> new CandidateTaskTable.Introduced(
                                path.id(), path.code(), path.enterprise(), path.since()))));
        if (mandate.may(Role.OFFICER)) {
            retention.task().ifPresent(tasks::add);
        }
        return List.copyOf(tasks);
    }

    /** The union side waits from its introduction until an outcome is told; what lies between it does not know. */
    @Override
    @Transactional(readOnly = true)
    public List<Task> waitingOnOthers(Mandate mandate) {
        return Reach.reads(mandate) && mandate.side() == Side.UNION
                ? introduced(WITH_THE_PARTY, paths.introduced().stream())
                : List.of();
    }

    private Stream<Line> due(CandidateTaskTable.Line path, LocalDate today) {
        return path.days().due(laws, today).stream()
                .map(due -> new Line(path.code(), path.enterprise(), due, "/app/candidates/" + path.id()));
    }

    private Stream<Line> due(Request request) {
        return request.due(laws).stream()
                .map(due -> new Line(request.code(), "", due, "/app/candidates/" + request.candidate() + "/rights"));
    }

    private static List<Task> tasks(Words group, List<Line> lines) {
        return lines.stream()
                .map(line -> new Task(
                        group,
                        Words.of("{0} · {1}", "{0} · {1}").with(line.due().what(), line.code()),
                        line.where().isEmpty()
                                ? line.due().rule().cited()
                                : Words.of("{0} · {1}", "{0} · {1}")
                                        .with(line.where(), line.due().rule().cited()),
                        line.href(),
                        line.due().day()))
                .toList();
    }

    private static List<Task> introduced(Words group, Stream<CandidateTaskTable.Introduced> paths) {
        return paths.map(path -> new Task(
                        group,
                        Words.same(path.code()),
                        Words.of("{0}, giới thiệu ngày {1}", "{0}, introduced on {1}")
                                .with(path.enterprise(), path.since()),
                        "/app/candidates/" + path.id(),
                        null))
                .toList();
    }

    @Override
    public List<Shortcut> shortcuts(Mandate mandate) {
        return mandate.may(Role.OFFICER)
                ? List.of(new Shortcut(
                        Words.of("Ghi tên người vào nguồn", "Register a candidate"),
                        "/app/candidates/new",
                        "user-plus"))
                : List.of();
    }
}
