package vn.songhanh.portal.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.text.Words;

/**
 * An article as the newsroom's list shows it.
 *
 * @param mine whether the person who looks has written in it
 * @param at the moment that its state is about: saved, submitted, due, published
 * @param views how often it was read in the last thirty days; null before it was published
 */
public record DeskLine(
        ArticleId article,
        EditionState state,
        String title,
        Words section,
        boolean english,
        boolean follows,
        String savedBy,
        Instant at,
        boolean mine,
        @Nullable Long views) {

    DeskLine read(long times) {
        return new DeskLine(article, state, title, section, english, follows, savedBy, at, mine, times);
    }

    public String path() {
        return "/app/newsroom/articles/" + article;
    }
}
