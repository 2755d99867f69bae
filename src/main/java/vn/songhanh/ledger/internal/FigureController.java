package vn.songhanh.ledger.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import vn.songhanh.access.Voice;
import vn.songhanh.web.Reply;

/** From a figure to its entries; the address can be sent to somebody and shows them the same. */
@Controller
class FigureController {

    private final FigurePages pages;
    private final FigureFaults faults;

    FigureController(FigurePages pages, FigureFaults faults) {
        this.pages = pages;
        this.faults = faults;
    }

    @GetMapping("/app/ledger/figures/{indicator}")
    Reply show(@PathVariable String indicator, @ModelAttribute FigureQuestion question) {
        Voice.mandate();
        faults.check(indicator, question);
        return Reply.show(pages.page(indicator, question));
    }
}
