package vn.songhanh.coordination.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.UnitNames;
import vn.songhanh.access.Voice;
import vn.songhanh.coordination.MeetingId;
import vn.songhanh.paper.PaperId;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads what the pages of meetings show. */
@Service
class MeetingPages {

    private final MeetingTable meetings;
    private final Assignments assignments;
    private final Programmes programmes;
    private final UnitChoices choices;
    private final UnitNames names;
    private final Clock clock;

    MeetingPages(
            MeetingTable meetings,
            Assignments assignments,
            Programmes programmes,
            UnitChoices choices,
            UnitNames names,
            Clock clock) {
        this.meetings = meetings;
        this.assignments = assignments;
        this.programmes = programmes;
        this.choices = choices;
        this.names = names;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    MeetingPage one(Mandate mandate, MeetingId id, AssignmentForm form, Faults faults) {
        var today = VietnamTime.today(clock);
        var meeting = meeting(id);
        var programme = programmes.byId(meeting.programme()).orElseThrow();
        var editor = meeting.lookedAfterBy(mandate, programme, today);
        return new MeetingPage(
                id.value(),
                meeting.title(),
                meeting.on(),
                meeting.at(),
                meeting.place(),
                meeting.joint(),
                meeting.side(),
                names.namesOn(meeting.on(), List.of(meeting.unit())).getOrDefault(meeting.unit(), ""),
                programme.title(),
                meeting.state(),
                meeting.reason(),
                Lines.of(meeting.agenda()),
                Lines.of(meeting.attendance()),
                Lines.of(meeting.conclusions()),
                assignments.of(meeting, today),
                number(meeting.minutes()),
                number(meeting.notice()),
                editor,
                editor
                        && meeting.state() != MeetingState.CANCELLED
                        && !meeting.on().isAfter(today),
                editor && meeting.state() != MeetingState.CANCELLED ? choices.of(programme, meeting, today) : Map.of(),
                form,
                faults);
    }

    private static @Nullable Long number(@Nullable PaperId paper) {
        return paper == null ? null : paper.value();
    }

    /** The form of a meeting that is called, on the next working day it might be. */
    @Transactional(readOnly = true)
    MeetingFormPage empty(Mandate mandate) {
        var holder = holder(mandate, VietnamTime.today(clock));
        return new MeetingFormPage(
                null, new MeetingForm(Boolean.toString(holder), "", "", "08:00", "", "", "0"), holder, Faults.NONE);
    }

    @Transactional(readOnly = true)
    MeetingFormPage again(Mandate mandate, MeetingForm form, Faults faults) {
        return new MeetingFormPage(null, form, holder(mandate, VietnamTime.today(clock)), faults);
    }

    @Transactional(readOnly = true)
    MeetingFormPage edit(MeetingId id) {
        return new MeetingFormPage(id.value(), MeetingForm.of(edited(id)), true, Faults.NONE);
    }

    /** The form again, over what stands there now. */
    @Transactional(readOnly = true)
    MeetingFormPage again(MeetingId id, MeetingForm form, Faults faults) {
        return new MeetingFormPage(id.value(), form.over(edited(id).version()), true, faults);
    }

    @Transactional(readOnly = true)
    ConclusionsPage conclusions(MeetingId id, @Nullable ConclusionsForm typed, Faults faults) {
        var meeting = edited(id);
        return new ConclusionsPage(
                id.value(),
                meeting.title(),
                meeting.on(),
                meeting.agenda(),
                Optional.ofNullable(typed).orElseGet(() -> ConclusionsForm.of(meeting)),
                faults);
    }

    private boolean holder(Mandate mandate, LocalDate today) {
        return programmes
                .inForce(today)
                .filter(programme -> programme.heldBy(mandate.side(), mandate.unit(), today))
                .isPresent();
    }

    /** The meeting, for those who look after it; for others there is no such page. */
    private Meeting edited(MeetingId id) {
        var meeting = meeting(id);
        Programme programme = programmes.byId(meeting.programme()).orElseThrow();
        if (!meeting.lookedAfterBy(Voice.mandate(Role.OFFICER), programme, VietnamTime.today(clock))) {
            throw new NotFound();
        }
        return meeting;
    }

    private Meeting meeting(MeetingId id) {
        return meetings.byId(id).orElseThrow(NotFound::new);
    }
}
