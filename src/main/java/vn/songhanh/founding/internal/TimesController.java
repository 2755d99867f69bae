package vn.songhanh.founding.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.songhanh.access.Voice;
import vn.songhanh.web.Reply;

/** How long cases stand in each state, and why enterprises refuse. */
@Controller
class TimesController {

    private final TimesPages pages;

    TimesController(TimesPages pages) {
        this.pages = pages;
    }

    @GetMapping(TimesQuestion.PATH)
    Reply show(@ModelAttribute TimesQuestion question) {
        return Reply.show(pages.page(question, Voice.mandate()));
    }
}
