package vn.songhanh.coordination.internal;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.coordination.AssignmentId;
import vn.songhanh.coordination.Outcome;
import vn.songhanh.coordination.Outcome.Objection;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** What meetings gave units to do, and what came of it. */
@Controller
@RequestMapping("/app/assignments")
class AssignmentController {

    private final ListPages lists;
    private final AssignmentPages pages;
    private final MeetingBook meetings;

    AssignmentController(ListPages lists, AssignmentPages pages, MeetingBook meetings) {
        this.lists = lists;
        this.pages = pages;
        this.meetings = meetings;
    }

    @GetMapping
    Reply list(@ModelAttribute Asked asked) {
        return Reply.show(lists.assignments(asked, Voice.mandate()));
    }

    @GetMapping("/{id:\\d+}")
    Reply show(@PathVariable long id) {
        return Reply.show(page(id, AssignmentPages.Typed.NOTHING, Faults.NONE));
    }

    @PostMapping("/{id:\\d+}/completion")
    Reply complete(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String doneOn,
            @RequestParam(defaultValue = "") String result) {
        var mandate = Voice.mandate();
        if (!mandate.may(Role.LEADER)) {
            mandate.as(Role.OFFICER);
        }
        var typed = new AssignmentPages.Typed(doneOn, result, null);
        var day = MeetingForm.day(doneOn);
        if (day.isEmpty()) {
            return Reply.again(page(id, typed, Faults.of(List.of(Objection.DONE_UNREADABLE))));
        }
        return answer(
                id,
                typed,
                meetings.complete(new AssignmentId(id), day.get(), Typed.clean(result)),
                Words.of("Đã ghi kết quả; hai bên đều thấy.", "The result is kept; both bodies see it."));
    }

    @PostMapping("/{id:\\d+}/cancellation")
    Reply drop(@PathVariable long id, @RequestParam(defaultValue = "") String reason) {
        Voice.mandate(Role.OFFICER);
        return answer(
                id,
                new AssignmentPages.Typed(null, null, reason),
                meetings.drop(new AssignmentId(id), Typed.line(reason)),
                Words.of("Đã thôi giao việc này.", "It is no longer asked for."));
    }

    private Reply answer(long id, AssignmentPages.Typed typed, Outcome outcome, Words done) {
        return switch (outcome) {
            case Outcome.Done _ -> Reply.seeOther("/app/assignments/" + id).saying(done);
            case Outcome.Declined(var objections) -> Reply.again(page(id, typed, Faults.of(objections)));
        };
    }

    private AssignmentPage page(long id, AssignmentPages.Typed typed, Faults faults) {
        return pages.one(Voice.mandate(), new AssignmentId(id), typed, faults);
    }
}
