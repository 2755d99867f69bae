package vn.songhanh.review.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.review.NewReview;
import vn.songhanh.review.ReviewKind;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** Reads the list of reviews, and those that this seat can open. */
@Service
class ReviewListPages {

    private final ReviewTable reviews;
    private final ReviewStanding standing;
    private final AskedUnits units;
    private final Programmes programmes;
    private final OpenReview opening;
    private final Clock clock;

    ReviewListPages(
            ReviewTable reviews,
            ReviewStanding standing,
            AskedUnits units,
            Programmes programmes,
            OpenReview opening,
            Clock clock) {
        this.reviews = reviews;
        this.standing = standing;
        this.units = units;
        this.programmes = programmes;
        this.opening = opening;
        this.clock = clock;
    }

    /** @param form what was sent to open one and refused */
    @Transactional(readOnly = true)
    ReviewsPage all(Mandate mandate, @Nullable Words problem, NewReviewForm form) {
        var today = VietnamTime.today(clock);
        var lines = reviews.all().stream().map(this::line).toList();
        var mayOpen = mandate.may(Role.OFFICER);
        var open = mayOpen
                ? programmes.all().stream()
                        .flatMap(programme -> openable(programme, mandate, today))
                        .toList()
                : List.<ReviewsPage.Open>of();
        return new ReviewsPage(lines, open, mayOpen, problem, form);
    }

    private Stream<ReviewsPage.Open> openable(Programme programme, Mandate mandate, LocalDate today) {
        return IntStream.rangeClosed(
                        programme.term().first().getYear(),
                        programme.term().last().getYear())
                .boxed()
                .flatMap(year -> Arrays.stream(ReviewKind.values())
                        .map(kind -> new NewReview(programme.id(), kind, year, Optional.empty(), Optional.empty())))
                .filter(wanted -> opening.offered(programme, mandate, wanted, today))
                .map(wanted -> open(programme, wanted, today));
    }

    private ReviewsPage.Open open(Programme programme, NewReview wanted, LocalDate today) {
        var period = wanted.kind().period(programme, wanted.year()).orElseThrow();
        var days = opening.days(wanted, period, today);
        return new ReviewsPage.Open(
                programme.code(),
                wanted.kind().name(),
                wanted.year(),
                ReviewWords.brief(wanted.kind(), wanted.year()),
                period.last(),
                days.unitsDue(),
                opening.nobody(programme).map(ReviewWords::of).orElse(null));
    }

    private ReviewsPage.Line line(Review review) {
        var programme = programmes.byId(review.programme()).orElseThrow();
        var asked = units.of(review);
        var due = review.reconcileDue();
        return new ReviewsPage.Line(
                "/app/reviews/" + review.id(),
                programme.code(),
                review.name(),
                review.state().words(),
                review.locked(),
                asked.size(),
                asked.stream()
                        .filter(unit -> unit.state() == UnitState.ACCEPTED)
                        .count(),
                review.locked() || review.cancelled() ? null : due,
                String.join(
                        ", ",
                        standing.signed(review).stream()
                                .map(SnapshotTable.Signed::name)
                                .toList()));
    }
}
