package vn.songhanh.notice.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Voice;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** What the unit was told. */
@Controller
@RequestMapping("/app/notices")
class NoticesController {

    private final NoticeBoard board;

    NoticesController(NoticeBoard board) {
        this.board = board;
    }

    /** @param before the number of a notice; only what was told before it is shown */
    @GetMapping
    Reply show(@RequestParam(defaultValue = "") String before) {
        return Reply.show(
                board.page(Voice.mandate(), before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE));
    }

    /** @param until the newest notice that stood on the page */
    @PostMapping("/reading")
    Reply read(@RequestParam(defaultValue = "0") String until) {
        var mandate = Voice.mandate();
        if (until.matches("\\d{1,18}")) {
            board.read(mandate, Long.parseLong(until));
        }
        return Reply.seeOther("/app/notices").saying(Words.of("Đã đánh dấu đã đọc.", "Marked as read."));
    }
}
