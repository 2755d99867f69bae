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
        var words = Fold.search(question);
        return reviews.all().stream()
                .filter(review -> text(review).contains(words))
                .limit(limit)
                .map(review -> new Found(review.name(), review.state().words(), "/app/reviews/" + review.id()))
                .toList();
    }

    private static String text(Review review) {
        return Fold.search(review.name().vi() + " " + review.name().en());
    }
}
