package vn.songhanh.paper.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.paper.PaperAnswer;
import vn.songhanh.paper.PaperId;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** One paper, and each act on it as a thing one creates. */
@Controller
@RequestMapping("/app/papers/{id:\\d+}")
class PaperController {

    private final PaperPages pages;
    private final PaperBook papers;

    PaperController(PaperPages pages, PaperBook papers) {
        this.pages = pages;
        this.papers = papers;
    }

    @GetMapping
    Reply show(@PathVariable long id) {
        return Reply.show(page(id, PaperPage.Trial.NONE));
    }

    @PostMapping("/comments")
    Reply comment(@PathVariable long id, @RequestParam(defaultValue = "") String words) {
        var typed = Typed.clean(words);
        return answer(
                id,
                papers.comment(new PaperId(id), typed),
                Words.of("Đã ghi góp ý.", "The comment is kept."),
                new PaperPage.Trial(null, "words", typed));
    }

    @PostMapping("/submission")
    Reply handIn(@PathVariable long id) {
        return answer(
                id,
                papers.handIn(new PaperId(id)),
                Words.of("Đã trình ký.", "Handed in for signing."),
                PaperPage.Trial.NONE);
    }

    @PostMapping("/return")
    Reply giveBack(@PathVariable long id, @RequestParam(defaultValue = "") String remark) {
        var typed = Typed.clean(remark);
        return answer(
                id,
                papers.giveBack(new PaperId(id), typed),
                Words.of("Đã trả lại để sửa.", "Given back."),
                new PaperPage.Trial(null, "remark", typed));
    }

    @PostMapping("/cancellation")
    Reply cancel(@PathVariable long id, @RequestParam(defaultValue = "") String reason) {
        var typed = Typed.clean(reason);
        return answer(
                id,
                papers.cancel(new PaperId(id), typed),
                Words.of("Đã hủy dự thảo; sổ văn bản vẫn ghi.", "The draft is given up; the register keeps it."),
                new PaperPage.Trial(null, "reason", typed));
    }

    /** {@code seen} is the hash of what the leader looked at; a form without it comes from no page of ours. */
    @PostMapping("/signature")
    Reply sign(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String post,
            @RequestParam(defaultValue = "") String seen) {
        Voice.mandate(Role.LEADER);
        var typed = Typed.line(post);
        return answer(
                id,
                papers.sign(new PaperId(id), typed, seen),
                Words.of("Đã ký.", "Signed."),
                new PaperPage.Trial(null, "post", typed));
    }

    private Reply answer(long id, PaperAnswer answer, Words done, PaperPage.Trial trial) {
        return switch (answer) {
            case PaperAnswer.Done _ ->
                Reply.seeOther(RegisterQuestion.PATH + "/" + id).saying(done);
            case PaperAnswer.Declined(var objection) ->
                Reply.again(page(id, new PaperPage.Trial(PaperWords.of(objection), trial.field(), trial.typed())));
        };
    }

    private PaperPage page(long id, PaperPage.Trial trial) {
        return pages.one(Voice.mandate(), new PaperId(id), trial);
    }
}
