package vn.songhanh.membership.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.access.Voice;
import vn.songhanh.web.Reply;

/** The table of a month. */
@Controller
@RequestMapping(MembershipQuestion.PATH)
class MembershipController {

    private final MembershipPages pages;

    MembershipController(MembershipPages pages) {
        this.pages = pages;
    }

    @GetMapping
    Reply show(@ModelAttribute MembershipQuestion question) {
        return Reply.show(pages.page(question, Voice.mandate()));
    }
}
