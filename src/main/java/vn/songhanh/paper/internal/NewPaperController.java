package vn.songhanh.paper.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.paper.NewPaper;
import vn.songhanh.paper.PaperAnswer;
import vn.songhanh.paper.PaperKind;
import vn.songhanh.programme.Programme;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** Begins papers: the kind is chosen, what it is about is asked, the draft comes filled. */
@Controller
@RequestMapping(RegisterQuestion.PATH)
class NewPaperController {

    private final NewPaperPages pages;
    private final PaperBook papers;

    NewPaperController(NewPaperPages pages, PaperBook papers) {
        this.pages = pages;
        this.papers = papers;
    }

    @GetMapping("/new")
    Reply form(@ModelAttribute NewPaperForm form) {
        return Reply.show(pages.page(form, Voice.mandate(Role.OFFICER), null));
    }

    @PostMapping
    Reply begin(@ModelAttribute NewPaperForm form) {
        var mandate = Voice.mandate(Role.OFFICER);
        var kind = form.chosenKind().orElse(null);
        var programme = pages.chosen(form).orElse(null);
        var year = form.chosenYear().orElse(null);
        if (kind == null || programme == null || year == null) {
            return again(
                    form,
                    mandate,
                    Words.of(
                            "Chọn loại văn bản, chương trình và ghi năm dạng 2026.",
                            "Choose the kind and the programme, and write the year like 2026."));
        }
        return begin(form, mandate, kind, programme, year);
    }

    private Reply begin(NewPaperForm form, Mandate mandate, PaperKind kind, Programme programme, int year) {
        var asked = new NewPaper(kind, programme.id(), year, form.chosenIssuing(), form.chosenCase());
        return switch (papers.begin(asked)) {
            case PaperAnswer.Done(var paper) ->
                Reply.seeOther(RegisterQuestion.PATH + "/" + paper + "/draft")
                        .saying(Words.of(
                                "Đã mở dự thảo, điền sẵn những gì hệ thống biết. Xem lại, sửa rồi lưu.",
                                "The draft is begun and filled with what is known. Look it over, change it, save."));
            case PaperAnswer.Declined(var objection) -> again(form, mandate, PaperWords.of(objection));
        };
    }

    private Reply again(NewPaperForm form, Mandate mandate, Words problem) {
        return Reply.again(pages.page(form, mandate, problem));
    }
}
