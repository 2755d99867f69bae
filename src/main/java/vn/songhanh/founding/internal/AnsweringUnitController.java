package vn.songhanh.founding.internal;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Role;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.founding.CaseId;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;
import vn.songhanh.web.Said;

/** Gives the case of a trade to another unit that answers for it. */
@Controller
@RequestMapping("/app/cases/{id:\\d+}/answering-unit")
class AnsweringUnitController {

    private final AnsweringUnit answering;
    private final CasePages pages;

    AnsweringUnitController(AnsweringUnit answering, CasePages pages) {
        this.answering = answering;
        this.pages = pages;
    }

    @PostMapping
    Reply give(@PathVariable long id, @RequestParam(defaultValue = "") String unit) {
        var mandate = Voice.mandate(Role.OFFICER);
        return answering
                .give(new CaseId(id), Said.number(unit).map(UnitId::new))
                .map(objection -> Reply.again(pages.page(new CaseId(id), mandate, List.of(objection))))
                .orElseGet(() -> Reply.seeOther("/app/cases/" + id)
                        .saying(Words.of("Đã giao hồ sơ.", "The case has been assigned.")));
    }
}
