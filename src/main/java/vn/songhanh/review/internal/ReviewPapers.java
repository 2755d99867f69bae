package vn.songhanh.review.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.portal.Newsroom;

/** What a review has become on paper and in the news. */
@Component
class ReviewPapers {

    private final SnapshotTable snapshots;
    private final SignedReportTable signed;
    private final ReviewArticleTable articles;
    private final Newsroom newsroom;

    ReviewPapers(SnapshotTable snapshots, SignedReportTable signed, ReviewArticleTable articles, Newsroom newsroom) {
        this.snapshots = snapshots;
        this.signed = signed;
        this.articles = articles;
        this.newsroom = newsroom;
    }

    ReviewPage.Paper paper(Review review) {
        return new ReviewPage.Paper(snapshots
                .newest(review.id())
                .flatMap(kept -> signed.number(kept.id()))
                .orElse(null));
    }

    ReviewPage.@Nullable News news(Review review) {
        return articles.of(review.id())
                .map(article -> new ReviewPage.News(
                        "/app/newsroom/articles/" + article,
                        newsroom.path(article).orElse(null)))
                .orElse(null);
    }
}
