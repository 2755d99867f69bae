package vn.songhanh.review.internal;

import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.portal.Newsroom;
import vn.songhanh.programme.Programmes;
import vn.songhanh.review.ReviewId;
import vn.songhanh.text.Words;
import vn.songhanh.web.NotFound;
import vn.songhanh.web.Refused;

/** Brings a signed review to the newsroom as the draft of an article; from there it goes the way of every article. */
@Service
class BringReview {

    /** @param there it had been brought before: this is that article */
    record Brought(ArticleId article, boolean there) {}

    private final ReviewTable reviews;
    private final ReviewStanding standing;
    private final Programmes programmes;
    private final ReviewArticleTable articles;
    private final Newsroom newsroom;
    private final Clock clock;

    BringReview(
            ReviewTable reviews,
            ReviewStanding standing,
            Programmes programmes,
            ReviewArticleTable articles,
            Newsroom newsroom,
            Clock clock) {
        this.reviews = reviews;
        this.standing = standing;
        this.programmes = programmes;
        this.articles = articles;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    @Transactional
    Brought bring(ReviewId id) {
        var mandate = Voice.mandate();
        if (!ReviewActs.mayBring(mandate)) {
            mandate.as(Role.EDITOR);
        }
        var review = reviews.lock(id).orElseThrow(NotFound::new);
        var there = articles.of(id);
        if (there.isPresent()) {
            return new Brought(there.get(), true);
        }
        if (!review.locked()) {
            throw new Refused(
                    HttpStatus.CONFLICT,
                    Words.of(
                            "Sơ kết chưa có đủ hai chữ ký nên chưa thành tin được.",
                            "The review does not bear both signatures and cannot become news yet."));
        }
        var by = ReviewCycle.person().fullName();
        var article = newsroom.draft(news(review, by));
        articles.add(id, article, clock.instant(), by);
        return new Brought(article, false);
    }

    private vn.songhanh.portal.NewArticle news(Review review, String author) {
        var programme = programmes.byId(review.programme()).orElseThrow();
        Optional<SnapshotTable.Kept> pinned = standing.pinned(review);
        return new ReviewNews(
                        programme,
                        review,
                        FigureGroup.of(standing.figures(review, pinned)),
                        standing.plans(review, pinned),
                        standing.signatories(programme, review))
                .article(author);
    }
}
