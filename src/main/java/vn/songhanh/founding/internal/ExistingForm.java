package vn.songhanh.founding.internal;

import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Typed;

/** What the browser sends of an organisation that was there before the programme. */
public record ExistingForm(
        @Nullable String kind,
        @Nullable String name,
        @Nullable String number,
        @Nullable String on,
        @Nullable String combined) {

    static final ExistingForm EMPTY = new ExistingForm(null, null, null, null, null);

    String nameTyped() {
        return Typed.line(name);
    }

    String numberTyped() {
        return Typed.line(number);
    }

    String dayTyped() {
        return Typed.line(on);
    }

    /** Whether it is said to be the organisation of another enterprise too. */
    public boolean saysCombined() {
        return "true".equals(combined);
    }
}
