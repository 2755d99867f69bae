package vn.songhanh.coordination.internal;

import java.time.LocalDate;
import vn.songhanh.access.Side;

/**
 * A meeting in the list.
 *
 * @param open how many of its assignments are open, {@code late} of them past their day
 */
public record MeetingLine(
        long id,
        String title,
        LocalDate on,
        String at,
        String place,
        boolean joint,
        Side side,
        MeetingState state,
        int given,
        int open,
        int late) {}
