package vn.songhanh.portal.internal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Language;

/**
 * What a feed tells, before it takes a form. All addresses are full.
 *
 * @param page where people read the same
 * @param self where the feed itself is
 */
record Feed(String title, String about, String page, String self, Language language, List<Item> items) {

    /**
     * @param id stays the same when the address changes
     * @param picture null without one
     */
    record Item(
            String id,
            String title,
            String lead,
            String address,
            String section,
            @Nullable String picture,
            String pictureEnding,
            Instant publishedAt,
            Instant changedAt) {

        String pictureType() {
            return pictureEnding.equals("png") ? "image/png" : "image/jpeg";
        }
    }
}
