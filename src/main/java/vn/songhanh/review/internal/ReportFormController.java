package vn.songhanh.review.internal;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.document.Profile;
import vn.songhanh.review.ReviewAnswer;
import vn.songhanh.review.ReviewId;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** The form in which a report is issued. */
@Controller
@RequestMapping("/app/reviews/{id}/form")
class ReportFormController {

    private final ChooseReportForm choosing;
    private final ReviewPages pages;

    ReportFormController(ChooseReportForm choosing, ReviewPages pages) {
        this.choosing = choosing;
        this.pages = pages;
    }

    @PostMapping
    Reply choose(
            @PathVariable long id,
            @RequestParam(defaultValue = "PARTY") Side lead,
            @RequestParam(defaultValue = "PARTY") Profile.Family family,
            @RequestParam(defaultValue = "") String recipients) {
        return switch (choosing.choose(new ReviewId(id), ReportForm.of(lead, family, recipients))) {
            case ReviewAnswer.Done _ ->
                Reply.seeOther("/app/reviews/" + id)
                        .saying(Words.of(
                                "Đã chọn bên chủ trì, thể thức và nơi nhận.", "Lead, form and recipients are chosen."));
            case ReviewAnswer.Declined(var objections) -> {
                var why = Words.joined(
                        " ", objections.stream().map(ReviewWords::of).toList());
                yield Reply.again(pages.one(
                        Voice.mandate(),
                        new ReviewId(id),
                        new ReviewPage.Trial(
                                why, "form", recipients, Map.of("lead", lead.name(), "family", family.name()))));
            }
        };
    }
}
