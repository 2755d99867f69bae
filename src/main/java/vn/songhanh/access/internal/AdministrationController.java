package vn.songhanh.access.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.songhanh.access.Voice;
import vn.songhanh.web.Reply;

/** Where administrators begin: what is still to be prepared, and their places. */
@Controller
class AdministrationController {

    static final String PATH = "/app/admin";

    private final AdministrationPages pages;

    AdministrationController(AdministrationPages pages) {
        this.pages = pages;
    }

    @GetMapping(PATH)
    Reply show() {
        Voice.administrator();
        return Reply.show(pages.overview());
    }
}
