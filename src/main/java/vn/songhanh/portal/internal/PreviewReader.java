package vn.songhanh.portal.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Voice;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.text.Language;
import vn.songhanh.web.NotFound;

/** Reads the edition that is worked on as the page it would become. */
@Service
class PreviewReader {

    private final ArticleTable articles;
    private final EditionTable editions;
    private final ArticlePrint print;

    PreviewReader(ArticleTable articles, EditionTable editions, ArticlePrint print) {
        this.articles = articles;
        this.editions = editions;
        this.print = print;
    }

    @Transactional(readOnly = true)
    ArticlePage read(ArticleId article, Language language) {
        Voice.mandate();
        var edition = editions.open(article).orElseThrow(NotFound::new);
        var place = Place.of(language, "/app/newsroom/articles/%s/preview".formatted(article));
        return print.page(place, edition, articles.story(article)).previewed(edition.state());
    }
}
