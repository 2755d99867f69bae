package vn.songhanh.portal.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.web.NotFound;

/** An editor goes on writing in what was submitted or stands on the clock; it must be approved anew. */
@Service
class TakeBackEdition {

    private final EditionTable editions;

    TakeBackEdition(EditionTable editions) {
        this.editions = editions;
    }

    @Transactional
    Edition.Step takeBack(ArticleId article) {
        Voice.mandate(Role.EDITOR);
        var edition = editions.open(article).orElseThrow(NotFound::new);
        var step = edition.takeBack();
        if (step instanceof Edition.Step.Agreed) {
            editions.takenBack(edition);
        }
        return step;
    }
}
