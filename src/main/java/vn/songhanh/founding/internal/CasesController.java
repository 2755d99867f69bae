package vn.songhanh.founding.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.access.Voice;
import vn.songhanh.web.Reply;

/** All cases, as a list and as a board. */
@Controller
@RequestMapping(CaseQuestion.PATH)
class CasesController {

    private final CaseLists lists;

    CasesController(CaseLists lists) {
        this.lists = lists;
    }

    @GetMapping
    Reply show(@ModelAttribute CaseQuestion question) {
        return Reply.show(lists.page(question, Voice.mandate()));
    }
}
