package vn.songhanh.portal.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.portal.NewArticle;
import vn.songhanh.portal.Newsroom;
import vn.songhanh.text.Words;
import vn.songhanh.web.Refused;

/** Lets other modules do what editors do on their pages, by the same use cases. */
@Service
class NewsroomDesk implements Newsroom {

    private final StartArticle starting;
    private final SubmitEdition submitting;
    private final PublishEdition publishing;
    private final SectionTable sections;
    private final ArticleTable articles;

    NewsroomDesk(
            StartArticle starting,
            SubmitEdition submitting,
            PublishEdition publishing,
            SectionTable sections,
            ArticleTable articles) {
        this.starting = starting;
        this.submitting = submitting;
        this.publishing = publishing;
        this.sections = sections;
        this.articles = articles;
    }

    @Override
    @Transactional
    public ArticleId draft(NewArticle article) {
        var section = sections.bySlug(article.section())
                .orElseThrow(() -> new Refused(
                        HttpStatus.CONFLICT,
                        Words.of("Không có chuyên mục này: {0}.", "There is no such section: {0}.")
                                .with(article.section())));
        var pictures = article.pictures().stream()
                .map(used -> new UsedPicture(used.picture(), used.alt(), used.caption(), used.credit()))
                .toList();
        return starting.start(new Written(
                section.id(),
                article.vietnamese(),
                article.english(),
                article.author(),
                article.source(),
                "",
                Change.FIRST,
                false,
                pictures,
                article.tags(),
                List.of()));
    }

    @Override
    public void submit(ArticleId article) {
        agreed(submitting.submit(article));
    }

    @Override
    public void publish(ArticleId article, Instant at) {
        agreed(publishing.publish(article, at));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> path(ArticleId article) {
        return articles.find(article)
                .filter(found -> found.fate() == Article.Fate.SHOWN)
                .map(found -> PublicPaths.article(found.slug()));
    }

    private static void agreed(Edition.Step step) {
        if (step instanceof Edition.Step.Declined(var objections)) {
            throw Objections.refused(objections);
        }
    }
}
