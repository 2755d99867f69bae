package vn.songhanh.ledger.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Mandate;
import vn.songhanh.ledger.Claiming;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.Reversing;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** Reversing an entry: what it will do in numbers, then the reason and the button. */
@Controller
@RequestMapping("/app/ledger/entries/{id}/reversal")
class ReversalController {

    private final ReversalPages pages;
    private final EntryPages entries;
    private final ActsByHand hands;

    ReversalController(ReversalPages pages, EntryPages entries, ActsByHand hands) {
        this.pages = pages;
        this.entries = entries;
        this.hands = hands;
    }

    @GetMapping
    Reply look(@PathVariable long id) {
        return Reply.show(page(id, null, ""));
    }

    @PostMapping
    Reply reverse(@PathVariable long id, @RequestParam(defaultValue = "") String reason) {
        var mandate = LedgerController.actor();
        if (reason.isBlank()) {
            return Reply.again(page(id, LedgerWords.of(new Claiming.Objection.ReasonMissing()), reason));
        }
        var looked = page(id, null, reason);
        return switch (hands.reverse(looked.shown().line().id(), mandate.side(), reason.strip())) {
            case Reversing.Entered(var entry, var _) -> EntryController.done(entry.value());
            case Reversing.Declined(var objection) -> instead(mandate, id, LedgerWords.of(objection), reason);
        };
    }

    /** What cannot be reversed has no form for it: the entry says who did what with it, and its own form holds the words. */
    private Reply instead(Mandate mandate, long id, Words why, String typed) {
        return Reply.again(entries.page(mandate, new EntryId(id), LedgerWords.typedStays(why), typed));
    }

    private ReversalPage page(long id, @Nullable Words problem, String typed) {
        return pages.page(LedgerController.actor(), new EntryId(id), problem, typed);
    }
}
