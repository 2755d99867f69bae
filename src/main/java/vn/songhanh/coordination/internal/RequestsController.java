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
import vn.songhanh.coordination.Outcome;
import vn.songhanh.coordination.Outcome.Objection;
import vn.songhanh.coordination.RequestId;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** The list of support requests, and the form in which one is written. */
@Controller
@RequestMapping("/app/requests")
class RequestsController {

    private final ListPages lists;
    private final RequestPages pages;
    private final RequestBook requests;

    RequestsController(ListPages lists, RequestPages pages, RequestBook requests) {
        this.lists = lists;
        this.pages = pages;
        this.requests = requests;
    }

    @GetMapping
    Reply list(@ModelAttribute Asked asked) {
        return Reply.show(lists.requests(asked, Voice.mandate()));
    }

    @GetMapping("/new")
    Reply form() {
        return Reply.show(pages.empty(Voice.mandate(Role.OFFICER)));
    }

    @PostMapping
    Reply write(@ModelAttribute RequestForm form) {
        var mandate = Voice.mandate(Role.OFFICER);
        if (!form.unreadable().isEmpty()) {
            return Reply.again(pages.again(mandate, form, Faults.of(form.unreadable())));
        }
        var text = form.read();
        return switch (requests.write(text.subject(), text.words(), text.answerBy())) {
            case Outcome.Done(var id) -> kept(id);
            case Outcome.Declined(var objections) -> Reply.again(pages.again(mandate, form, Faults.of(objections)));
        };
    }

    @GetMapping("/{id:\\d+}/edit")
    Reply edit(@PathVariable long id) {
        Voice.mandate(Role.OFFICER);
        return Reply.show(pages.edit(new RequestId(id)));
    }

    @PostMapping("/{id:\\d+}")
    Reply rewrite(@PathVariable long id, @ModelAttribute RequestForm form) {
        Voice.mandate(Role.OFFICER);
        var request = new RequestId(id);
        if (!form.unreadable().isEmpty()) {
            return Reply.again(pages.again(request, form, Faults.of(form.unreadable())));
        }
        return switch (requests.rewrite(request, form.read(), form.seen())) {
            case Outcome.Done _ -> kept(id);
            case Outcome.Declined(var objections) -> {
                var page = pages.again(request, form, Faults.of(objections));
                yield objections.equals(List.of(Objection.CHANGED_MEANWHILE))
                        ? Reply.changedMeanwhile(page)
                        : Reply.again(page);
            }
        };
    }

    private static Reply kept(long id) {
        return Reply.seeOther("/app/requests/" + id)
                .saying(Words.of(
                        "Đã lưu, chưa gửi: bên kia chưa thấy yêu cầu này.",
                        "Kept and not sent: the other side does not see it yet."));
    }
}
