package vn.songhanh.portal.internal;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.web.NotFound;

@Service
class SubmitEdition {

    private final EditionTable editions;
    private final StepTable steps;
    private final Clock clock;

    SubmitEdition(EditionTable editions, StepTable steps, Clock clock) {
        this.editions = editions;
        this.steps = steps;
        this.clock = clock;
    }

    @Transactional
    Edition.Step submit(ArticleId article) {
        var hand = Hand.writing();
        var edition = editions.open(article).orElseThrow(NotFound::new);
        var step = edition.submit();
        if (step instanceof Edition.Step.Agreed) {
            steps.submitted(edition, hand, clock.instant());
        }
        return step;
    }
}
