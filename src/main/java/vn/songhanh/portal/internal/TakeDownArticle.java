package vn.songhanh.portal.internal;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.web.NotFound;

/** Takes an article off the site in one of three ways. One person may do it: it can be urgent. */
@Service
class TakeDownArticle {

    private final ArticleTable articles;
    private final Publication publication;
    private final StepTable steps;
    private final Clock clock;

    TakeDownArticle(ArticleTable articles, Publication publication, StepTable steps, Clock clock) {
        this.articles = articles;
        this.publication = publication;
        this.steps = steps;
        this.clock = clock;
    }

    private void tell(Article article, Hand hand, Ending ending) {
        var note = switch (ending) {
            case Ending.Withdrawn(var notice) -> notice.vi();
            case Ending.InError(var notice) -> notice.vi();
            case Ending.Merged _ -> "";
        };
        if (article.live() != null) {
            steps.tell(article.live(), EditionStep.TAKEN_DOWN, hand.name(), note, clock.instant());
        }
    }

    @Transactional
    Article.Taking takeDown(ArticleId id, Ending ending) {
        var hand = Hand.approving();
        var article = articles.find(id).orElseThrow(NotFound::new);
        var intoShown = ending instanceof Ending.Merged(ArticleId into)
                && articles.find(into)
                        .filter(other -> other.fate() == Article.Fate.SHOWN)
                        .isPresent();
        var taking = article.takeDown(ending, intoShown);
        if (taking instanceof Article.Taking.Agreed(var fate)) {
            publication.takeDown(article, fate, ending, clock.instant());
            tell(article, hand, ending);
        }
        return taking;
    }
}
