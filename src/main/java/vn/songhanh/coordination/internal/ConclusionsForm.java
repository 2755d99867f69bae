package vn.songhanh.coordination.internal;

import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Typed;

/** Who was there and what was concluded, as typed. */
public record ConclusionsForm(
        @Nullable String attendance, @Nullable String conclusions) {

    static ConclusionsForm of(Meeting meeting) {
        return new ConclusionsForm(meeting.attendance(), meeting.conclusions());
    }

    String present() {
        return Typed.clean(attendance);
    }

    String concluded() {
        return Typed.clean(conclusions);
    }
}
