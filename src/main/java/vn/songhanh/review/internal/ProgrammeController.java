package vn.songhanh.review.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Voice;
import vn.songhanh.web.Reply;

/** Where the programme stands. */
@Controller
class ProgrammeController {

    private final ProgrammePages pages;

    ProgrammeController(ProgrammePages pages) {
        this.pages = pages;
    }

    @GetMapping("/app/programme")
    Reply show(@RequestParam(defaultValue = "") String programme, @RequestParam(defaultValue = "0") int year) {
        Voice.mandate();
        return Reply.show(pages.page(programme, year));
    }
}
