package vn.songhanh.outreach.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.outreach.ActivityKind;
import vn.songhanh.outreach.ActivityState;
import vn.songhanh.text.Words;

/**
 * One activity in a list.
 *
 * @param joint whether others take part
 * @param reached how many enterprises; the invited ones while it is only planned
 * @param late it should have been told: it is past and still only planned
 */
public record ActivityLine(
        long id,
        ActivityKind kind,
        String title,
        String place,
        LocalDate from,
        LocalDate to,
        @Nullable LocalTime at,
        String lead,
        Side side,
        boolean joint,
        ActivityState state,
        int attendance,
        int handedOut,
        int reached,
        boolean late) {

    public String path() {
        return ActivityQuestion.PATH + "/" + id;
    }

    /** The sign of its state. */
    public String sign() {
        return switch (state) {
            case HELD -> "good";
            case PLANNED -> late ? "warn" : "note";
            case CANCELLED, WITHDRAWN -> "";
        };
    }

    public Words said() {
        return late ? Words.of("Chưa báo kết quả", "Results missing") : state.words();
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
