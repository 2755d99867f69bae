package vn.songhanh.coordination.internal;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.coordination.MeetingId;
import vn.songhanh.coordination.Outcome;
import vn.songhanh.coordination.Outcome.Objection;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** The list of meetings, and the form in which one is called or changed. */
@Controller
@RequestMapping("/app/meetings")
class MeetingsController {

    private final ListPages lists;
    private final MeetingPages pages;
    private final MeetingBook meetings;

    MeetingsController(ListPages lists, MeetingPages pages, MeetingBook meetings) {
        this.lists = lists;
        this.pages = pages;
        this.meetings = meetings;
    }

    @GetMapping
    Reply list(@ModelAttribute Asked asked) {
        return Reply.show(lists.meetings(asked, Voice.mandate()));
    }

    @GetMapping("/new")
    Reply form() {
        return Reply.show(pages.empty(Voice.mandate(Role.OFFICER)));
    }

    @PostMapping
    Reply call(@ModelAttribute MeetingForm form) {
        var mandate = Voice.mandate(Role.OFFICER);
        if (!form.unreadable().isEmpty()) {
            return Reply.again(pages.again(mandate, form, Faults.of(form.unreadable())));
        }
        return switch (meetings.call(form.read())) {
            case Outcome.Done(var id) ->
                Reply.seeOther("/app/meetings/" + id)
                        .saying(Words.of("Đã triệu tập cuộc họp.", "The meeting is called."));
            case Outcome.Declined(var objections) -> Reply.again(pages.again(mandate, form, Faults.of(objections)));
        };
    }

    @GetMapping("/{id:\\d+}/edit")
    Reply edit(@PathVariable long id) {
        Voice.mandate(Role.OFFICER);
        return Reply.show(pages.edit(new MeetingId(id)));
    }

    @PostMapping("/{id:\\d+}")
    Reply change(@PathVariable long id, @ModelAttribute MeetingForm form) {
        Voice.mandate(Role.OFFICER);
        var meeting = new MeetingId(id);
        if (!form.unreadable().isEmpty()) {
            return Reply.again(pages.again(meeting, form, Faults.of(form.unreadable())));
        }
        return switch (meetings.change(meeting, form.read(), form.seen())) {
            case Outcome.Done _ ->
                Reply.seeOther("/app/meetings/" + id).saying(Words.of("Đã lưu cuộc họp.", "The meeting is saved."));
            case Outcome.Declined(var objections) -> {
                var page = pages.again(meeting, form, Faults.of(objections));
                yield objections.equals(List.of(Objection.CHANGED_MEANWHILE))
                        ? Reply.changedMeanwhile(page)
                        : Reply.again(page);
            }
        };
    }
}
