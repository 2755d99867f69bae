package vn.songhanh.review.internal;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.desk.Task;
import vn.songhanh.desk.Waiting;
import vn.songhanh.text.Words;

/** Tells a unit which figures it owes, and the body above which wait for its answer. */
@Service
@Order(2)
class SubmissionTasks implements Waiting {

    private static final Words OWED = Words.of("Số liệu đơn vị phải nộp", "Figures that the unit owes");

    private final ReviewTable reviews;
    private final AskedUnits units;
    private final Holders holders;

    SubmissionTasks(ReviewTable reviews, AskedUnits units, Holders holders) {
        this.reviews = reviews;
        this.units = units;
        this.holders = holders;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Task> waitingFor(Mandate mandate) {
        if (!mandate.works()) {
            return List.of();
        }
        return reviews.all().stream()
                .filter(Review::takesSubmissions)
                .flatMap(review -> Stream.concat(owed(review, mandate), toAnswer(review, mandate)))
                .toList();
    }

    private Stream<Task> owed(Review review, Mandate mandate) {
        return units.of(review, mandate.unit()).stream()
                .filter(asked -> asked.state() == UnitState.MISSING || asked.state() == UnitState.RETURNED)
                .map(asked -> new Task(
                        OWED,
                        Words.of("Nộp số liệu: {0}", "Submit figures: {0}").with(review.name()),
                        asked.newest()
                                .map(AskedUnit.Version::answer)
                                .map(answer -> Words.of("Bị trả lại: {0}", "Given back: {0}")
                                        .with(answer.reason()))
                                .orElseGet(() -> asked.state().words()),
                        "/app/reviews/%s/submissions/%s".formatted(review.id(), mandate.unit()),
                        review.unitsDue()));
    }

    private Stream<Task> toAnswer(Review review, Mandate mandate) {
        if (!holders.holds(review.programme(), mandate)) {
            return Stream.empty();
        }
        var waiting = units.of(review).stream()
                .filter(asked -> asked.side() == mandate.side() && asked.waits())
                .count();
        return waiting == 0
                ? Stream.empty()
                : Stream.of(new Task(
                        ReviewTasks.GROUP,
                        Words.of("Xem số liệu {0} đơn vị nộp: {1}", "Answer the figures of {0 unit|units}: {1}")
                                .with(waiting, review.name()),
                        Words.of("Nhận, hoặc trả lại kèm lý do.", "Accept them, or give them back with a reason."),
                        "/app/reviews/%s/submissions?state=SENT".formatted(review.id()),
                        review.reconcileDue()));
    }
}
