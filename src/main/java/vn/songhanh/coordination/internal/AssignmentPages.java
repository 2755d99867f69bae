package vn.songhanh.coordination.internal;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.coordination.AssignmentId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads what the page of an assignment shows. */
@Service
class AssignmentPages {

    private final AssignmentTable table;
    private final MeetingTable meetings;
    private final Assignments assignments;
    private final Programmes programmes;
    private final Clock clock;

    AssignmentPages(
            AssignmentTable table, MeetingTable meetings, Assignments assignments, Programmes programmes, Clock clock) {
        this.table = table;
        this.meetings = meetings;
        this.assignments = assignments;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** What was typed into its forms. */
    record Typed(
            @Nullable String doneOn,
            @Nullable String result,
            @Nullable String reason) {

        static final Typed NOTHING = new Typed(null, null, null);
    }

    @Transactional(readOnly = true)
    AssignmentPage one(Mandate mandate, AssignmentId id, Typed typed, Faults faults) {
        var today = VietnamTime.today(clock);
        var assignment = table.byId(id).orElseThrow(NotFound::new);
        var meeting = meetings.byId(assignment.meeting()).orElseThrow(NotFound::new);
        var programme = programmes.byId(meeting.programme()).orElseThrow();
        return new AssignmentPage(
                assignments.line(assignment, meeting, today),
                assignment.givenBy(),
                assignment.doneBy(mandate, programme, today),
                meeting.lookedAfterBy(mandate, programme, today),
                today,
                typed.doneOn() == null ? today.toString() : typed.doneOn(),
                typed.result(),
                typed.reason(),
                faults);
    }
}
