package vn.songhanh.portal.internal;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.web.NotFound;

/** Picks the articles that stand beside a draft. */
@Service
class RelateArticles {

    private final EditionTable editions;
    private final Clock clock;

    RelateArticles(EditionTable editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    @Transactional
    Edition.Step relate(ArticleId article, List<ArticleId> related) {
        var hand = Hand.writing();
        var edition = editions.open(article).orElseThrow(NotFound::new);
        if (!edition.state().open()) {
            return new Edition.Step.Declined(List.of(new Objection.NotInState(edition.state())));
        }
        editions.save(edition, edition.version(), edition.written().beside(related), hand, clock.instant());
        return new Edition.Step.Agreed(edition.state());
    }
}
