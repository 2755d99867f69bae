package vn.songhanh.review.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.desk.Task;
import vn.songhanh.desk.Waiting;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** Tells the desk which reviews wait for a side: its texts, its figures, its signature. */
@Service
@Order(3)
class ReviewTasks implements Waiting {

    private static final Words GROUP = Words.of("Sơ kết chờ bên mình", "Reviews that wait for us");

    private final ReviewTable reviews;
    private final SnapshotTable snapshots;
    private final Programmes programmes;
    private final Clock clock;

    ReviewTasks(ReviewTable reviews, SnapshotTable snapshots, Programmes programmes, Clock clock) {
        this.reviews = reviews;
        this.snapshots = snapshots;
        this.programmes = programmes;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Task> waitingFor(Mandate mandate) {
        var today = VietnamTime.today(clock);
        var tasks = new ArrayList<Task>();
        for (var programme : programmes.all()) {
            if (programme.heldBy(mandate.side(), mandate.unit(), today)) {
                tasks.addAll(of(programme, mandate, today));
            }
        }
        return List.copyOf(tasks);
    }

    private List<Task> of(Programme programme, Mandate mandate, LocalDate today) {
        return IntStream.rangeClosed(
                        programme.term().first().getYear(),
                        programme.term().last().getYear())
                .boxed()
                .flatMap(year -> reviews
                        .ofYear(programme.id(), year)
                        .map(review -> waiting(review, mandate))
                        .orElseGet(() -> unopened(programme, year, mandate, today))
                        .stream())
                .toList();
    }

    private Optional<Task> waiting(Review review, Mandate mandate) {
        var path = "/app/reviews/" + review.id();
        var signed = snapshots.newest(review.id()).stream()
                .flatMap(kept -> snapshots.signatures(kept.id()).stream())
                .anyMatch(signature -> signature.side() == mandate.side());
        if (mandate.may(Role.LEADER) && review.maySign() && !signed) {
            return Optional.of(task(
                    Words.of("Ký sơ kết năm {0}", "Sign the review of {0}"),
                    Words.of("Số liệu đã chốt, hai bên đã nộp.", "The figures are pinned, both have submitted."),
                    review.year(),
                    path));
        }
        if (mandate.may(Role.OFFICER) && review.maySubmit(mandate.side())) {
            return Optional.of(task(
                    Words.of("Viết và nộp sơ kết năm {0}", "Write and submit the review of {0}"),
                    Words.of("Bên mình chưa nộp.", "Our side has not submitted."),
                    review.year(),
                    path));
        }
        if (mandate.may(Role.OFFICER) && review.state() == Review.State.SUBMITTED) {
            return Optional.of(task(
                    Words.of("Đối chiếu, chốt số liệu sơ kết năm {0}", "Reconcile and pin the review of {0}"),
                    Words.of("Hai bên đã nộp.", "Both have submitted."),
                    review.year(),
                    path));
        }
        return Optional.empty();
    }

    /** A year that is over and has no review yet. */
    private static Optional<Task> unopened(Programme programme, int year, Mandate mandate, LocalDate today) {
        var over = programme
                .year(year)
                .filter(period -> period.last().isBefore(today))
                .isPresent();
        return over && mandate.may(Role.OFFICER)
                ? Optional.of(task(
                        Words.of("Mở sơ kết năm {0}", "Open the review of {0}"),
                        programme.title(),
                        year,
                        "/app/reviews"))
                : Optional.empty();
    }

    private static Task task(Words what, Words detail, int year, String path) {
        return new Task(GROUP, what.with(Integer.toString(year)), detail, path, null);
    }
}
