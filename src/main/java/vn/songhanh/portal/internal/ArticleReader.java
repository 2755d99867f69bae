package vn.songhanh.portal.internal;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.web.NotFound;

/** Reads the page at an article's address, whatever became of the article. */
@Service
class ArticleReader {

    private final ArticleTable articles;
    private final EditionTable editions;
    private final ArticlePrint print;
    private final PortalFrames frames;

    ArticleReader(ArticleTable articles, EditionTable editions, ArticlePrint print, PortalFrames frames) {
        this.articles = articles;
        this.editions = editions;
        this.print = print;
        this.frames = frames;
    }

    @Transactional(readOnly = true)
    Found read(Place place, String slug) {
        var article = articles.bySlug(slug).orElseThrow(NotFound::new);
        var story = articles.story(article.id());
        return switch (article.fate()) {
            case UNSEEN -> throw new NotFound();
            case SHOWN, WITHDRAWN ->
                slug.equals(article.slug())
                        ? new Found.Shows(page(place, article, story))
                        : new Found.Moved(PublicPaths.article(article.slug()));
            case MERGED -> new Found.Moved(PublicPaths.article(Objects.requireNonNull(story.successor())));
            case IN_ERROR -> new Found.Gone(GonePage.of(frames, place, story));
        };
    }

    private ArticlePage page(Place place, Article article, ArticleTable.Story story) {
        var edition = editions.find(Objects.requireNonNull(article.live())).orElseThrow(NotFound::new);
        return print.live(place, edition, story, articles.told(article.id()));
    }

    /** The article at an address, in whatever state. */
    @Transactional(readOnly = true)
    Optional<ArticleId> at(String slug) {
        return articles.bySlug(slug).map(Article::id);
    }
}
