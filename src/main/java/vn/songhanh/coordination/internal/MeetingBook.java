package vn.songhanh.coordination.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.coordination.AssignmentId;
import vn.songhanh.coordination.MeetingId;
import vn.songhanh.coordination.Meetings;
import vn.songhanh.coordination.NewMeeting;
import vn.songhanh.coordination.Outcome;
import vn.songhanh.coordination.Outcome.Objection;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Calls, changes, concludes and cancels meetings, and gives out what is to be done. */
@Service
class MeetingBook implements Meetings {

    private final MeetingTable meetings;
    private final AssignmentTable assignments;
    private final Programmes programmes;
    private final UnitChoices choices;
    private final Telling telling;
    private final Clock clock;

    MeetingBook(
            MeetingTable meetings,
            AssignmentTable assignments,
            Programmes programmes,
            UnitChoices choices,
            Telling telling,
            Clock clock) {
        this.meetings = meetings;
        this.assignments = assignments;
        this.programmes = programmes;
        this.choices = choices;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome call(NewMeeting called) {
        var mandate = Voice.mandate(Role.OFFICER);
        var programme = programmes.inForce(called.on());
        var objections = against(called, called.joint(), mandate.unit(), programme);
        if (!objections.isEmpty()) {
            return new Outcome.Declined(objections);
        }
        var id = meetings.add(
                programme.orElseThrow().id(), called, mandate.side(), mandate.unit(), clock.instant(), speaker());
        if (called.joint()) {
            telling.called(id, called, programme.get(), mandate.side().other());
        }
        return new Outcome.Done(id);
    }

    @Override
    @Transactional
    public Outcome change(MeetingId id, NewMeeting changed) {
        return change(id, changed, lock(id).version());
    }

    /** @param seen the version that the form was filled with */
    @Transactional
    Outcome change(MeetingId id, NewMeeting changed, int seen) {
        var meeting = lock(id);
        if (!lookedAfter(meeting)) {
            return declined(Objection.NOT_THE_HOLDER);
        }
        if (!meeting.open()) {
            return declined(Objection.MOVED_ON);
        }
        if (meeting.version() != seen) {
            return declined(Objection.CHANGED_MEANWHILE);
        }
        var programme = programmes.inForce(changed.on());
        var objections = against(changed, meeting.joint(), meeting.unit(), programme);
        if (!objections.isEmpty()) {
            return new Outcome.Declined(objections);
        }
        meetings.change(id, programme.orElseThrow().id(), changed);
        return new Outcome.Done(id.value());
    }

    private List<Objection> against(NewMeeting wanted, boolean joint, UnitId unit, Optional<Programme> programme) {
        var objections = new ArrayList<Objection>();
        if (wanted.title().isBlank()) {
            objections.add(Objection.TITLE_MISSING);
        }
        if (programme.isEmpty()) {
            objections.add(Objection.NO_PROGRAMME);
        } else if (!Meeting.lookedAfterBy(Voice.mandate(Role.OFFICER), joint, unit, programme.get(), today())) {
            objections.add(Objection.NOT_THE_HOLDER);
        }
        return objections;
    }

    @Override
    @Transactional
    public Outcome conclude(MeetingId id, String attendance, String conclusions) {
        var meeting = lock(id);
        if (!lookedAfter(meeting)) {
            return declined(Objection.NOT_THE_HOLDER);
        }
        var objections = meeting.againstConcluding(attendance, conclusions, today());
        if (!objections.isEmpty()) {
            return new Outcome.Declined(objections);
        }
        meetings.conclude(id, attendance, conclusions);
        return new Outcome.Done(id.value());
    }

    @Override
    @Transactional
    public Outcome cancel(MeetingId id, String reason) {
        var meeting = lock(id);
        if (!lookedAfter(meeting)) {
            return declined(Objection.NOT_THE_HOLDER);
        }
        if (!meeting.open()) {
            return declined(Objection.MOVED_ON);
        }
        if (reason.isBlank()) {
            return declined(Objection.REASON_MISSING);
        }
        meetings.cancel(id, reason);
        return new Outcome.Done(id.value());
    }

    @Override
    @Transactional
    public Outcome assign(MeetingId id, Side side, UnitId unit, String what, LocalDate due) {
        var meeting = lock(id);
        if (!lookedAfter(meeting)) {
            return declined(Objection.NOT_THE_HOLDER);
        }
        if (meeting.state() == MeetingState.CANCELLED) {
            return declined(Objection.MOVED_ON);
        }
        if (!choices.of(programme(meeting), meeting, today()).containsKey(AssignmentForm.written(side, unit))) {
            return declined(Objection.UNIT_MISSING);
        }
        var objections = Assignment.againstGiving(what, due, meeting.on());
        if (!objections.isEmpty()) {
            return new Outcome.Declined(objections);
        }
        var given = assignments.add(id, side, unit, what, due, clock.instant(), speaker());
        telling.given(given, side, unit, what, due);
        return new Outcome.Done(given);
    }

    @Override
    @Transactional
    public Outcome complete(AssignmentId id, LocalDate on, String result) {
        var assignment = assignments.lock(id).orElseThrow(NotFound::new);
        if (!assignment.doneBy(Voice.mandate(), programme(of(assignment)), today())) {
            return declined(Objection.NOT_OURS);
        }
        var objections = assignment.againstCompleting(on, result, today());
        if (!objections.isEmpty()) {
            return new Outcome.Declined(objections);
        }
        assignments.complete(id, on, result, speaker());
        telling.done(assignment, of(assignment));
        return new Outcome.Done(assignment.meeting().value());
    }

    @Override
    @Transactional
    public Outcome drop(AssignmentId id, String reason) {
        var assignment = assignments.lock(id).orElseThrow(NotFound::new);
        if (!lookedAfter(of(assignment))) {
            return declined(Objection.NOT_THE_HOLDER);
        }
        if (assignment.state() != AssignmentState.OPEN) {
            return declined(Objection.MOVED_ON);
        }
        if (reason.isBlank()) {
            return declined(Objection.REASON_MISSING);
        }
        assignments.drop(id, reason, speaker());
        return new Outcome.Done(assignment.meeting().value());
    }

    private boolean lookedAfter(Meeting meeting) {
        return meeting.lookedAfterBy(Voice.mandate(Role.OFFICER), programme(meeting), today());
    }

    private Meeting of(Assignment assignment) {
        return meetings.byId(assignment.meeting()).orElseThrow(NotFound::new);
    }

    private Meeting lock(MeetingId id) {
        return meetings.lock(id).orElseThrow(NotFound::new);
    }

    private Programme programme(Meeting meeting) {
        return programmes.byId(meeting.programme()).orElseThrow();
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }

    static Outcome declined(Objection objection) {
        return new Outcome.Declined(List.of(objection));
    }

    static String speaker() {
        return Voice.speaker().orElseThrow() instanceof Acting.Person person ? person.fullName() : "";
    }
}
