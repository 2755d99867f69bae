package vn.songhanh.portal.internal;

import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;

/**
 * What the browser sends to take an article down.
 *
 * @param way {@code WITHDRAWN}, {@code IN_ERROR} or {@code MERGED}
 * @param into the address of the article that takes its place
 */
public record TakeDownForm(
        @Nullable String way,
        @Nullable String notice,
        @Nullable String noticeEn,
        @Nullable String into) {

    static TakeDownForm empty() {
        return new TakeDownForm("WITHDRAWN", null, null, null);
    }

    Words words() {
        return Words.of(Typed.line(notice), Typed.line(noticeEn));
    }

    /** The end of an address, however much of it was pasted. */
    static String slug(@Nullable String address) {
        var line = Typed.line(address).replaceFirst("[?#].*$", "");
        return line.substring(line.lastIndexOf('/') + 1);
    }
}
