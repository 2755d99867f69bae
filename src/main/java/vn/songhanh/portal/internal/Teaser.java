package vn.songhanh.portal.internal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.attachment.Picture;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.time.Dateline;

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

    private static final List<String> DRAWINGS = List.of("factory", "papers", "harbour", "people", "flame", "bridge");

    public String path() {
        return PublicPaths.article(slug);
    }

    /** As in {@code 24/04/2021 07:58}. */
    public String when() {
        return Dateline.minute(publishedAt);
    }

    /** The name of the drawing of ours that stands where there is no picture; the same for this article everywhere. */
    public String drawing() {
        return DRAWINGS.get((int) (id.value() % DRAWINGS.size()));
    }
}
