package vn.songhanh.review.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.review.ReviewId;
import vn.songhanh.time.Dateline;
import vn.songhanh.web.NotFound;

/** Reads one review for one seat. */
@Service
class ReviewPages {

    private final ReviewTable reviews;
    private final Programmes programmes;
    private final ReviewStanding standing;
    private final ReviewTexts texts;
    private final ReviewActs acts;
    private final ReviewAside aside;

    ReviewPages(
            ReviewTable reviews,
            Programmes programmes,
            ReviewStanding standing,
            ReviewTexts texts,
            ReviewActs acts,
            ReviewAside aside) {
        this.reviews = reviews;
        this.programmes = programmes;
        this.standing = standing;
        this.texts = texts;
        this.acts = acts;
        this.aside = aside;
    }

    @Transactional(readOnly = true)
    ReviewPage one(Mandate mandate, ReviewId id, ReviewPage.Trial trial) {
        var review = reviews.byId(id).orElseThrow(NotFound::new);
        var programme = programmes.byId(review.programme()).orElseThrow();
        var pinned = standing.pinned(review);
        var news = aside.papers().news(review);
        var may = acts.of(review, mandate, news == null);
        var groups = FigureGroup.of(standing.figures(review, pinned));
        return new ReviewPage(
                head(programme, review, news),
                groups,
                standing.plans(review, pinned),
                texts.sections(review, groups),
                steps(id),
                pinned.map(kept -> standing.shown(review, kept)).orElse(null),
                standing.signatories(programme, review),
                standing.differences(review, mandate.side()),
                aside.papers().paper(review, mandate),
                news,
                aside.units().of(review, mandate),
                aside.corrections().of(review),
                may,
                standing.nobody(programme, review).orElse(null),
                trial);
    }

    /** Which review it is and how far it has come. */
    ReviewPage.Head head(Review review) {
        return head(
                programmes.byId(review.programme()).orElseThrow(),
                review,
                aside.papers().news(review));
    }

    /** The figures that its texts show. */
    List<FigureGroup> groups(Review review) {
        return FigureGroup.of(standing.figures(review, standing.pinned(review)));
    }

    private ReviewPage.Head head(Programme programme, Review review, ReviewPage.@Nullable News news) {
        var published = news != null && news.path() != null;
        return new ReviewPage.Head(
                review.id().value(),
                programme.code(),
                programme.title(),
                review.kind(),
                review.name(),
                review.year(),
                review.period(),
                review.span().named(),
                new Lookback(review.span(), programme.term()).hadYearBefore(),
                (published ? Review.State.PUBLISHED : review.state()).stage(),
                published ? Review.State.PUBLISHED.words() : review.state().words());
    }

    private List<ReviewPage.Step> steps(ReviewId id) {
        return reviews.steps(id).stream()
                .map(step -> new ReviewPage.Step(
                        Dateline.minute(step.at()),
                        ReviewWords.act(step.act()),
                        step.by(),
                        step.side().name(),
                        step.remark(),
                        step.act().equals("LOCKED")))
                .toList();
    }
}
