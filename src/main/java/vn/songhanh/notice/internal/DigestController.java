package vn.songhanh.notice.internal;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.access.Voice;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** How one's own digest comes. */
@Controller
@RequestMapping("/app/notices/settings")
class DigestController {

    private static final Words MEANWHILE = Words.of(
            "Cách nhận vừa được đổi ở nơi khác; xem lại rồi lưu lần nữa.",
            "This was changed elsewhere meanwhile; look again, then save.");

    private final ChooseDigest choosing;

    DigestController(ChooseDigest choosing) {
        this.choosing = choosing;
    }

    @GetMapping
    Reply show() {
        return Reply.show(choosing.page(Voice.mandate().account()));
    }

    @PostMapping
    Reply choose(@ModelAttribute DigestForm form) {
        var account = Voice.mandate().account();
        var faults = form.faults();
        if (!faults.isEmpty()) {
            return Reply.again(choosing.again(account, form, faults));
        }
        if (!choosing.choose(account, form)) {
            return Reply.changedMeanwhile(choosing.again(account, form, Map.of("", MEANWHILE)));
        }
        return Reply.seeOther("/app/notices/settings")
                .saying(
                        form.chosenRhythm() == Rhythm.NEVER
                                ? Words.of("Đã lưu: không gửi thư.", "Saved: no mail is sent.")
                                : Words.of("Đã lưu cách nhận thư tổng hợp.", "Saved how your digest comes."));
    }
}
