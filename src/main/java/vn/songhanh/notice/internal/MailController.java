package vn.songhanh.notice.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Voice;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** Whether mail works, for administrators. */
@Controller
@RequestMapping("/app/admin/mail")
class MailController {

    private final MailDesk desk;

    MailController(MailDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    Reply show() {
        Voice.administrator();
        return Reply.show(desk.page("", null));
    }

    @PostMapping("/trials")
    Reply tryIt(@RequestParam(defaultValue = "") String to) {
        Voice.administrator();
        var address = Typed.line(to);
        var fault = desk.tryIt(address);
        return fault == null
                ? Reply.seeOther("/app/admin/mail")
                        .saying(Words.of("Máy chủ đã nhận thư thử gửi {0}.", "The server took the trial letter to {0}.")
                                .with(address))
                : Reply.again(desk.page(address, fault));
    }
}
