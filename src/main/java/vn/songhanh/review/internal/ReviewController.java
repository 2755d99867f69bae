package vn.songhanh.review.internal;

import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Voice;
import vn.songhanh.programme.Programmes;
import vn.songhanh.review.ReviewAnswer;
import vn.songhanh.review.ReviewId;
import vn.songhanh.review.Reviews;
import vn.songhanh.text.Words;
import vn.songhanh.web.NotFound;
import vn.songhanh.web.Reply;

/** Reviews: the list, one of them, and each act as a thing one creates. */
@Controller
@RequestMapping("/app/reviews")
class ReviewController {

    private final ReviewPages pages;
    private final Reviews reviews;
    private final Programmes programmes;

    ReviewController(ReviewPages pages, Reviews reviews, Programmes programmes) {
        this.pages = pages;
        this.reviews = reviews;
        this.programmes = programmes;
    }

    @GetMapping
    Reply all() {
        return Reply.show(pages.all(Voice.mandate(), null));
    }

    @PostMapping
    Reply open(@RequestParam String programme, @RequestParam int year) {
        var id = programmes.byCode(programme).orElseThrow(NotFound::new).id();
        return switch (reviews.open(id, year, LocalDate.of(year, 12, 31))) {
            case ReviewAnswer.Done done -> Reply.seeOther("/app/reviews/" + done.review());
            case ReviewAnswer.Declined declined -> Reply.again(pages.all(Voice.mandate(), inWords(declined)));
        };
    }

    @GetMapping("/{id}")
    Reply one(@PathVariable long id) {
        return Reply.show(pages.one(Voice.mandate(), new ReviewId(id), null));
    }

    @PostMapping("/{id}/texts/{section}")
    Reply write(@PathVariable long id, @PathVariable String section, @RequestParam String words) {
        return answer(id, reviews.write(new ReviewId(id), section, words.strip()));
    }

    @PostMapping("/{id}/submission")
    Reply submit(@PathVariable long id) {
        return answer(id, reviews.submit(new ReviewId(id)));
    }

    @PostMapping("/{id}/return")
    Reply giveBack(@PathVariable long id, @RequestParam(defaultValue = "") String remark) {
        return answer(id, reviews.giveBack(new ReviewId(id), remark.strip()));
    }

    @PostMapping("/{id}/preparation")
    Reply prepare(@PathVariable long id) {
        return answer(id, reviews.prepare(new ReviewId(id)));
    }

    @PostMapping("/{id}/signature")
    Reply sign(@PathVariable long id) {
        return answer(id, reviews.sign(new ReviewId(id)));
    }

    private Reply answer(long id, ReviewAnswer answer) {
        return switch (answer) {
            case ReviewAnswer.Done _ -> Reply.seeOther("/app/reviews/" + id).saying(Words.of("Đã ghi.", "Done."));
            case ReviewAnswer.Declined declined ->
                Reply.again(pages.one(Voice.mandate(), new ReviewId(id), inWords(declined)));
        };
    }

    private static Words inWords(ReviewAnswer.Declined declined) {
        return Words.joined(
                " ", declined.objections().stream().map(ReviewWords::of).toList());
    }
}
