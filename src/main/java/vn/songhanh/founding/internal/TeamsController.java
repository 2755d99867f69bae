package vn.songhanh.founding.internal;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** Working teams of both bodies. */
@Controller
@RequestMapping("/app/cases/teams")
class TeamsController {

    private final Teams teams;

    TeamsController(Teams teams) {
        this.teams = teams;
    }

    @GetMapping
    Reply show() {
        return Reply.show(teams.page(Voice.mandate(), TeamForm.EMPTY, Map.of()));
    }

    @PostMapping
    Reply create(@ModelAttribute TeamForm form) {
        var mandate = Voice.mandate(Role.OFFICER);
        var faults = teams.setUp(form);
        return faults.isEmpty()
                ? Reply.seeOther("/app/cases/teams")
                        .saying(Words.of("Đã lập tổ công tác.", "The working team has been set up."))
                : Reply.again(teams.page(mandate, form, faults));
    }

    @PostMapping("/{id:\\d+}/end")
    Reply end(@PathVariable long id) {
        teams.end(id);
        return Reply.seeOther("/app/cases/teams")
                .saying(Words.of("Tổ công tác đã kết thúc.", "The working team has ended."));
    }
}
