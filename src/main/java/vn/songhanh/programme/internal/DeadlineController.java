package vn.songhanh.programme.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** The reporting days of a programme. */
@Controller
@RequestMapping("/app/programme/{code}/deadlines")
class DeadlineController {

    private final SetDeadlines deadlines;

    DeadlineController(SetDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @GetMapping
    Reply show(@PathVariable String code) {
        return Reply.show(deadlines.page(code));
    }

    @PostMapping
    Reply set(@PathVariable String code, @ModelAttribute DeadlineForm form) {
        if (!form.faults().isEmpty()) {
            return Reply.again(deadlines.again(code, form));
        }
        return deadlines.set(code, form)
                ? Reply.seeOther("/app/programme?programme=" + code)
                        .saying(Words.of("Đã lưu thời hạn báo cáo.", "The reporting days are saved."))
                : Reply.changedMeanwhile(deadlines.again(code, form));
    }
}
