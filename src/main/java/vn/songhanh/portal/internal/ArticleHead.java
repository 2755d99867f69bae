package vn.songhanh.portal.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.songhanh.text.Language;
import vn.songhanh.time.VietnamTime;

/** What an article tells machines in its head, and by which ways readers pass it on. */
@Component
class ArticleHead {

    private static final int WIDTH_FOR_SHARING = 1200;

    /** A name that by rule belongs to nobody (RFC 2606), so that the demonstration's second code leads nowhere real. */
    private static final String INVENTED_FANPAGE = "https://fanpage.example/song-hanh";

    private final PublicAddress addresses;
    private final boolean demonstration;

    ArticleHead(PublicAddress addresses, @Value("${songhanh.demonstration:false}") boolean demonstration) {
        this.addresses = addresses;
        this.demonstration = demonstration;
    }

    HeadLines lines(ArticlePage page, Place place, Edition edition, ArticleTable.Story story) {
        var path = place.path();
        var written = edition.written();
        var canonical = addresses.of(path, page.language());
        var leading = leading(page);
        var image = leading == null ? null : addresses.of(leading.picture().addressFor(WIDTH_FOR_SHARING));
        return new HeadLines(
                page.text().title(),
                page.text().lead(),
                canonical,
                addresses.of(path, Language.VI),
                written.english().isEmpty() ? null : addresses.of(path, Language.EN),
                "article",
                image,
                page.section().path() + "/rss.xml",
                true,
                new StructuredNews(news(page, edition, story, canonical, image)));
    }

    ArticlePage.Useful useful(Place place, String title, SiteOwner owner) {
        var address = addresses.of(place.path(), place.language());
        return new ArticlePage.Useful(
                address,
                QrCode.of(address),
                fanpage(owner).isEmpty() ? null : QrCode.of(fanpage(owner)),
                List.of(
                        new ArticlePage.Share(
                                "Facebook",
                                "https://www.facebook.com/sharer/sharer.php?u=" + encoded(address),
                                "brand-facebook"),
                        new ArticlePage.Share(
                                "X",
                                "https://x.com/intent/post?url=%s&text=%s".formatted(encoded(address), encoded(title)),
                                "share"),
                        new ArticlePage.Share(
                                "Email",
                                "mailto:?subject=%s&body=%s".formatted(encoded(title), encoded(address)),
                                "mail")));
    }

    private String fanpage(SiteOwner owner) {
        return owner.fanpage().isEmpty() && demonstration ? INVENTED_FANPAGE : owner.fanpage();
    }

    private Map<String, Object> news(
            ArticlePage page, Edition edition, ArticleTable.Story story, String canonical, @Nullable String image) {
        var news = new LinkedHashMap<String, Object>();
        news.put("@context", "https://schema.org");
        news.put("@type", "NewsArticle");
        news.put("headline", page.text().title());
        news.put("description", page.text().lead());
        news.put("inLanguage", page.language().tag());
        news.put("articleSection", page.section().name().in(page.language()));
        var published = Objects.requireNonNull(story.publishedAt());
        news.put("datePublished", written(published));
        news.put("dateModified", written(story.changedAt() == null ? published : story.changedAt()));
        news.put("mainEntityOfPage", canonical);
        if (image != null) {
            news.put("image", List.of(image));
        }
        if (!page.author().isEmpty()) {
            news.put("author", List.of(Map.of("@type", "Person", "name", page.author())));
        }
        news.put("keywords", edition.written().tags());
        news.put("publisher", publisher());
        return news;
    }

    private Map<String, Object> publisher() {
        var publisher = new LinkedHashMap<String, Object>();
        publisher.put("@type", "Organization");
        publisher.put("name", PortalFrames.NAME.vi());
        publisher.put("logo", Map.of("@type", "ImageObject", "url", addresses.of("/assets/mark.svg")));
        return publisher;
    }

    private static @Nullable Photo leading(ArticlePage page) {
        return page.leading() != null
                ? page.leading()
                : page.body().stream()
                        .map(BodyPart::photo)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private static String written(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                moment.truncatedTo(ChronoUnit.SECONDS).atZone(VietnamTime.ZONE));
    }

    /** As addresses of letters want it: a space is %20. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
