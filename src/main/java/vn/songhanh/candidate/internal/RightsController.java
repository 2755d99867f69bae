package vn.songhanh.candidate.internal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** The requests of a person about their data. */
@Controller
@RequestMapping("/app/candidates/{id:\\d+}")
class RightsController {

    private final Wishes wishes;
    private final RightsPages pages;

    RightsController(Wishes wishes, RightsPages pages) {
        this.wishes = wishes;
        this.pages = pages;
    }

    @GetMapping("/rights")
    Reply show(@PathVariable long id) {
        return Reply.show(pages.page(new CandidateId(id), Reach.reader()));
    }

    @PostMapping("/requests")
    Reply receive(@PathVariable long id, @RequestParam Map<String, String> fields) {
        var mandate = Voice.mandate(Role.OFFICER);
        var form = TypedForm.typed(fields);
        var reading = new FieldReading(form);
        var kind = reading.choice("kind", RequestKind.class, Words.of("yêu cầu", "the request"));
        var on = reading.day("on", Words.of("ngày nhận", "the day received"), true);
        if (kind == null || on == null) {
            return Reply.again(pages.again(new CandidateId(id), mandate, form, reading.faults()));
        }
        var objection = wishes.receive(new CandidateId(id), kind, on);
        return objection.isPresent()
                ? Reply.again(pages.again(new CandidateId(id), mandate, form, List.of(objection.get())))
                : back(id).saying(Words.of("Đã ghi yêu cầu; thời hạn đang chạy.", "Recorded; its clock runs."));
    }

    @PostMapping("/requests/{request:\\d+}/answer")
    Reply answer(@PathVariable long id, @PathVariable long request) {
        wishes.answer(new CandidateId(id), request);
        return back(id).saying(Words.of("Đã ghi là đã trả lời.", "Recorded as answered."));
    }

    @PostMapping("/requests/{request:\\d+}/completion")
    Reply complete(@PathVariable long id, @PathVariable long request) {
        var mandate = Voice.mandate(Role.OFFICER);
        var objection = wishes.finish(new CandidateId(id), request);
        return objection.isPresent()
                ? Reply.again(
                        pages.again(new CandidateId(id), mandate, TypedForm.typed(Map.of()), List.of(objection.get())))
                : back(id).saying(Words.of("Đã ghi là đã thực hiện.", "Recorded as carried out."));
    }

    @PostMapping("/requests/{request:\\d+}/lifting")
    Reply lift(@PathVariable long id, @PathVariable long request) {
        wishes.lift(new CandidateId(id), request);
        return back(id).saying(Words.of("Đã ghi là người đó thôi yêu cầu.", "Recorded: the person asks it no more."));
    }

    private static Reply.SeeOther back(long id) {
        return Reply.seeOther("/app/candidates/%d/rights".formatted(id));
    }
}
