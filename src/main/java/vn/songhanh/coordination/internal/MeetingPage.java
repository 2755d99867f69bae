package vn.songhanh.coordination.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * One meeting.
 *
 * @param unit the name of the unit that called it
 * @param editor whether the one who looks looks after it
 * @param concludable whether its conclusions may be written now
 * @param units whom something may be given, by the value of the form; empty where nothing may
 */
public record MeetingPage(
        long id,
        String title,
        LocalDate on,
        String at,
        String place,
        boolean joint,
        Side side,
        String unit,
        Words programme,
        MeetingState state,
        String reason,
        List<String> agenda,
        List<String> attendance,
        List<String> conclusions,
        List<AssignmentLine> assignments,
        @Nullable Long minutes,
        @Nullable Long notice,
        boolean editor,
        boolean concludable,
        Map<String, String> units,
        AssignmentForm form,
        Faults faults)
        implements Page {

    public String path() {
        return "/app/meetings/" + id;
    }

    public boolean open() {
        return state == MeetingState.CALLED;
    }

    public boolean held() {
        return state == MeetingState.HELD;
    }
}
