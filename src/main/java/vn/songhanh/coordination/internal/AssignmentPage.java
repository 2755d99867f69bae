package vn.songhanh.coordination.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.songhanh.web.Page;

/**
 * One assignment.
 *
 * @param givenBy who wrote it down
 * @param doer whether the one who looks may say what came of it
 * @param editor whether they look after the meeting
 * @param doneOn the day that stands on the form
 */
public record AssignmentPage(
        AssignmentLine line,
        String givenBy,
        boolean doer,
        boolean editor,
        LocalDate today,
        @Nullable String doneOn,
        @Nullable String result,
        @Nullable String reason,
        Faults faults)
        implements Page {

    public boolean open() {
        return line.state() == AssignmentState.OPEN;
    }

    public String path() {
        return "/app/assignments/" + line.id();
    }
}
