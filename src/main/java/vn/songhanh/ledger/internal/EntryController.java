package vn.songhanh.ledger.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Voice;
import vn.songhanh.ledger.Claiming;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** One entry and how the bodies stand to it. */
@Controller
@RequestMapping("/app/ledger/entries/{id}")
class EntryController {

    private final EntryPages pages;
    private final Ledger ledger;
    private final ActsByHand hands;

    EntryController(EntryPages pages, Ledger ledger, ActsByHand hands) {
        this.pages = pages;
        this.ledger = ledger;
        this.hands = hands;
    }

    @GetMapping
    Reply show(@PathVariable long id) {
        return Reply.show(pages.page(Voice.mandate(), new EntryId(id), null, ""));
    }

    @PostMapping("/confirmation")
    Reply confirm(@PathVariable long id) {
        var mandate = LedgerController.actor();
        return answer(mandate, id, ledger.confirm(new EntryId(id), mandate.side()), "");
    }

    @PostMapping("/claim")
    Reply claim(@PathVariable long id) {
        var mandate = LedgerController.actor();
        return answer(mandate, id, hands.claim(new EntryId(id), mandate.side()), "");
    }

    @PostMapping("/dispute")
    Reply dispute(@PathVariable long id, @RequestParam(defaultValue = "") String reason) {
        var mandate = LedgerController.actor();
        return answer(mandate, id, ledger.dispute(new EntryId(id), mandate.side(), reason.strip()), reason);
    }

    @PostMapping("/withdrawal")
    Reply withdraw(@PathVariable long id, @RequestParam(defaultValue = "") String reason) {
        var mandate = LedgerController.actor();
        return answer(mandate, id, hands.withdraw(new EntryId(id), mandate.side(), reason.strip()), reason);
    }

    private Reply answer(Mandate mandate, long id, Claiming claiming, String typed) {
        return switch (claiming) {
            case Claiming.Agreed _ -> done(id);
            case Claiming.Declined(var objection) ->
                Reply.again(pages.page(mandate, new EntryId(id), LedgerWords.of(objection), typed));
        };
    }

    static Reply done(long id) {
        return Reply.seeOther("/app/ledger/entries/" + id)
                .saying(Words.of("Đã ghi vào sổ cái.", "Written to the ledger."));
    }
}
