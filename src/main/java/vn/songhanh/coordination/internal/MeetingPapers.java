package vn.songhanh.coordination.internal;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.coordination.MeetingId;
import vn.songhanh.coordination.Outcome;
import vn.songhanh.coordination.Outcome.Objection;
import vn.songhanh.paper.NewPaper;
import vn.songhanh.paper.PaperAnswer;
import vn.songhanh.paper.PaperId;
import vn.songhanh.paper.PaperKind;
import vn.songhanh.paper.Papers;
import vn.songhanh.programme.Programmes;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Begins the minutes of a meeting, or the notice of its conclusions, as an official paper. */
@Service
class MeetingPapers {

    private final MeetingTable meetings;
    private final Assignments assignments;
    private final Programmes programmes;
    private final Papers papers;
    private final Clock clock;

    MeetingPapers(MeetingTable meetings, Assignments assignments, Programmes programmes, Papers papers, Clock clock) {
        this.meetings = meetings;
        this.assignments = assignments;
        this.programmes = programmes;
        this.papers = papers;
        this.clock = clock;
    }

    /** Answers with the number of the paper; the one begun before, where there is one. */
    @Transactional
    Outcome begin(MeetingId id, PaperKind kind) {
        var mandate = Voice.mandate(Role.OFFICER);
        var meeting = meetings.lock(id).orElseThrow(NotFound::new);
        var programme = programmes.byId(meeting.programme()).orElseThrow();
        var today = VietnamTime.today(clock);
        if (!meeting.lookedAfterBy(mandate, programme, today)) {
            return MeetingBook.declined(Objection.NOT_THE_HOLDER);
        }
        if (meeting.state() != MeetingState.HELD) {
            return MeetingBook.declined(Objection.CONCLUSIONS_MISSING);
        }
        var there = kind == PaperKind.MINUTES ? meeting.minutes() : meeting.notice();
        if (there != null) {
            return new Outcome.Done(there.value());
        }
        var asked = new NewPaper(
                kind,
                programme.id(),
                meeting.on().getYear(),
                meeting.joint() ? NewPaper.Issuing.JOINTLY_LEADING : NewPaper.Issuing.ALONE,
                null);
        return switch (papers.begin(asked)) {
            case PaperAnswer.Done(var paper) -> written(meeting, kind, paper);
            case PaperAnswer.Declined _ -> MeetingBook.declined(Objection.NOT_THE_HOLDER);
        };
    }

    private Outcome written(Meeting meeting, PaperKind kind, PaperId paper) {
        var text = new MeetingText(meeting, assignments.of(meeting, meeting.on()));
        return switch (papers.write(paper, kind == PaperKind.MINUTES ? text.minutes() : text.notice())) {
            case PaperAnswer.Done _ -> {
                meetings.became(meeting.id(), kind, paper);
                yield new Outcome.Done(paper.value());
            }
            case PaperAnswer.Declined _ -> throw new IllegalStateException("a paper just begun was not written");
        };
    }
}
