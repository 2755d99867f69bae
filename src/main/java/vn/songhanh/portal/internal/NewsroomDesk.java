package vn.songhanh.portal.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.portal.NewArticle;
import vn.songhanh.portal.Newsroom;
import vn.songhanh.text.Words;

/** Lets other modules do what editors do on their pages, by the same use cases. */
@Service
class NewsroomDesk implements Newsroom {

    private final StartArticle starting;
    private final RelateArticles relating;
    private final SubmitEdition submitting;
    private final Approval approval;
    private final ArticleTable articles;

    NewsroomDesk(
            StartArticle starting,
            RelateArticles relating,
            SubmitEdition submitting,
            Approval approval,
            ArticleTable articles) {
        this.starting = starting;
        this.relating = relating;
        this.submitting = submitting;
        this.approval = approval;
        this.articles = articles;
    }

    @Override
    public ArticleId draft(NewArticle article) {
        return starting.bring(article);
    }

    @Override
    public void relate(ArticleId draft, List<ArticleId> related) {
        agreed(relating.relate(draft, related));
    }

    @Override
    public void submit(ArticleId article) {
        agreed(submitting.submit(article));
    }

    @Override
    public void publish(ArticleId article, Instant at) {
        agreed(approval.publishing().publish(article, at));
    }

    @Override
    public void sendBack(ArticleId article, String remark) {
        agreed(approval.returning().giveBack(article, remark));
    }

    @Override
    public void takeDown(ArticleId article, Words notice) {
        if (approval.takingDown().takeDown(article, new Ending.Withdrawn(notice))
                instanceof Article.Taking.Declined(var objections)) {
            throw Objections.refused(objections);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> path(ArticleId article) {
        return articles.find(article)
                .filter(found -> found.fate() == Article.Fate.SHOWN)
                .map(found -> PublicPaths.article(found.slug()));
    }

    /** What only the second pair of eyes does. */
    @Component
    record Approval(PublishEdition publishing, ReturnEdition returning, TakeDownArticle takingDown) {}

    private static void agreed(Edition.Step step) {
        if (step instanceof Edition.Step.Declined(var objections)) {
            throw Objections.refused(objections);
        }
    }
}
