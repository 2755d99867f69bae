package vn.songhanh.founding.internal;

import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Typed;

/** What the browser sends of an organisation that was there before the programme. */
public record ExistingForm(
        @Nullable String kind,
        @Nullable String name,
        @Nullable String number,
        @Nullable String on) {

    static final ExistingForm EMPTY = new ExistingForm(null, null, null, null);

    /** One line, without what the browser may send around it. */
    static String line(@Nullable String typed) {
        return Typed.line(typed);
    }
}
