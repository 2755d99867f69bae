package vn.songhanh.review.internal;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.review.ReviewId;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads reviews for one seat. */
@Service
class ReviewPages {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final ReviewTable reviews;
    private final SnapshotTable snapshots;
    private final ReviewFigures recomputing;
    private final Figures figures;
    private final Programmes programmes;

    ReviewPages(
            ReviewTable reviews,
            SnapshotTable snapshots,
            ReviewFigures recomputing,
            Figures figures,
            Programmes programmes) {
        this.reviews = reviews;
        this.snapshots = snapshots;
        this.recomputing = recomputing;
        this.figures = figures;
        this.programmes = programmes;
    }

    @Transactional(readOnly = true)
    ReviewsPage all(Mandate mandate, @Nullable Words problem) {
        var lines = reviews.all().stream().map(this::line).toList();
        var open = programmes.all().stream()
                .flatMap(programme -> years(programme)
                        .filter(year -> reviews.ofYear(programme.id(), year).isEmpty())
                        .mapToObj(year -> new ReviewsPage.Open(programme.code(), year)))
                .toList();
        return new ReviewsPage(lines, open, mandate.may(Role.OFFICER), problem);
    }

    private static IntStream years(Programme programme) {
        return IntStream.rangeClosed(
                programme.term().first().getYear(), programme.term().last().getYear());
    }

    private ReviewsPage.Line line(Review review) {
        var programme = programmes.byId(review.programme()).orElseThrow();
        return new ReviewsPage.Line(
                "/app/reviews/" + review.id(),
                programme.code(),
                review.year(),
                review.state().words(),
                String.join(", ", signatures(review)));
    }

    @Transactional(readOnly = true)
    ReviewPage one(Mandate mandate, ReviewId id, @Nullable Words problem) {
        var review = reviews.byId(id).orElseThrow(NotFound::new);
        var programme = programmes.byId(review.programme()).orElseThrow();
        var kept = snapshots.newest(id);
        var read = kept.map(pinned ->
                        recomputing.at(review.programme(), review.period(), pinned.position(), pinned.planNumber()))
                .orElseGet(() -> figures.all(FigureQuery.whole(review.programme(), review.period())));
        return new ReviewPage(
                id.value(),
                programme.code(),
                programme.title(),
                review.year(),
                review.period(),
                review.state().name(),
                review.state().words(),
                FigureGroup.of(read),
                sections(id),
                steps(id),
                kept.map(SnapshotTable.Kept::position).orElse(null),
                kept.map(SnapshotTable.Kept::hash).orElse(null),
                kept.map(pinned -> Snapshot.of(read).hash().equals(pinned.hash()))
                        .orElse(true),
                signatures(review),
                acts(review, mandate),
                review.mayBeWritten() && mandate.may(Role.OFFICER),
                problem);
    }

    private List<String> signatures(Review review) {
        return snapshots.newest(review.id()).stream()
                .flatMap(kept -> snapshots.signatures(kept.id()).stream())
                .map(signed -> signed.name())
                .toList();
    }

    private List<ReviewPage.Section> sections(ReviewId id) {
        var texts = reviews.texts(id);
        return ReviewWords.SECTIONS.stream()
                .map(section -> texts.stream()
                        .filter(text -> text.section().equals(section))
                        .findFirst()
                        .map(text ->
                                new ReviewPage.Section(section, ReviewWords.section(section), text.words(), text.by()))
                        .orElseGet(() -> new ReviewPage.Section(section, ReviewWords.section(section), "", "")))
                .toList();
    }

    private List<ReviewPage.Step> steps(ReviewId id) {
        return reviews.steps(id).stream()
                .map(step -> new ReviewPage.Step(
                        MINUTE.format(VietnamTime.at(step.at())),
                        ReviewWords.act(step.act()),
                        step.by(),
                        step.side().name(),
                        step.remark()))
                .toList();
    }

    private static List<String> acts(Review review, Mandate mandate) {
        var acts = new ArrayList<String>();
        if (mandate.may(Role.OFFICER) && review.maySubmit(mandate.side())) {
            acts.add("submission");
        }
        if (review.mayBePrepared() && (mandate.may(Role.OFFICER) || mandate.may(Role.LEADER))) {
            acts.add("return");
        }
        if (review.mayBePrepared() && mandate.may(Role.OFFICER)) {
            acts.add("preparation");
        }
        if (review.maySign() && mandate.may(Role.LEADER)) {
            acts.add("signature");
        }
        return acts;
    }
}
