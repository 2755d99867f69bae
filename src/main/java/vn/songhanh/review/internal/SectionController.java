package vn.songhanh.review.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Voice;
import vn.songhanh.review.ReviewAnswer;
import vn.songhanh.review.ReviewId;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;
import vn.songhanh.time.Dateline;
import vn.songhanh.web.Reply;

/** One section of a report, written and discussed by both bodies. */
@Controller
@RequestMapping("/app/reviews/{id}/texts/{section}")
class SectionController {

    private final SectionPages pages;
    private final WriteSection writing;
    private final DiscussSection discussing;

    SectionController(SectionPages pages, WriteSection writing, DiscussSection discussing) {
        this.pages = pages;
        this.writing = writing;
        this.discussing = discussing;
    }

    @GetMapping
    Reply one(
            @PathVariable long id,
            @PathVariable String section,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to) {
        var two = from == null || to == null
                ? Optional.<SectionPages.Two>empty()
                : Optional.of(new SectionPages.Two(from, to));
        return Reply.show(pages.one(Voice.mandate(), new ReviewId(id), section, two, SectionPages.Trial.NONE));
    }

    @PostMapping
    Reply write(
            @PathVariable long id,
            @PathVariable String section,
            @RequestParam String words,
            @RequestParam(defaultValue = "0") int version) {
        var typed = Typed.clean(words);
        var saved = Words.of("Đã lưu mục {0}.", "Section {0} saved.").with(section);
        return answer(id, section, writing.write(new ReviewId(id), section, typed, version), saved, typed, "");
    }

    /** Brings a version back as the newest. */
    @PostMapping("/restoration")
    Reply restore(
            @PathVariable long id,
            @PathVariable String section,
            @RequestParam(defaultValue = "0") int number,
            @RequestParam(defaultValue = "0") int version) {
        var restored = Words.of(
                        "Đã đưa phiên bản {0} trở lại thành bản mới nhất.", "Version {0} is back as the newest one.")
                .with(Integer.toString(number));
        return answer(id, section, writing.restore(new ReviewId(id), section, number, version), restored, null, "");
    }

    @PostMapping("/agreement")
    Reply agree(@PathVariable long id, @PathVariable String section, @RequestParam(defaultValue = "0") int version) {
        var agreed = Words.of("Đã ghi: bên mình thống nhất nội dung này.", "Noted: our side agrees to this text.");
        return answer(id, section, discussing.agree(new ReviewId(id), section, version), agreed, null, "");
    }

    @PostMapping("/comments")
    Reply comment(
            @PathVariable long id,
            @PathVariable String section,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable Long answers) {
        var typed = Typed.clean(words);
        var said = Words.of("Đã gửi góp ý.", "Comment sent.");
        var answer = discussing.comment(new ReviewId(id), section, Optional.ofNullable(answers), typed);
        return answer(id, section, answer, said, null, typed);
    }

    @PostMapping("/comments/{comment}/settlement")
    Reply settle(@PathVariable long id, @PathVariable String section, @PathVariable long comment) {
        var settled = Words.of("Góp ý đã được giải quyết.", "The comment is dealt with.");
        return answer(id, section, discussing.settle(new ReviewId(id), section, comment), settled, null, "");
    }

    private Reply answer(
            long id, String section, ReviewAnswer answer, Words done, @Nullable String typed, String comment) {
        return switch (answer) {
            case ReviewAnswer.Done _ ->
                Reply.seeOther("/app/reviews/%d/texts/%s".formatted(id, section))
                        .saying(done);
            case ReviewAnswer.Declined(var objections) -> refused(id, section, objections, typed, comment);
        };
    }

    private Reply refused(
            long id, String section, List<ReviewAnswer.Objection> objections, @Nullable String typed, String comment) {
        var problems = objections.stream().map(ReviewWords::of).toList();
        if (objections.getFirst() instanceof ReviewAnswer.Objection.WrittenMeanwhile other) {
            var meanwhile = new ReviewPage.Meanwhile(other.by(), Dateline.minute(other.at()), other.words());
            return Reply.changedMeanwhile(
                    page(id, section, new SectionPages.Trial(problems, typed, comment, meanwhile)));
        }
        return Reply.again(page(id, section, new SectionPages.Trial(problems, typed, comment, null)));
    }

    private SectionPage page(long id, String section, SectionPages.Trial trial) {
        return pages.one(Voice.mandate(), new ReviewId(id), section, Optional.empty(), trial);
    }
}
