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
    private final Clock clock;

    TakeDownArticle(ArticleTable articles, Publication publication, Clock clock) {
        this.articles = articles;
        this.publication = publication;
        this.clock = clock;
    }

    @Transactional
    Article.Taking takeDown(ArticleId id, Ending ending) {
        PublishEdition.approver();
        var article = articles.find(id).orElseThrow(NotFound::new);
        var intoShown = ending instanceof Ending.Merged(ArticleId into)
                && articles.find(into)
                        .filter(other -> other.fate() == Article.Fate.SHOWN)
                        .isPresent();
        var taking = article.takeDown(ending, intoShown);
        if (taking instanceof Article.Taking.Agreed(var fate)) {
            publication.takeDown(article, fate, ending, clock.instant());
        }
        return taking;
    }
}
