package vn.songhanh.founding.internal;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Role;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** An organisation in its enterprises after it was founded. */
@Controller
@RequestMapping("/app/cases/organisations/{unit:\\d+}")
class AfterFoundingController {

    private final AfterFounding organisations;
    private final OfficialMembersMove members;

    AfterFoundingController(AfterFounding organisations, OfficialMembersMove members) {
        this.organisations = organisations;
        this.members = members;
    }

    @GetMapping
    Reply show(@PathVariable long unit) {
        return Reply.show(organisations.page(new UnitId(unit), Voice.mandate(), StepForm.typed(Map.of()), Map.of()));
    }

    @PostMapping("/leaving")
    Reply leave(@PathVariable long unit, @RequestParam Map<String, String> typed) {
        var form = StepForm.typed(typed);
        return told(
                unit,
                form,
                organisations.leave(new UnitId(unit), form),
                Words.of("Đã ghi doanh nghiệp rời tổ chức.", "It is recorded that the enterprise left."));
    }

    @PostMapping("/consolidation")
    Reply consolidate(@PathVariable long unit, @RequestParam Map<String, String> typed) {
        var form = StepForm.typed(typed);
        return told(
                unit,
                form,
                organisations.consolidate(new UnitId(unit), form),
                Words.of("Đã ghi việc củng cố tổ chức.", "The consolidation has been recorded."));
    }

    @PostMapping("/moves")
    Reply move(@PathVariable long unit, @RequestParam Map<String, String> typed) {
        var form = StepForm.typed(typed);
        return told(
                unit,
                form,
                members.move(new UnitId(unit), form),
                Words.of("Đã ghi số đảng viên chuyển đến, chuyển đi.", "Who came and who went has been recorded."));
    }

    private Reply told(long unit, StepForm form, Map<String, Words> faults, Words done) {
        return faults.isEmpty()
                ? Reply.seeOther("/app/cases/organisations/" + unit).saying(done)
                : Reply.again(organisations.page(new UnitId(unit), Voice.mandate(Role.OFFICER), form, faults));
    }
}
