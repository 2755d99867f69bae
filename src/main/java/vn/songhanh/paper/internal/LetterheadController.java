package vn.songhanh.paper.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.paper.Letterhead;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** The letterhead of the person's unit. */
@Controller
@RequestMapping("/app/papers/letterhead")
class LetterheadController {

    /** What the browser sends. */
    record Form(
            @Nullable String superior,
            @Nullable String code,
            @Nullable String collective,
            @Nullable String headPost,
            @Nullable String draftingUnit,
            @Nullable String archive,
            @Nullable Boolean bothSides,
            @Nullable Integer version) {

        Letterhead over(Letterhead kept) {
            return new Letterhead(
                    kept.unit(),
                    kept.name(),
                    Typed.line(superior),
                    Typed.line(code),
                    Typed.line(collective),
                    Typed.line(headPost),
                    Typed.line(draftingUnit),
                    Typed.line(archive),
                    Boolean.TRUE.equals(bothSides),
                    version == null ? 0 : version);
        }
    }

    private final LetterheadBook letterheads;
    private final LetterheadPages pages;

    LetterheadController(LetterheadBook letterheads, LetterheadPages pages) {
        this.letterheads = letterheads;
        this.pages = pages;
    }

    @GetMapping
    Reply show() {
        var mandate = Voice.mandate(Role.OFFICER);
        return Reply.show(pages.page(mandate, pages.kept(mandate), null));
    }

    @PostMapping
    Reply write(@ModelAttribute Form form) {
        var mandate = Voice.mandate(Role.OFFICER);
        var kept = pages.kept(mandate);
        var typed = form.over(kept);
        if (typed.code().isEmpty()
                || typed.collective().isEmpty()
                || typed.headPost().isEmpty()) {
            return Reply.again(pages.page(
                    mandate,
                    typed,
                    Words.of(
                            "Ghi đủ ký hiệu, tập thể quyết định và chức vụ người đứng đầu.",
                            "Write the abbreviation, the deciding body and its head's post.")));
        }
        if (!letterheads.write(typed)) {
            return Reply.changedMeanwhile(pages.page(
                    mandate,
                    typed.over(kept.version()),
                    Words.of(
                            "Người khác vừa lưu thể thức của cơ quan; xem lại rồi lưu lần nữa.",
                            "Somebody else has just saved the letterhead; look again, then save once more.")));
        }
        return Reply.seeOther("/app/papers/letterhead")
                .saying(Words.of(
                        "Đã lưu; văn bản ký từ nay mang thể thức này.",
                        "Saved; papers signed from now on bear this letterhead."));
    }
}
