package vn.songhanh.portal.internal;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.web.NotFound;

@Service
class SubmitEdition {

    private final EditionTable editions;
    private final Clock clock;

    SubmitEdition(EditionTable editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    @Transactional
    Edition.Step submit(ArticleId article) {
        var mandate = Voice.mandate(Role.EDITOR);
        var edition = editions.open(article).orElseThrow(NotFound::new);
        var step = edition.submit();
        if (step instanceof Edition.Step.Agreed) {
            editions.submitted(edition, mandate.account(), clock.instant());
        }
        return step;
    }
}
