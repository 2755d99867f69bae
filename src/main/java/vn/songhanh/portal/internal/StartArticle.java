package vn.songhanh.portal.internal;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Voice;
import vn.songhanh.portal.ArticleId;

/** A new article lies on the desk as a draft. */
@Service
class StartArticle {

    private final ArticleTable articles;
    private final EditionTable editions;
    private final Clock clock;

    StartArticle(ArticleTable articles, EditionTable editions, Clock clock) {
        this.articles = articles;
        this.editions = editions;
        this.clock = clock;
    }

    @Transactional
    ArticleId start(Written written) {
        var mandate = Voice.mandate();
        var article = articles.add();
        editions.add(article, written, mandate, clock.instant());
        return article;
    }
}
