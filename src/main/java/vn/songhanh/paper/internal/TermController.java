package vn.songhanh.paper.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** When the terms of the unit's committee begin. */
@Controller
@RequestMapping("/app/papers/letterhead/terms")
class TermController {

    private final TermBook terms;
    private final LetterheadPages pages;

    TermController(TermBook terms, LetterheadPages pages) {
        this.terms = terms;
        this.pages = pages;
    }

    @PostMapping
    Reply write(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String first) {
        var mandate = Voice.mandate(Role.OFFICER);
        var problem = terms.write(PaperBook.person(), mandate, name, first);
        return problem.isPresent()
                ? Reply.again(pages.page(mandate, new LetterheadPage.TypedTerm(name, first), problem.get()))
                : Reply.seeOther("/app/papers/letterhead")
                        .saying(Words.of(
                                "Đã ghi; số của văn bản ký từ nay theo nhiệm kỳ này.",
                                "Saved; papers signed from now on are numbered along it."));
    }
}
