package vn.songhanh.ledger.internal;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** Confirming many after looking: first what it does, then the button. */
@Controller
@RequestMapping("/app/ledger/confirmations")
class ConfirmationController {

    private final LedgerPages queues;
    private final ConfirmationPages pages;
    private final ClaimEntries claims;

    ConfirmationController(LedgerPages queues, ConfirmationPages pages, ClaimEntries claims) {
        this.queues = queues;
        this.pages = pages;
        this.claims = claims;
    }

    /** @param all everything that the question lists, instead of what was marked */
    @GetMapping("/new")
    Reply look(
            @ModelAttribute QueueQuestion question,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "") List<Long> entry) {
        var mandate = LedgerController.actor();
        return Reply.show(
                all
                        ? pages.before(mandate, queues.lines(mandate, question))
                        : pages.beforeThese(
                                mandate, entry.stream().map(EntryId::new).toList()));
    }

    @PostMapping
    Reply confirm(@RequestParam(defaultValue = "") List<String> seen) {
        var mandate = LedgerController.actor();
        var chosen = ClaimEntries.Seen.read(seen);
        if (chosen.isEmpty()) {
            return Reply.again(pages.beforeThese(mandate, List.of()));
        }
        var confirmed = claims.confirm(mandate, chosen);
        if (!confirmed.left().isEmpty()) {
            return Reply.changedMeanwhile(pages.after(confirmed));
        }
        return Reply.seeOther("/app/ledger")
                .saying(Words.of("Đã xác nhận {0} bút toán.", "{0 entry|entries} confirmed.")
                        .with(confirmed.count()));
    }
}
