package vn.songhanh.review.internal;

import java.time.Clock;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** Reads the list of reviews, and the years that this seat can open. */
@Service
class ReviewListPages {

    private final ReviewTable reviews;
    private final ReviewStanding standing;
    private final Programmes programmes;
    private final Holders holders;
    private final Clock clock;

    ReviewListPages(ReviewTable reviews, ReviewStanding standing, Programmes programmes, Holders holders, Clock clock) {
        this.reviews = reviews;
        this.standing = standing;
        this.programmes = programmes;
        this.holders = holders;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ReviewsPage all(Mandate mandate, @Nullable Words problem) {
        var lines = reviews.all().stream().map(this::line).toList();
        var open = programmes.all().stream()
                .filter(programme -> holders.holds(programme.id(), mandate))
                .flatMap(programme -> begun(programme)
                        .filter(year -> reviews.ofYear(programme.id(), year).isEmpty())
                        .mapToObj(year -> new ReviewsPage.Open(programme.code(), year)))
                .toList();
        return new ReviewsPage(lines, open, mandate.may(Role.OFFICER), problem);
    }

    private IntStream begun(Programme programme) {
        var thisYear = VietnamTime.today(clock).getYear();
        return IntStream.rangeClosed(
                programme.term().first().getYear(),
                Math.min(thisYear, programme.term().last().getYear()));
    }

    private ReviewsPage.Line line(Review review) {
        var programme = programmes.byId(review.programme()).orElseThrow();
        return new ReviewsPage.Line(
                "/app/reviews/" + review.id(),
                programme.code(),
                review.year(),
                review.state().words(),
                String.join(
                        ", ",
                        standing.signed(review).stream()
                                .map(SnapshotTable.Signed::name)
                                .toList()));
    }
}
