package vn.songhanh.coordination.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.coordination.AssignmentId;
import vn.songhanh.coordination.MeetingId;
import vn.songhanh.coordination.Outcome.Objection;
import vn.songhanh.programme.Programme;

/** Something to be done by a day, as the rules see it. */
record Assignment(
        AssignmentId id,
        MeetingId meeting,
        Side side,
        UnitId unit,
        String what,
        LocalDate due,
        AssignmentState state,
        @Nullable LocalDate doneOn,
        String result,
        String givenBy) {

    static List<Objection> againstGiving(String what, LocalDate due, LocalDate meeting) {
        var objections = new ArrayList<Objection>();
        if (what.isBlank()) {
            objections.add(Objection.WHAT_MISSING);
        }
        if (due.isBefore(meeting)) {
            objections.add(Objection.DUE_BEFORE_MEETING);
        }
        return objections;
    }

    List<Objection> againstCompleting(LocalDate on, String said, LocalDate today) {
        var objections = new ArrayList<Objection>();
        if (state != AssignmentState.OPEN) {
            objections.add(Objection.MOVED_ON);
        }
        if (on.isAfter(today)) {
            objections.add(Objection.DONE_IN_FUTURE);
        }
        if (said.isBlank()) {
            objections.add(Objection.RESULT_MISSING);
        }
        return objections;
    }

    /** The unit that does it, and the organisation that holds its side, say what came of it. */
    boolean doneBy(Mandate mandate, Programme programme, LocalDate today) {
        return mandate.side() == side
                && mandate.works()
                && (mandate.unit().equals(unit) || programme.heldBy(side, mandate.unit(), today));
    }
}
