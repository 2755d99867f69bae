package vn.songhanh.review.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Voice;
import vn.songhanh.document.DocumentFormat;
import vn.songhanh.document.Makings;
import vn.songhanh.review.ReviewAnswer;
import vn.songhanh.review.ReviewAnswer.Objection;
import vn.songhanh.review.ReviewId;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** The reconciliation minutes: the page, what the sides say to each difference, the paper. */
@Controller
@RequestMapping("/app/reviews/{id}")
class MinutesController {

    private final MinutesPages pages;
    private final ExplainDifference explaining;
    private final Makings makings;

    MinutesController(MinutesPages pages, ExplainDifference explaining, Makings makings) {
        this.pages = pages;
        this.explaining = explaining;
        this.makings = makings;
    }

    @GetMapping("/minutes")
    Reply show(@PathVariable long id) {
        return Reply.show(page(id, MinutesPages.Trial.NONE));
    }

    @PostMapping("/minutes/explanations")
    Reply explain(
            @PathVariable long id,
            @RequestParam String line,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "0") int version) {
        var typed = Typed.clean(words);
        return answer(id, line, typed, explaining.explain(new ReviewId(id), line, typed, version));
    }

    @PostMapping("/minutes/agreements")
    Reply agree(@PathVariable long id, @RequestParam String line, @RequestParam(defaultValue = "0") int version) {
        return answer(id, line, "", explaining.agree(new ReviewId(id), line, version));
    }

    @GetMapping("/minutes.docx")
    Reply docx(@PathVariable long id) {
        return file(id, DocumentFormat.DOCX);
    }

    @GetMapping("/minutes.pdf")
    Reply pdf(@PathVariable long id) {
        return file(id, DocumentFormat.PDF);
    }

    private Reply file(long id, DocumentFormat kind) {
        Voice.mandate();
        return makings.file(
                pages.file(new ReviewId(id), kind),
                kind,
                "bien-ban-doi-chieu",
                "/app/reviews/%d/minutes%s".formatted(id, kind.ending()));
    }

    private Reply answer(long id, String line, String typed, ReviewAnswer answer) {
        return switch (answer) {
            case ReviewAnswer.Done _ ->
                Reply.seeOther("/app/reviews/%d/minutes#%s".formatted(id, line)).saying(Words.of("Đã ghi.", "Done."));
            case ReviewAnswer.Declined declined -> {
                var again = page(id, new MinutesPages.Trial(ReviewWords.reasons(declined), line, typed));
                yield declined.objections().getFirst() instanceof Objection.WrittenMeanwhile
                        ? Reply.changedMeanwhile(again)
                        : Reply.again(again);
            }
        };
    }

    private MinutesPage page(long id, MinutesPages.Trial trial) {
        return pages.page(Voice.mandate(), new ReviewId(id), trial);
    }
}
