package vn.songhanh.candidate.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** Data that have outlived their purpose: shown, and erased with one click. */
@Controller
@RequestMapping(Retention.PATH)
class OutlivedController {

    private final Retention retention;

    OutlivedController(Retention retention) {
        this.retention = retention;
    }

    @GetMapping
    Reply show(CandidateQuestion question) {
        return Reply.show(retention.page(Reach.reader(), question.chosenPage()));
    }

    @PostMapping("/erasure")
    Reply erase() {
        return Reply.seeOther(Retention.PATH)
                .saying(Words.of(
                                "Đã xóa dữ liệu của {0} người. Các số liệu không đổi.",
                                "The data of {0 person is|persons are} erased. No figure has changed.")
                        .with(retention.erase()));
    }
}
