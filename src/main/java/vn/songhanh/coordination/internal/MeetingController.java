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
import vn.songhanh.coordination.MeetingId;
import vn.songhanh.coordination.Outcome;
import vn.songhanh.coordination.Outcome.Objection;
import vn.songhanh.paper.PaperKind;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** One meeting, and each act on it as a thing one creates. */
@Controller
@RequestMapping("/app/meetings/{id:\\d+}")
class MeetingController {

    private final MeetingPages pages;
    private final MeetingBook meetings;
    private final MeetingPapers papers;

    MeetingController(MeetingPages pages, MeetingBook meetings, MeetingPapers papers) {
        this.pages = pages;
        this.meetings = meetings;
        this.papers = papers;
    }

    @GetMapping
    Reply show(@PathVariable long id) {
        return Reply.show(page(id, AssignmentForm.empty(), Faults.NONE));
    }

    @GetMapping("/conclusions")
    Reply conclusions(@PathVariable long id) {
        Voice.mandate(Role.OFFICER);
        return Reply.show(pages.conclusions(new MeetingId(id), null, Faults.NONE));
    }

    @PostMapping("/conclusions")
    Reply conclude(@PathVariable long id, @ModelAttribute ConclusionsForm form) {
        Voice.mandate(Role.OFFICER);
        return switch (meetings.conclude(new MeetingId(id), form.present(), form.concluded())) {
            case Outcome.Done _ ->
                back(id).saying(Words.of(
                        "Đã ghi kết luận. Giao việc cho từng đơn vị ở dưới.",
                        "The conclusions are kept. Below, say who does what by when."));
            case Outcome.Declined(var objections) ->
                Reply.again(pages.conclusions(new MeetingId(id), form, Faults.of(objections)));
        };
    }

    @PostMapping("/cancellation")
    Reply cancel(@PathVariable long id, @RequestParam(defaultValue = "") String reason) {
        Voice.mandate(Role.OFFICER);
        return answer(
                id,
                meetings.cancel(new MeetingId(id), Typed.line(reason)),
                Words.of("Đã ghi là không họp.", "It will not take place."));
    }

    @PostMapping("/assignments")
    Reply assign(@PathVariable long id, @ModelAttribute AssignmentForm form) {
        Voice.mandate(Role.OFFICER);
        var unreadable = form.unreadable();
        if (!unreadable.isEmpty()) {
            return Reply.again(page(id, form, Faults.of(unreadable)));
        }
        var chosen = form.chosen().orElseThrow();
        var due = MeetingForm.day(form.due()).orElseThrow();
        return switch (meetings.assign(new MeetingId(id), chosen.side(), chosen.unit(), form.said(), due)) {
            case Outcome.Done _ ->
                back(id).saying(Words.of(
                        "Đã giao việc; đơn vị thấy ở trang Hôm nay.", "Given; the unit sees it on its first page."));
            case Outcome.Declined(var objections) -> Reply.again(page(id, form, Faults.of(objections)));
        };
    }

    /** Begins the official paper of the meeting, filled with what is known. */
    @PostMapping("/papers")
    Reply paper(@PathVariable long id, @RequestParam(defaultValue = "") String kind) {
        Voice.mandate(Role.OFFICER);
        var wanted = "MINUTES".equals(kind) ? PaperKind.MINUTES : PaperKind.CONCLUSIONS;
        return switch (papers.begin(new MeetingId(id), wanted)) {
            case Outcome.Done(var paper) ->
                Reply.seeOther("/app/papers/" + paper + "/draft")
                        .saying(Words.of(
                                "Đã mở dự thảo từ nội dung cuộc họp. Xem lại, sửa rồi trình ký.",
                                "The draft is begun from the meeting. Look it over, then hand it in."));
            case Outcome.Declined(var objections) -> declined(id, objections);
        };
    }

    private Reply answer(long id, Outcome outcome, Words done) {
        return switch (outcome) {
            case Outcome.Done _ -> back(id).saying(done);
            case Outcome.Declined(var objections) -> declined(id, objections);
        };
    }

    private Reply declined(long id, List<Objection> objections) {
        return Reply.again(page(id, AssignmentForm.empty(), Faults.of(objections)));
    }

    private MeetingPage page(long id, AssignmentForm form, Faults faults) {
        return pages.one(Voice.mandate(), new MeetingId(id), form, faults);
    }

    private static Reply.SeeOther back(long id) {
        return Reply.seeOther("/app/meetings/" + id);
    }
}
