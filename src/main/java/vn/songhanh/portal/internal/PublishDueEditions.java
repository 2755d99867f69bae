package vn.songhanh.portal.internal;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes what stands on the clock once its moment has come. Asks the database and not a timer, so that a restart loses nothing;
 * doing it twice does nothing the second time.
 */
@Service
class PublishDueEditions {

    private static final Logger LOG = LoggerFactory.getLogger(PublishDueEditions.class);
    private static final Duration LATE = Duration.ofMinutes(2);

    private final EditionTable editions;
    private final Publication publication;
    private final StepTable steps;
    private final Clock clock;

    PublishDueEditions(EditionTable editions, Publication publication, StepTable steps, Clock clock) {
        this.editions = editions;
        this.publication = publication;
        this.steps = steps;
        this.clock = clock;
    }

    /** How many went live. */
    @Transactional
    int publish() {
        var now = clock.instant();
        var due = editions.due(now);
        for (var one : due) {
            if (one.at().plus(LATE).isBefore(now)) {
                LOG.warn("article {} goes live {} late", one.edition().article(), Duration.between(one.at(), now));
            }
            publication.goLive(one.edition(), one.at());
            steps.tell(one.edition().id(), EditionStep.PUBLISHED, PortalFrames.NAME.vi(), "", now);
        }
        return due.size();
    }
}
