package vn.songhanh.outreach.internal;

import java.time.LocalDate;
import vn.songhanh.access.Side;
import vn.songhanh.outreach.ActivityKind;

/** One time an enterprise was reached. */
public record Contact(
        long activity,
        ActivityKind kind,
        String title,
        LocalDate on,
        Side side,
        String lead,
        ActivityPage.Reached reached) {

    public String path() {
        return ActivityQuestion.PATH + "/" + activity;
    }
}
