package vn.songhanh.paper.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.access.Voice;
import vn.songhanh.web.Reply;

/** The register of papers. */
@Controller
@RequestMapping(RegisterQuestion.PATH)
class RegisterController {

    private final RegisterPages pages;

    RegisterController(RegisterPages pages) {
        this.pages = pages;
    }

    @GetMapping
    Reply show(@ModelAttribute RegisterQuestion question) {
        return Reply.show(pages.page(question, Voice.mandate()));
    }
}
