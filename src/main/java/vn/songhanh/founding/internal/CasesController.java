package vn.songhanh.founding.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.access.Voice;
import vn.songhanh.web.Reply;

/** All cases, as a list and as a board; and the enterprises that could have one. */
@Controller
@RequestMapping(CaseQuestion.PATH)
class CasesController {

    private final CaseLists lists;
    private final ReadyPages ready;

    CasesController(CaseLists lists, ReadyPages ready) {
        this.lists = lists;
        this.ready = ready;
    }

    @GetMapping
    Reply show(@ModelAttribute CaseQuestion question) {
        var mandate = Voice.mandate();
        return Reply.show(question.ready() ? ready.page(mandate) : lists.page(question, mandate));
    }
}
