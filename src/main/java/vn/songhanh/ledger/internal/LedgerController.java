package vn.songhanh.ledger.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.web.Reply;

/** The queues: what waits for us, for them, what is disputed, what was settled lately, everything. */
@Controller
@RequestMapping(QueueQuestion.PATH)
class LedgerController {

    private final LedgerPages pages;

    LedgerController(LedgerPages pages) {
        this.pages = pages;
    }

    @GetMapping
    Reply show(@ModelAttribute QueueQuestion question) {
        var page = pages.page(Voice.mandate(), question);
        return page.faults().isEmpty() ? Reply.show(page) : Reply.again(page);
    }

    @ExceptionHandler
    Reply noProgramme(LedgerPages.NoProgramme none) {
        return Reply.show(new NoProgrammePage());
    }

    static Mandate actor() {
        var mandate = Voice.mandate();
        return mandate.works() ? mandate : mandate.as(Role.OFFICER);
    }
}
