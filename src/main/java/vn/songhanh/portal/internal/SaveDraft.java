package vn.songhanh.portal.internal;

import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.web.NotFound;

/** Keeps what was written, however incomplete; only another person's newer text stops it. */
@Service
class SaveDraft {

    /** What became of it. */
    sealed interface Saving {
        record Saved() implements Saving {}

        /** Somebody saved after this text was opened; theirs is what is kept now. */
        record ChangedMeanwhile(Edition theirs) implements Saving {}

        /** It was submitted or published meanwhile. */
        record Closed(EditionState now) implements Saving {}
    }

    private final EditionTable editions;
    private final Clock clock;

    SaveDraft(EditionTable editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    @Transactional
    Saving save(ArticleId article, int readVersion, Supplier<Written> written) {
        var hand = Hand.writing();
        var edition = editions.open(article).orElseThrow(NotFound::new);
        if (!edition.state().open()) {
            return new Saving.Closed(edition.state());
        }
        return editions.save(edition, readVersion, written.get(), hand, clock.instant())
                ? new Saving.Saved()
                : new Saving.ChangedMeanwhile(edition);
    }
}
