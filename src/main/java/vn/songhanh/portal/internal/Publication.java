package vn.songhanh.portal.internal;

import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.songhanh.attachment.PictureId;
import vn.songhanh.attachment.Pictures;
import vn.songhanh.text.Fold;
import vn.songhanh.web.NotFound;

/** What happens to the site when an edition goes live, in the transaction of whoever decided it. */
@Component
class Publication {

    private static final int LONGEST_SLUG = 90;

    private final ArticleTable articles;
    private final EditionTable editions;
    private final StepTable steps;
    private final Pictures pictures;
    private final ApplicationEventPublisher events;

    Publication(
            ArticleTable articles,
            EditionTable editions,
            StepTable steps,
            Pictures pictures,
            ApplicationEventPublisher events) {
        this.articles = articles;
        this.editions = editions;
        this.steps = steps;
        this.pictures = pictures;
        this.events = events;
    }

    void goLive(Edition edition, Instant at) {
        var article = articles.find(edition.article()).orElseThrow(NotFound::new);
        var live = article.live();
        if (live != null) {
            hidePicturesOf(live);
            steps.leaves(live, EditionState.SUPERSEDED);
        }
        steps.published(edition, at);
        var slug = slug(article, edition);
        articles.addSlug(article.id(), slug, at);
        articles.show(article, slug, edition.id(), edition.written().section(), at);
        if (edition.follows() && edition.written().change().major()) {
            articles.changed(article.id(), edition.written().change().note(), at);
        }
        pictures.show(picturesOf(edition));
        events.publishEvent(new SiteChanged());
        var firstSeen = Objects.requireNonNull(articles.story(article.id()).publishedAt());
        events.publishEvent(new WentLive(edition, firstSeen));
    }

    /** The pictures vanish with the article, unless another one still shows them. */
    void takeDown(Article article, Article.Fate fate, Ending ending, Instant at) {
        var live = article.live();
        if (live != null) {
            hidePicturesOf(live);
            steps.leaves(live, EditionState.WITHDRAWN);
        }
        articles.end(article, fate, ending, at);
        events.publishEvent(new SiteChanged());
        events.publishEvent(new TakenDown(article.id()));
    }

    private void hidePicturesOf(EditionId live) {
        var hidden = new HashSet<>(picturesOf(editions.find(live).orElseThrow(NotFound::new)));
        hidden.removeAll(articles.picturesShownBesides(live));
        pictures.hide(hidden);
    }

    private static Set<PictureId> picturesOf(Edition edition) {
        return edition.written().pictures().stream().map(UsedPicture::picture).collect(Collectors.toSet());
    }

    /** The address comes from the first title and stays, unless the editor asked for another one that nobody has. */
    private String slug(Article article, Edition edition) {
        var wanted = Fold.slug(edition.written().wantedSlug(), LONGEST_SLUG);
        if (!wanted.isEmpty()) {
            var holder = articles.bySlug(wanted).map(Article::id);
            return holder.isEmpty() || holder.get().equals(article.id()) ? wanted : wanted + "-" + article.id();
        }
        if (article.live() != null) {
            return article.slug();
        }
        var words = Fold.slug(edition.written().vietnamese().title(), LONGEST_SLUG);
        return words.isEmpty() ? "bai-" + article.id() : words + "-" + article.id();
    }
}
