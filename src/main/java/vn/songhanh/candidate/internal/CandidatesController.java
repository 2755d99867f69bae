package vn.songhanh.candidate.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.web.Reply;

/** The persons in the pool, and one of them. */
@Controller
@RequestMapping(CandidateQuestion.PATH)
class CandidatesController {

    private final CandidatePages pages;

    CandidatesController(CandidatePages pages) {
        this.pages = pages;
    }

    @GetMapping
    Reply list(@ModelAttribute CandidateQuestion question) {
        return Reply.show(pages.list(question, Reach.reader()));
    }

    @GetMapping("/{id:\\d+}")
    Reply show(@PathVariable long id) {
        var mandate = Reach.reader();
        return pages.joinedInto(new CandidateId(id))
                .<Reply>map(now -> Reply.seeOther("/app/candidates/" + now))
                .orElseGet(() -> Reply.show(pages.page(new CandidateId(id), mandate)));
    }
}
