package vn.songhanh.portal.internal;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.web.NotFound;

/** A second person approves; readers see it at once, or when its moment comes. */
@Service
class PublishEdition {

    private final EditionTable editions;
    private final StepTable steps;
    private final Publication publication;
    private final Clock clock;

    PublishEdition(EditionTable editions, StepTable steps, Publication publication, Clock clock) {
        this.editions = editions;
        this.steps = steps;
        this.publication = publication;
        this.clock = clock;
    }

    @Transactional
    Edition.Step publish(ArticleId article, Instant at) {
        var hand = Hand.approving();
        var now = clock.instant();
        var edition = editions.open(article).orElseThrow(NotFound::new);
        var step = edition.publish(hand.account(), at, now);
        if (step instanceof Edition.Step.Agreed(var next)) {
            if (next == EditionState.SCHEDULED) {
                steps.scheduled(edition, hand, at, now);
            } else {
                steps.approved(edition, hand, now);
                publication.goLive(edition, at);
            }
        }
        return step;
    }
}
