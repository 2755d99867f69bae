package vn.songhanh.coordination.internal;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.coordination.Outcome;
import vn.songhanh.coordination.Outcome.Objection;
import vn.songhanh.coordination.RequestId;
import vn.songhanh.coordination.Verdict;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** One support request, and each act on it as a thing one creates. */
@Controller
@RequestMapping("/app/requests/{id:\\d+}")
class RequestController {

    private final RequestPages pages;
    private final RequestBook requests;

    RequestController(RequestPages pages, RequestBook requests) {
        this.pages = pages;
        this.requests = requests;
    }

    @GetMapping
    Reply show(@PathVariable long id) {
        return Reply.show(page(id, RequestPage.Typed.NOTHING, Faults.NONE));
    }

    @PostMapping("/sending")
    Reply send(@PathVariable long id) {
        Voice.mandate(Role.OFFICER);
        return answer(
                id,
                RequestPage.Typed.NOTHING,
                requests.send(new RequestId(id)),
                Words.of("Đã gửi bên kia.", "It is sent to the other side."));
    }

    @PostMapping("/withdrawal")
    Reply withdraw(@PathVariable long id) {
        Voice.mandate(Role.OFFICER);
        return answer(
                id,
                RequestPage.Typed.NOTHING,
                requests.withdraw(new RequestId(id)),
                Words.of("Đã rút yêu cầu.", "It is taken back."));
    }

    @PostMapping("/answer")
    Reply answer(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String words) {
        var mandate = Voice.mandate();
        if (!mandate.may(Role.LEADER)) {
            mandate.as(Role.OFFICER);
        }
        var typed = new RequestPage.Typed(verdict, words);
        var chosen = Arrays.stream(Verdict.values())
                .filter(one -> one.name().equals(verdict))
                .findFirst();
        if (chosen.isEmpty()) {
            return Reply.again(page(id, typed, Faults.of(List.of(Objection.VERDICT_MISSING))));
        }
        return answer(
                id,
                typed,
                requests.answer(new RequestId(id), chosen.get(), Typed.clean(words)),
                Words.of("Đã trả lời; bên yêu cầu thấy ngay.", "Answered; the asking side sees it at once."));
    }

    private Reply answer(long id, RequestPage.Typed typed, Outcome outcome, Words done) {
        return switch (outcome) {
            case Outcome.Done _ -> Reply.seeOther("/app/requests/" + id).saying(done);
            case Outcome.Declined(var objections) -> Reply.again(page(id, typed, Faults.of(objections)));
        };
    }

    private RequestPage page(long id, RequestPage.Typed typed, Faults faults) {
        return pages.one(Voice.mandate(), new RequestId(id), typed, faults);
    }
}
