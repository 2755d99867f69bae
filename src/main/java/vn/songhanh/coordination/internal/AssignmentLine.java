package vn.songhanh.coordination.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;

/**
 * An assignment in a list.
 *
 * @param unit the name of the unit that does it
 * @param late whether its day has passed while it is open
 */
public record AssignmentLine(
        long id,
        String what,
        Side side,
        String unit,
        LocalDate due,
        AssignmentState state,
        @Nullable LocalDate doneOn,
        String result,
        boolean late,
        long meeting,
        String title) {

    /** Whether it was done after its day. */
    public boolean doneLate() {
        return doneOn != null && doneOn.isAfter(due);
    }
}
