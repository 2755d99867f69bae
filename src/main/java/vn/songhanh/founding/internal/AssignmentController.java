package vn.songhanh.founding.internal;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.founding.CaseId;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;
import vn.songhanh.web.Said;

/** Gives a case to an officer, a working team, or both. */
@Controller
@RequestMapping("/app/cases/{id:\\d+}/officer")
class AssignmentController {

    private final Assignment assignment;
    private final CasePages pages;

    AssignmentController(Assignment assignment, CasePages pages) {
        this.assignment = assignment;
        this.pages = pages;
    }

    @PostMapping
    Reply assign(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String officer,
            @RequestParam(defaultValue = "") String team) {
        var mandate = Voice.mandate(Role.OFFICER);
        return assignment
                .assign(new CaseId(id), Said.number(officer).map(AccountId::new), Said.number(team))
                .map(objection -> Reply.again(pages.page(new CaseId(id), mandate, List.of(objection))))
                .orElseGet(() -> Reply.seeOther("/app/cases/" + id)
                        .saying(Words.of("Đã giao hồ sơ.", "The case has been assigned.")));
    }
}
