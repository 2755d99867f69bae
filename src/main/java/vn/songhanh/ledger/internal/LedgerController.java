package vn.songhanh.ledger.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** The queues: what waits for us, for them, what is disputed, everything; and confirming many after looking. */
@Controller
@RequestMapping("/app/ledger")
class LedgerController {

    private final LedgerPages pages;
    private final ClaimEntries claims;

    LedgerController(LedgerPages pages, ClaimEntries claims) {
        this.pages = pages;
        this.claims = claims;
    }

    @GetMapping
    Reply show(
            @RequestParam(defaultValue = "") String programme,
            @RequestParam(defaultValue = "mine") String queue,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") int page) {
        return Reply.show(pages.page(Voice.mandate(), programme, queue, kind, Math.max(1, page), null));
    }

    @PostMapping("/confirmations")
    Reply confirm(@RequestParam String programme, @RequestParam(defaultValue = "") List<Long> entry) {
        var mandate = actor();
        if (entry.isEmpty()) {
            var none = Words.of("Chưa chọn bút toán nào để xác nhận.", "No entry has been chosen.");
            return Reply.again(pages.page(mandate, programme, "mine", "", 1, none));
        }
        var confirmed = claims.confirm(mandate, entry.stream().map(EntryId::new).toList());
        if (!confirmed.objections().isEmpty()) {
            var why = Words.joined(
                    " ", confirmed.objections().stream().map(LedgerWords::of).collect(Collectors.toList()));
            return Reply.again(pages.page(mandate, programme, "mine", "", 1, why));
        }
        return Reply.seeOther("/app/ledger?programme=" + programme)
                .saying(Words.of("Đã xác nhận {0} bút toán.", "{0} entries confirmed.")
                        .with(confirmed.count()));
    }

    @ExceptionHandler
    Reply noProgramme(LedgerPages.NoProgramme none) {
        return Reply.show(new NoProgrammePage());
    }

    static Mandate actor() {
        var mandate = Voice.mandate();
        return LedgerPages.mayAct(mandate) ? mandate : mandate.as(Role.OFFICER);
    }
}
