package vn.songhanh.review.internal;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Mandate;
import vn.songhanh.portal.Newsroom;
import vn.songhanh.time.VietnamTime;

/** What a review has become on paper and in the news. */
@Component
class ReviewPapers {

    private final SnapshotTable snapshots;
    private final SignedReportTable signed;
    private final ReviewArticleTable articles;
    private final Newsroom newsroom;
    private final ReportFormTable forms;
    private final Clock clock;

    ReviewPapers(
            SnapshotTable snapshots,
            SignedReportTable signed,
            ReviewArticleTable articles,
            Newsroom newsroom,
            ReportFormTable forms,
            Clock clock) {
        this.snapshots = snapshots;
        this.signed = signed;
        this.articles = articles;
        this.newsroom = newsroom;
        this.forms = forms;
        this.clock = clock;
    }

    ReviewPage.Paper paper(Review review, Mandate mandate) {
        var form = forms.of(review.id());
        return new ReviewPage.Paper(
                snapshots
                        .newest(review.id())
                        .flatMap(kept -> signed.number(kept.id()))
                        .orElse(null),
                form.lead().name(),
                form.family().name(),
                form.profile(VietnamTime.today(clock)).source(),
                form.recipients(),
                form.typed(),
                snapshots.lastPost(mandate.account()).orElseGet(() -> ReportForm.headPost(mandate.side())));
    }

    ReviewPage.@Nullable News news(Review review) {
        return articles.of(review.id())
                .map(article -> new ReviewPage.News(
                        "/app/newsroom/articles/" + article,
                        newsroom.path(article).orElse(null)))
                .orElse(null);
    }
}
