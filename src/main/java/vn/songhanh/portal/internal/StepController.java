package vn.songhanh.portal.internal;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** The way of an edition between those who write and those who approve. */
@Controller
@RequestMapping("/app/newsroom/articles/{id:\\d+}")
class StepController {

    private final SubmitEdition submitting;
    private final TakeBackEdition takingBack;
    private final ReturnEdition returning;
    private final StepReplies replies;

    StepController(SubmitEdition submitting, TakeBackEdition takingBack, ReturnEdition returning, StepReplies replies) {
        this.submitting = submitting;
        this.takingBack = takingBack;
        this.returning = returning;
        this.replies = replies;
    }

    @PostMapping("/submission")
    Reply submit(@PathVariable long id) {
        var article = new ArticleId(id);
        return replies.after(
                article,
                submitting.submit(article),
                Words.of("Đã gửi duyệt. Một người khác sẽ duyệt đăng.", "Submitted. Somebody else will approve it."),
                Map.of());
    }

    @PostMapping("/retraction")
    Reply takeBack(@PathVariable long id) {
        var article = new ArticleId(id);
        return replies.after(
                article,
                takingBack.takeBack(article),
                Words.of("Đã rút về. Bản thảo sửa được tiếp.", "Taken back. The draft can be changed again."),
                Map.of());
    }

    @PostMapping("/return")
    Reply giveBack(@PathVariable long id, @RequestParam(defaultValue = "") String remark) {
        var article = new ArticleId(id);
        var reason = Typed.clean(remark);
        return replies.after(
                article,
                returning.giveBack(article, reason),
                Words.of("Đã trả lại cho người viết.", "Returned to those who wrote it."),
                Map.of("remark", reason));
    }
}
