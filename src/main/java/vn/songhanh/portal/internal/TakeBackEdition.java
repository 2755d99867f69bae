package vn.songhanh.portal.internal;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.web.NotFound;

/** An editor goes on writing in what was submitted or stands on the clock; it must be approved anew. */
@Service
class TakeBackEdition {

    private final EditionTable editions;
    private final StepTable steps;
    private final Clock clock;

    TakeBackEdition(EditionTable editions, StepTable steps, Clock clock) {
        this.editions = editions;
        this.steps = steps;
        this.clock = clock;
    }

    @Transactional
    Edition.Step takeBack(ArticleId article) {
        var hand = Hand.writing();
        var edition = editions.open(article).orElseThrow(NotFound::new);
        var step = edition.takeBack();
        if (step instanceof Edition.Step.Agreed) {
            steps.takenBack(edition, hand, clock.instant());
        }
        return step;
    }
}
