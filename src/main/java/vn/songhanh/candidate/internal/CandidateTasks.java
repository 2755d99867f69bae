package vn.songhanh.candidate.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Stage;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.desk.Shortcut;
import vn.songhanh.desk.Task;
import vn.songhanh.desk.Waiting;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** Tells the desk what is due for persons in the pool, by their pseudonyms: nothing personal leaves the pages of the module. */
@Service
@Order(3)
class CandidateTasks implements Waiting {

    /** A cell and its committee meet once a month (Charter, article 24(2)): whoever waits longer was passed over. */
    private static final int STOOD_STILL = 30;

    private static final Words LATE = Words.of("Nguồn đảng viên: quá hạn", "Candidates: late");
    private static final Words DUE = Words.of("Nguồn đảng viên: việc có hạn", "Candidates: due");
    private static final Words NEW =
            Words.of("Người được giới thiệu, chờ xem xét", "Introduced, waiting to be considered");
    private static final Words STILL =
            Words.of("Nguồn đảng viên: lâu chưa có bước mới", "Candidates who have stood still");
    private static final Words ALONE = Words.of("Chưa phân công đảng viên giúp đỡ", "No member assigned to help");
    private static final Words WITH_THE_PARTY =
            Words.of("Đã giới thiệu, chờ bên Đảng", "Introduced, with the Party side");

    private static final String PAGE = "/app/candidates/";

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
        if (!mandate.works()) {
            return List.of();
        }
        var today = VietnamTime.today(clock);
        var going = mandate.side() == Side.PARTY ? paths.going() : List.<CandidateTaskTable.Line>of();
        var lines = Stream.concat(
                        going.stream().flatMap(path -> due(path, today, mandate)),
                        requests.open().stream().flatMap(this::due))
                .filter(line -> line.due().waits(today))
                .sorted(Comparator.comparing(line -> line.due().day()))
                .toList();
        var tasks = new ArrayList<Task>();
        tasks.addAll(tasks(LATE, lines.stream().filter(line -> line.due().late(today))));
        tasks.addAll(tasks(DUE, lines.stream().filter(line -> !line.due().late(today))));
        tasks.addAll(introduced(NEW, considered(going), mandate));
        tasks.addAll(alone(going, mandate));
        tasks.addAll(still(mandate, going, lines, today.minusDays(STOOD_STILL)));
        if (mandate.may(Role.OFFICER)) {
            retention.task().ifPresent(tasks::add);
        }
        return List.copyOf(tasks);
    }

    /** The union side waits from its introduction until an outcome is told; what lies between it does not know. */
    @Override
    @Transactional(readOnly = true)
    public List<Task> waitingOnOthers(Mandate mandate) {
        return mandate.works() && mandate.side() == Side.UNION
                ? introduced(WITH_THE_PARTY, paths.introduced().stream(), mandate)
                : List.of();
    }

    private Stream<Line> due(CandidateTaskTable.Line path, LocalDate today, Mandate mandate) {
        var standing = path.standing();
        return path.days().due(laws, today).stream()
                .filter(due -> !path.held() || due.step() == null || due.step().exit())
                .map(due -> new Line(
                        standing.code(), standing.enterprise(), due, href(standing.id(), due.step(), mandate)));
    }

    private Stream<Line> due(Request request) {
        return request.due(laws).stream()
                .map(due -> new Line(request.code(), "", due, PAGE + request.candidate() + "/rights"));
    }

    /** An officer is led to the form of the step, a leader to the person. */
    private static String href(CandidateId id, @Nullable StepKind step, Mandate mandate) {
        return step == null || !mandate.may(Role.OFFICER) ? PAGE + id : PAGE + id + "/" + step.path();
    }

    private static List<Task> tasks(Words group, Stream<Line> lines) {
        return lines.map(line -> new Task(
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

    private static Stream<CandidateTaskTable.Standing> considered(List<CandidateTaskTable.Line> going) {
        return going.stream()
                .filter(CandidateTaskTable.Line::open)
                .map(CandidateTaskTable.Line::standing)
                .filter(standing -> standing.stage() == Stage.INTRODUCED);
    }

    private static List<Task> introduced(Words group, Stream<CandidateTaskTable.Standing> paths, Mandate mandate) {
        return paths.map(path -> new Task(
                        group,
                        Words.same(path.code()),
                        Words.of("{0}, giới thiệu ngày {1}", "{0}, introduced on {1}")
                                .with(path.enterprise(), path.since()),
                        href(path.id(), mandate.side() == Side.PARTY ? StepKind.POOL : null, mandate),
                        null))
                .toList();
    }

    /** Whom the cell has taken into the pool, or who came from elsewhere, and nobody helps: the helper of before does not move along. */
    private static List<Task> alone(List<CandidateTaskTable.Line> going, Mandate mandate) {
        return going.stream()
                .filter(path -> path.open() && !path.helped())
                .map(CandidateTaskTable.Line::standing)
                .filter(path -> StepKind.HELPER.fits(path.stage()))
                .map(path -> new Task(
                        ALONE,
                        Words.same(path.code()),
                        Words.joined(
                                " · ",
                                List.of(
                                        Words.same(path.enterprise()),
                                        path.stage().words())),
                        href(path.id(), StepKind.HELPER, mandate),
                        null))
                .toList();
    }

    /** Whose next step is the body's own and has not come for long, where nothing else of them waits already. */
    private List<Task> still(Mandate mandate, List<CandidateTaskTable.Line> going, List<Line> lines, LocalDate before) {
        var waiting = lines.stream().map(Line::code).collect(Collectors.toSet());
        var all = mandate.side() == Side.UNION
                ? paths.toBeIntroduced().stream()
                : going.stream()
                        .filter(CandidateTaskTable.Line::open)
                        .map(CandidateTaskTable.Line::standing)
                        .filter(path ->
                                path.stage() != Stage.INTRODUCED && path.stage().compareTo(Stage.ADMITTED) < 0);
        return all.filter(path -> path.since().isBefore(before) && !waiting.contains(path.code()))
                .map(path ->
                        still(path, StepKind.next(path.stage(), mandate.side()).orElseThrow(), mandate))
                .toList();
    }

    private static Task still(CandidateTaskTable.Standing path, StepKind next, Mandate mandate) {
        return new Task(
                STILL,
                Words.of("{0} · {1}", "{0} · {1}").with(next.words(), path.code()),
                Words.of("{0} · {1} từ ngày {2}", "{0} · {1} since {2}")
                        .with(path.enterprise(), path.stage().words(), path.since()),
                href(path.id(), next, mandate),
                null);
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
