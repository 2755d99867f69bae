package vn.songhanh.review.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Voice;
import vn.songhanh.programme.Programmes;
import vn.songhanh.review.ReviewAnswer;
import vn.songhanh.review.ReviewId;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;
import vn.songhanh.web.NotFound;
import vn.songhanh.web.Reply;

/** Reviews: the list, one of them, and each act as a thing one creates. */
@Controller
@RequestMapping("/app/reviews")
class ReviewController {

    private final ReviewListPages lists;
    private final ReviewPages pages;
    private final ReviewCycle reviews;
    private final CancelReview cancelling;
    private final Programmes programmes;

    ReviewController(
            ReviewListPages lists,
            ReviewPages pages,
            ReviewCycle reviews,
            CancelReview cancelling,
            Programmes programmes) {
        this.lists = lists;
        this.pages = pages;
        this.reviews = reviews;
        this.cancelling = cancelling;
        this.programmes = programmes;
    }

    @GetMapping
    Reply all() {
        return Reply.show(lists.all(Voice.mandate(), null, NewReviewForm.EMPTY));
    }

    @PostMapping
    Reply open(@ModelAttribute NewReviewForm form) {
        var id = programmes.byCode(form.code()).orElseThrow(NotFound::new).id();
        if (!form.understood()) {
            return Reply.again(lists.all(Voice.mandate(), NewReviewForm.NOT_A_DATE, form));
        }
        return switch (reviews.open(form.wanted(id))) {
            case ReviewAnswer.Done done -> Reply.seeOther("/app/reviews/" + done.review());
            case ReviewAnswer.Declined declined ->
                Reply.again(lists.all(Voice.mandate(), ReviewWords.reasons(declined), form));
        };
    }

    @GetMapping("/{id}")
    Reply one(@PathVariable long id) {
        return Reply.show(page(id, ReviewPage.Trial.NONE));
    }

    @PostMapping("/{id}/submission")
    Reply submit(@PathVariable long id) {
        return answer(id, reviews.submit(new ReviewId(id)), "submission", "");
    }

    @PostMapping("/{id}/return")
    Reply giveBack(@PathVariable long id, @RequestParam(defaultValue = "") String remark) {
        var typed = Typed.clean(remark);
        return answer(id, reviews.giveBack(new ReviewId(id), typed), "return", typed);
    }

    @PostMapping("/{id}/cancellation")
    Reply cancel(@PathVariable long id, @RequestParam(defaultValue = "") String reason) {
        var typed = Typed.clean(reason);
        return answer(id, cancelling.cancel(new ReviewId(id), typed), "cancellation", typed);
    }

    @PostMapping("/{id}/preparation")
    Reply prepare(@PathVariable long id, @RequestParam(defaultValue = "") String remark) {
        var typed = Typed.clean(remark);
        return answer(id, reviews.prepare(new ReviewId(id), typed), "preparation", typed);
    }

    @PostMapping("/{id}/signature")
    Reply sign(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String post,
            @RequestParam(defaultValue = "false") boolean incomplete) {
        var typed = Typed.line(post);
        return answer(id, reviews.sign(new ReviewId(id), typed, incomplete), "signature", typed);
    }

    private Reply answer(long id, ReviewAnswer answer, String act, String typed) {
        return switch (answer) {
            case ReviewAnswer.Done _ -> Reply.seeOther("/app/reviews/" + id).saying(Words.of("Đã ghi.", "Done."));
            case ReviewAnswer.Declined declined ->
                Reply.again(page(id, new ReviewPage.Trial(ReviewWords.reasons(declined), act, typed)));
        };
    }

    private ReviewPage page(long id, ReviewPage.Trial trial) {
        return pages.one(Voice.mandate(), new ReviewId(id), trial);
    }
}
