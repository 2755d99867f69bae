package vn.songhanh.enterprise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.text.Words;

/**
 * Something that happened to an enterprise on a day.
 *
 * @param href the page that tells more; null where there is none
 * @param side the body whose doing it was; null when it was neither or both
 */
public record StoryLine(
        LocalDate on,
        Words words,
        @Nullable String href,
        @Nullable Side side) {

    public static StoryLine of(LocalDate on, Words words) {
        return new StoryLine(on, words, null, null);
    }

    public static StoryLine of(LocalDate on, Words words, String href) {
        return new StoryLine(on, words, href, null);
    }
}
