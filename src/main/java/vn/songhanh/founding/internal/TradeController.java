package vn.songhanh.founding.internal;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.founding.Objection;
import vn.songhanh.founding.Outcome;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** Opens a case of people of one trade, who have no employer. */
@Controller
@RequestMapping("/app/cases/trades")
class TradeController {

    private final OpenTrade openTrade;
    private final TradePages pages;

    TradeController(OpenTrade openTrade, TradePages pages) {
        this.openTrade = openTrade;
        this.pages = pages;
    }

    @GetMapping("/new")
    Reply form() {
        var mandate = Voice.mandate(Role.OFFICER);
        var page = pages.blank(mandate);
        return mandate.side() == Side.UNION
                ? Reply.show(page)
                : Reply.again(pages.page(page.form(), List.of(new Objection.OtherSide(Side.UNION))));
    }

    @PostMapping
    Reply create(@ModelAttribute TradeForm form) {
        Voice.mandate(Role.OFFICER);
        var faults = form.faults();
        var day = form.listedOn();
        if (!faults.isEmpty() || day == null) {
            return Reply.again(pages.page(form, faults));
        }
        return switch (openTrade.open(form.about(), day)) {
            case Outcome.Done done ->
                Reply.seeOther("/app/cases/" + done.id()).saying(Words.of("Đã mở hồ sơ.", "The case is open."));
            case Outcome.Declined(var objections) -> Reply.again(pages.page(form, objections));
        };
    }
}
