package vn.songhanh.portal.internal;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.web.NotFound;

@Service
class ReturnEdition {

    private final EditionTable editions;
    private final StepTable steps;
    private final Clock clock;

    ReturnEdition(EditionTable editions, StepTable steps, Clock clock) {
        this.editions = editions;
        this.steps = steps;
        this.clock = clock;
    }

    @Transactional
    Edition.Step giveBack(ArticleId article, String remark) {
        var hand = Hand.approving();
        var edition = editions.open(article).orElseThrow(NotFound::new);
        var step = edition.sendBack(remark);
        if (step instanceof Edition.Step.Agreed) {
            steps.returned(edition, hand, remark, clock.instant());
        }
        return step;
    }
}
