package vn.songhanh.portal.internal;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.web.NotFound;

/** A second person approves; readers see it at once, or when its moment comes. */
@Service
class PublishEdition {

    private final EditionTable editions;
    private final Publication publication;
    private final Clock clock;

    PublishEdition(EditionTable editions, Publication publication, Clock clock) {
        this.editions = editions;
        this.publication = publication;
        this.clock = clock;
    }

    @Transactional
    Edition.Step publish(ArticleId article, Instant at) {
        var mandate = approver();
        var edition = editions.open(article).orElseThrow(NotFound::new);
        var step = edition.publish(mandate.account(), at, clock.instant());
        if (step instanceof Edition.Step.Agreed(var next)) {
            if (next == EditionState.SCHEDULED) {
                editions.scheduled(edition, mandate.account(), at);
            } else {
                editions.approved(edition, mandate.account());
                publication.goLive(edition, at);
            }
        }
        return step;
    }

    /** Editors and leaders of either body approve, return and take down. */
    static Mandate approver() {
        var mandate = Voice.mandate();
        return mandate.may(Role.LEADER) ? mandate : mandate.as(Role.EDITOR);
    }
}
