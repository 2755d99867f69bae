package vn.songhanh.ledger.internal;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Voice;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;
import vn.songhanh.web.Reply;

/** What may be one fact told by both bodies: looked at side by side, and joined by people or told apart. */
@Controller
@RequestMapping("/app/ledger/likenesses")
class LikenessController {

    private final LikenessPages pages;
    private final EntryPages entries;
    private final JoinEntries joining;

    LikenessController(LikenessPages pages, EntryPages entries, JoinEntries joining) {
        this.pages = pages;
        this.entries = entries;
        this.joining = joining;
    }

    @GetMapping
    Reply all() {
        Voice.mandate();
        return Reply.show(pages.all());
    }

    @GetMapping("/{first:\\d+}/{second:\\d+}")
    Reply one(@PathVariable long first, @PathVariable long second) {
        return Reply.show(pages.one(Voice.mandate(), pair(first, second), null));
    }

    @PostMapping("/{first:\\d+}/{second:\\d+}/same")
    Reply same(@PathVariable long first, @PathVariable long second) {
        var mandate = LedgerController.actor();
        var pair = pair(first, second);
        return answer(
                mandate,
                pair,
                joining.same(mandate, pair),
                "",
                Words.of(
                        "Đã nối: bút toán được giữ có hai bên xác nhận, bút toán kia được đảo.",
                        "Joined: the entry that stays is confirmed by both, the other is reversed."));
    }

    @PostMapping("/{first:\\d+}/{second:\\d+}/different")
    Reply different(
            @PathVariable long first, @PathVariable long second, @RequestParam(defaultValue = "") String reason) {
        var mandate = LedgerController.actor();
        var pair = pair(first, second);
        return answer(
                mandate,
                pair,
                joining.different(mandate, pair, reason.strip()),
                reason,
                Words.of(
                        "Đã ghi là hai việc khác nhau, không đưa ra nữa.",
                        "Remembered as two facts; not offered again."));
    }

    /** A pair that is decided asks for no words any more: what was typed comes back on the own entry, to be sent from there. */
    private Reply answer(Mandate mandate, LikenessTable.Pair pair, Optional<Words> refusal, String typed, Words done) {
        return refusal.map(why -> typed.isBlank() ? pages.one(mandate, pair, why) : own(mandate, pair, why, typed))
                .map(Reply::changedMeanwhile)
                .orElseGet(() -> Reply.seeOther("/app/ledger/likenesses").saying(done));
    }

    private Page own(Mandate mandate, LikenessTable.Pair pair, Words why, String typed) {
        return entries.page(mandate, joining.own(mandate, pair), LedgerWords.typedStays(why), typed);
    }

    private static LikenessTable.Pair pair(long first, long second) {
        return LikenessTable.Pair.of(new EntryId(first), new EntryId(second));
    }
}
