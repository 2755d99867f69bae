package vn.songhanh.portal.internal;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.portal.NewArticle;
import vn.songhanh.text.Words;
import vn.songhanh.web.Refused;

/** A new article lies on the desk as a draft. */
@Service
class StartArticle {

    private final ArticleTable articles;
    private final EditionTable editions;
    private final SectionTable sections;
    private final StepTable steps;
    private final Clock clock;

    StartArticle(ArticleTable articles, EditionTable editions, SectionTable sections, StepTable steps, Clock clock) {
        this.articles = articles;
        this.editions = editions;
        this.sections = sections;
        this.steps = steps;
        this.clock = clock;
    }

    @Transactional
    ArticleId start(Supplier<Written> written) {
        return started(written.get());
    }

    /** One that another module has written. */
    @Transactional
    ArticleId bring(NewArticle article) {
        var section = sections.bySlug(article.section())
                .orElseThrow(() -> new Refused(
                        HttpStatus.CONFLICT,
                        Words.of("Không có chuyên mục này: {0}.", "There is no such section: {0}.")
                                .with(article.section())));
        var pictures = article.pictures().stream()
                .map(used -> new UsedPicture(used.picture(), used.alt(), used.caption(), used.credit()))
                .toList();
        return started(new Written(
                section.id(),
                article.vietnamese(),
                article.english(),
                article.author(),
                article.source(),
                "",
                Change.FIRST,
                article.slug(),
                pictures,
                article.tags(),
                List.of()));
    }

    private ArticleId started(Written written) {
        var hand = Hand.bringing();
        var article = articles.add();
        var now = clock.instant();
        steps.tell(editions.add(article, written, hand, now), EditionStep.DRAFTED, hand.name(), "", now);
        return article;
    }
}
