package vn.songhanh.access.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.songhanh.access.Voice;
import vn.songhanh.web.Reply;

/** Who wrote what, when and for which body. */
@Controller
class AuditController {

    private final AuditPages pages;

    AuditController(AuditPages pages) {
        this.pages = pages;
    }

    @GetMapping(AuditQuestion.PATH)
    Reply show(@ModelAttribute AuditQuestion question) {
        Voice.administrator();
        return Reply.show(pages.page(question));
    }
}
