package vn.songhanh.review.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.desk.Task;
import vn.songhanh.desk.Waiting;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.review.ReviewKind;
import vn.songhanh.rulebook.WorkingCalendar;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** Tells the desk which reviews wait for a side: to be opened, its texts, its figures, its signature. */
@Service
@Order(3)
class ReviewTasks implements Waiting {

    static final Words GROUP = Words.of("Sơ kết chờ bên mình", "Reviews that wait for us");

    /** So many days before figures are due a review that nobody has opened is asked for. */
    private static final int AHEAD = 30;

    private final ReviewTable reviews;
    private final SnapshotTable snapshots;
    private final Programmes programmes;
    private final Holders holders;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ReviewTasks(
            ReviewTable reviews,
            SnapshotTable snapshots,
            Programmes programmes,
            Holders holders,
            WorkingCalendar calendar,
            Clock clock) {
        this.reviews = reviews;
        this.snapshots = snapshots;
        this.programmes = programmes;
        this.holders = holders;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Task> waitingFor(Mandate mandate) {
        var today = VietnamTime.today(clock);
        var tasks = new ArrayList<Task>();
        for (var programme : programmes.all()) {
            if (holders.holds(programme.id(), mandate)) {
                reviews.all().stream()
                        .filter(review -> review.programme().equals(programme.id()))
                        .flatMap(review -> waiting(review, mandate).stream())
                        .forEach(tasks::add);
                if (mandate.may(Role.OFFICER)) {
                    unopened(programme, today).forEach(tasks::add);
                }
            }
        }
        return List.copyOf(tasks);
    }

    private Optional<Task> waiting(Review review, Mandate mandate) {
        if (review.locked()) {
            return Optional.empty();
        }
        var path = "/app/reviews/" + review.id();
        var signed = snapshots.newest(review.id()).stream()
                .flatMap(kept -> snapshots.signatures(kept.id()).stream())
                .anyMatch(signature -> signature.side() == mandate.side());
        if (mandate.may(Role.LEADER)
                && review.maySign()
                && !signed
                && !VietnamTime.today(clock).isBefore(review.period().last())) {
            return Optional.of(task(
                    Words.of("Ký: {0}", "Sign: {0}"),
                    Words.of("Số liệu đã chốt, hai bên đã nộp.", "The figures are pinned, both have submitted."),
                    review,
                    path,
                    null));
        }
        if (mandate.may(Role.OFFICER) && review.maySubmit(mandate.side())) {
            return Optional.of(task(
                    Words.of("Viết và nộp: {0}", "Write and submit: {0}"),
                    Words.of("Bên mình chưa nộp.", "Our side has not submitted."),
                    review,
                    path,
                    review.reconcileDue()));
        }
        if (mandate.may(Role.OFFICER) && review.state() == Review.State.SUBMITTED) {
            return Optional.of(task(
                    Words.of("Đối chiếu, chốt số liệu: {0}", "Reconcile and pin: {0}"),
                    Words.of("Hai bên đã nộp.", "Both have submitted."),
                    review,
                    path,
                    review.reconcileDue()));
        }
        return Optional.empty();
    }

    /** A half-year or year whose figures are due soon, or were, and whose review nobody has opened. */
    private Stream<Task> unopened(Programme programme, LocalDate today) {
        var deadlines = programmes.deadlines(programme.id());
        var days = calendar.days();
        return programme
                .term()
                .months()
                .map(month -> month.getYear())
                .distinct()
                .flatMap(year -> Stream.of(ReviewKind.HALF, ReviewKind.YEAR)
                        .filter(kind -> kind.period(programme, year).isPresent())
                        .filter(kind ->
                                !kind.due(deadlines, year).minusDays(AHEAD).isAfter(today))
                        .filter(kind -> unopened(programme, kind, year))
                        .map(kind -> new Task(
                                GROUP,
                                Words.of("Mở: {0}", "Open: {0}")
                                        .with(kind.name(
                                                kind.period(programme, year).orElseThrow())),
                                programme.title(),
                                "/app/reviews",
                                days.onOrAfter(kind.due(deadlines, year)))));
    }

    /** A half-year is not asked for once its year is being reviewed. */
    private boolean unopened(Programme programme, ReviewKind kind, int year) {
        return reviews.of(programme.id(), kind, year).isEmpty()
                && reviews.of(programme.id(), ReviewKind.YEAR, year).isEmpty();
    }

    private static Task task(Words what, Words detail, Review review, String path, @Nullable LocalDate due) {
        return new Task(GROUP, what.with(review.name()), detail, path, due);
    }
}
