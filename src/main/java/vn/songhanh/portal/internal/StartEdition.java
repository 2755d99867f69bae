package vn.songhanh.portal.internal;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.web.NotFound;

/** Work on a published article begins as a copy beside it: readers go on seeing what they saw. */
@Service
class StartEdition {

    private final ArticleTable articles;
    private final EditionTable editions;
    private final StepTable steps;
    private final Clock clock;

    StartEdition(ArticleTable articles, EditionTable editions, StepTable steps, Clock clock) {
        this.articles = articles;
        this.editions = editions;
        this.steps = steps;
        this.clock = clock;
    }

    /** Where somebody has begun already, theirs is gone on with. */
    @Transactional
    void start(ArticleId id) {
        var hand = Hand.writing();
        var article = articles.find(id).orElseThrow(NotFound::new);
        if (article.live() == null || editions.open(id).isPresent()) {
            return;
        }
        var live = editions.find(article.live()).orElseThrow(NotFound::new).written();
        var now = clock.instant();
        steps.tell(editions.add(id, live.toBeChanged(), hand, now), EditionStep.DRAFTED, hand.name(), "", now);
    }
}
