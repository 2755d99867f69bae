package vn.songhanh.portal.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.songhanh.attachment.Picture;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;

/**
 * A published article as it stands in a list.
 *
 * @param language the language of title and lead: an English list shows an article that has no English edition in Vietnamese
 * @param picture the picture that leads it; null where there is none
 */
public record Teaser(
        ArticleId id,
        String slug,
        String sectionPath,
        Words section,
        Language language,
        String title,
        String lead,
        Instant publishedAt,
        Instant changedAt,
        @Nullable Picture picture,
        String alt,
        boolean inEnglish) {

    public String path() {
        return PublicPaths.article(slug);
    }
}
