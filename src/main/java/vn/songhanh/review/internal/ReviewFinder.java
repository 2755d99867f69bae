package vn.songhanh.review.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.desk.Finder;
import vn.songhanh.text.Fold;
import vn.songhanh.text.Like;
import vn.songhanh.text.Words;

/** Finds reviews by their names, of which there are a few each year, and by what the sections of their reports say. */
@Service
@Order(5)
class ReviewFinder implements Finder {

    private final ReviewTable reviews;
    private final SectionTable sections;

    ReviewFinder(ReviewTable reviews, SectionTable sections) {
        this.reviews = reviews;
        this.sections = sections;
    }

    @Override
    public Words kind() {
        return Words.of("Sơ kết, tổng kết", "Reviews");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Found> find(String question, int limit) {
        var all = reviews.all().stream()
                .collect(Collectors.toMap(Review::id, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        var named = all.values().stream()
                .filter(review -> Fold.holds(text(review), question))
                .map(review -> new Found(review.name(), review.state().words(), address(review)));
        var saying = sections.saying(Like.words(question), limit).stream()
                .filter(found -> all.containsKey(found.review()))
                .map(found -> {
                    var review = Objects.requireNonNull(all.get(found.review()));
                    return new Found(
                            review.name(),
                            Words.of("Báo cáo: {0}", "Report: {0}").with(ReviewWords.heading(found.section())),
                            address(review) + "/texts/" + found.section());
                });
        return Stream.concat(named, saying).limit(limit).toList();
    }

    private static String address(Review review) {
        return "/app/reviews/" + review.id();
    }

    private static String text(Review review) {
        return review.name().vi() + " " + review.name().en();
    }
}
