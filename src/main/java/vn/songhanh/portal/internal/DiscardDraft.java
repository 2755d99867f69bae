package vn.songhanh.portal.internal;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.web.NotFound;

/** Throws a draft away; what readers see stays. The audit keeps what was in it. */
@Service
class DiscardDraft {

    private final ArticleTable articles;
    private final EditionTable editions;
    private final StepTable steps;

    DiscardDraft(ArticleTable articles, EditionTable editions, StepTable steps) {
        this.articles = articles;
        this.editions = editions;
        this.steps = steps;
    }

    @Transactional
    Edition.Step discard(ArticleId article) {
        Hand.writing();
        var edition = editions.open(article).orElseThrow(NotFound::new);
        if (!edition.state().open()) {
            return new Edition.Step.Declined(List.of(new Objection.NotInState(edition.state())));
        }
        steps.remove(edition);
        if (!edition.follows()) {
            articles.remove(article);
        }
        return new Edition.Step.Agreed(edition.state());
    }
}
