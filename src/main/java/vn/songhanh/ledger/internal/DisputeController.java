package vn.songhanh.ledger.internal;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Mandate;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.Claiming;
import vn.songhanh.ledger.Disputes;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** What the two bodies write to each other about an entry, and how they settle what they count differently. */
@Controller
@RequestMapping("/app/ledger/entries/{id}")
class DisputeController {

    private static final Words NOTHING_CHOSEN = Words.of(
            "Hãy chọn: hai bên cùng tính, hay rút kết quả này.", "Choose: do both count it, or is it withdrawn?");

    private final EntryPages pages;
    private final Disputes disputes;
    private final ActsByHand hands;

    DisputeController(EntryPages pages, Disputes disputes, ActsByHand hands) {
        this.pages = pages;
        this.disputes = disputes;
        this.hands = hands;
    }

    @PostMapping("/remarks")
    Reply say(@PathVariable long id, @RequestParam(defaultValue = "") String reason) {
        var mandate = LedgerController.actor();
        return answer(mandate, id, disputes.say(new EntryId(id), mandate.side(), reason.strip()), reason);
    }

    /** @param confirms whether the entry would be confirmed; else withdrawn */
    @PostMapping("/proposals")
    Reply propose(
            @PathVariable long id,
            @RequestParam Optional<Boolean> confirms,
            @RequestParam(defaultValue = "") String reason) {
        var mandate = LedgerController.actor();
        if (confirms.isEmpty()) {
            return Reply.again(pages.page(mandate, new EntryId(id), NOTHING_CHOSEN, reason));
        }
        var outcome = confirms.get() ? ClaimState.CONFIRMED : ClaimState.WITHDRAWN;
        return answer(mandate, id, disputes.propose(new EntryId(id), mandate.side(), outcome, reason.strip()), reason);
    }

    @PostMapping("/proposals/{proposal}/acceptance")
    Reply accept(@PathVariable long id, @PathVariable long proposal) {
        var mandate = LedgerController.actor();
        return answer(mandate, id, hands.accept(new EntryId(id), mandate.side(), proposal), "");
    }

    @PostMapping("/proposals/{proposal}/refusal")
    Reply decline(@PathVariable long id, @PathVariable long proposal, @RequestParam(defaultValue = "") String reason) {
        var mandate = LedgerController.actor();
        return answer(mandate, id, disputes.decline(new EntryId(id), mandate.side(), proposal, reason.strip()), reason);
    }

    private Reply answer(Mandate mandate, long id, Claiming claiming, String typed) {
        return switch (claiming) {
            case Claiming.Agreed _ -> EntryController.done(id);
            case Claiming.Declined(var objection) ->
                Reply.again(pages.page(mandate, new EntryId(id), LedgerWords.of(objection), typed));
        };
    }
}
