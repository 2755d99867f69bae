package vn.songhanh.ledger.internal;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Voice;
import vn.songhanh.ledger.Claiming;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** One entry and what the bodies say of it. */
@Controller
@RequestMapping("/app/ledger/entries/{id}")
class EntryController {

    private final EntryPages pages;
    private final ClaimEntries claims;

    EntryController(EntryPages pages, ClaimEntries claims) {
        this.pages = pages;
        this.claims = claims;
    }

    @GetMapping
    Reply show(@PathVariable long id) {
        return Reply.show(pages.page(Voice.mandate(), new EntryId(id), null, ""));
    }

    @PostMapping("/confirmation")
    Reply confirm(@PathVariable long id) {
        var mandate = LedgerController.actor();
        var confirmed = claims.confirm(mandate, List.of(new EntryId(id)));
        return confirmed.objections().isEmpty()
                ? done(id)
                : refused(mandate, id, confirmed.objections().getFirst(), "");
    }

    @PostMapping("/dispute")
    Reply dispute(@PathVariable long id, @RequestParam(defaultValue = "") String reason) {
        var mandate = LedgerController.actor();
        return answer(mandate, id, claims.dispute(mandate, new EntryId(id), reason.strip()), reason);
    }

    @PostMapping("/withdrawal")
    Reply withdraw(@PathVariable long id, @RequestParam(defaultValue = "") String reason) {
        var mandate = LedgerController.actor();
        return answer(mandate, id, claims.withdraw(mandate, new EntryId(id), reason.strip()), reason);
    }

    @PostMapping("/reversal")
    Reply reverse(@PathVariable long id, @RequestParam(defaultValue = "") String reason) {
        var mandate = LedgerController.actor();
        if (reason.isBlank()) {
            return refused(mandate, id, new Claiming.Objection.ReasonMissing(), reason);
        }
        return claims.reverse(mandate, new EntryId(id), reason.strip()) instanceof Entering.Entered entered
                ? done(entered.entry().value())
                : done(id);
    }

    private Reply answer(Mandate mandate, long id, Claiming claiming, String typed) {
        return switch (claiming) {
            case Claiming.Agreed _ -> done(id);
            case Claiming.Declined(var objection) -> refused(mandate, id, objection, typed);
        };
    }

    private Reply refused(Mandate mandate, long id, Claiming.Objection objection, String typed) {
        return Reply.again(pages.page(mandate, new EntryId(id), LedgerWords.of(objection), typed));
    }

    private static Reply done(long id) {
        return Reply.seeOther("/app/ledger/entries/" + id)
                .saying(Words.of("Đã ghi vào sổ cái.", "Written to the ledger."));
    }
}
