package vn.songhanh.review.internal;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.desk.Finder;
import vn.songhanh.text.Fold;
import vn.songhanh.text.Words;

/** Finds reviews by their names; there are a few each year, so that they are read whole. */
@Service
@Order(5)
class ReviewFinder implements Finder {

    private final ReviewTable reviews;

    ReviewFinder(ReviewTable reviews) {
        this.reviews = reviews;
    }

    @Override
    public Words kind() {
        return Words.of("Sơ kết, tổng kết", "Reviews");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Found> find(String question, int limit) {
        return reviews.all().stream()
                .filter(review -> Fold.holds(text(review), question))
                .limit(limit)
                .map(review -> new Found(review.name(), review.state().words(), "/app/reviews/" + review.id()))
                .toList();
    }

    private static String text(Review review) {
        return review.name().vi() + " " + review.name().en();
    }
}
