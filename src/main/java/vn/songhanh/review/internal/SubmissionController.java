package vn.songhanh.review.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.review.ReviewAnswer;
import vn.songhanh.review.ReviewId;
import vn.songhanh.review.Submissions;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** What units submit for a review: the table, one of them, and each act as a thing one creates. */
@Controller
@RequestMapping("/app/reviews/{id}/submissions")
class SubmissionController {

    private final SubmissionPages tables;
    private final UnitPages pages;
    private final Submissions submissions;

    SubmissionController(SubmissionPages tables, UnitPages pages, Submissions submissions) {
        this.tables = tables;
        this.pages = pages;
        this.submissions = submissions;
    }

    @GetMapping
    Reply all(@PathVariable long id, @RequestParam(defaultValue = "") String state) {
        return Reply.show(tables.all(Voice.mandate(), new ReviewId(id), state));
    }

    @GetMapping("/{unit}")
    Reply one(@PathVariable long id, @PathVariable long unit) {
        return Reply.show(pages.one(Voice.mandate(), new ReviewId(id), new UnitId(unit), null, ""));
    }

    @PostMapping
    Reply send(@PathVariable long id, @RequestParam(defaultValue = "") String remark) {
        var typed = Typed.clean(remark);
        var unit = Voice.mandate().unit();
        return answer(
                id,
                unit.value(),
                submissions.send(new ReviewId(id), typed),
                typed,
                Words.of(
                        "Đã nộp số liệu. Cơ quan cấp trên sẽ nhận hoặc trả lại kèm lý do.",
                        "Submitted. The body above accepts it or gives it back with a reason."));
    }

    @PostMapping("/{unit}/acceptance")
    Reply accept(@PathVariable long id, @PathVariable long unit) {
        return answer(
                id,
                unit,
                submissions.accept(new ReviewId(id), new UnitId(unit)),
                "",
                Words.of("Đã nhận số liệu của đơn vị.", "The unit's figures are accepted."));
    }

    @PostMapping("/{unit}/return")
    Reply giveBack(@PathVariable long id, @PathVariable long unit, @RequestParam(defaultValue = "") String remark) {
        var typed = Typed.clean(remark);
        return answer(
                id,
                unit,
                submissions.giveBack(new ReviewId(id), new UnitId(unit), typed),
                typed,
                Words.of(
                        "Đã trả lại. Việc nằm ở trang Hôm nay của đơn vị.",
                        "Given back. It stands on the unit's page of today."));
    }

    private Reply answer(long id, long unit, ReviewAnswer answer, String typed, Words done) {
        return switch (answer) {
            case ReviewAnswer.Done _ ->
                Reply.seeOther("/app/reviews/%d/submissions/%d".formatted(id, unit))
                        .saying(done);
            case ReviewAnswer.Declined declined ->
                Reply.again(pages.one(
                        Voice.mandate(), new ReviewId(id), new UnitId(unit), ReviewWords.reasons(declined), typed));
        };
    }
}
