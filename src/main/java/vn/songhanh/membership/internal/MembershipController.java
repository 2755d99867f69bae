package vn.songhanh.membership.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.access.Voice;
import vn.songhanh.sheet.Listing;
import vn.songhanh.text.Language;
import vn.songhanh.web.NotFound;
import vn.songhanh.web.Reply;

/** The table of a month. */
@Controller
@RequestMapping(MembershipQuestion.PATH)
class MembershipController {

    private final MembershipPages pages;
    private final WorkbookPages workbooks;
    private final Rights rights;

    MembershipController(MembershipPages pages, WorkbookPages workbooks, Rights rights) {
        this.pages = pages;
        this.workbooks = workbooks;
        this.rights = rights;
    }

    @GetMapping
    Reply show(@ModelAttribute MembershipQuestion question) {
        return Reply.show(pages.page(question, Voice.mandate()));
    }

    @GetMapping("/workbook.xlsx")
    Reply workbook(@ModelAttribute MembershipQuestion question, Language language) {
        rights.demand();
        var month = question.chosenMonth().orElseThrow(NotFound::new);
        var workbook = workbooks.written(month, question, Voice.mandate(), language);
        return Reply.download("doan-vien-%s.xlsx".formatted(month), Listing.XLSX, out -> out.write(workbook));
    }
}
