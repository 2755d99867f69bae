package vn.songhanh.access.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Voice;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** The roles of a person: given at a unit for a time, and ended. */
@Controller
@RequestMapping(PeopleQuestion.PATH + "/{id}/roles")
class RoleController {

    private final RolePages pages;
    private final GrantRole grantRole;
    private final EndRole endRole;

    RoleController(RolePages pages, GrantRole grantRole, EndRole endRole) {
        this.pages = pages;
        this.grantRole = grantRole;
        this.endRole = endRole;
    }

    @GetMapping("/new")
    Reply form(@PathVariable long id) {
        Voice.administrator();
        return Reply.show(pages.fresh(new AccountId(id)));
    }

    @PostMapping
    Reply create(@PathVariable long id, @ModelAttribute RoleForm form) {
        Voice.administrator();
        var account = new AccountId(id);
        if (form.finds()) {
            return Reply.show(pages.form(account, form, Faults.NONE));
        }
        return switch (form.read()) {
            case RoleForm.Reading.Faulty(var objections) -> again(account, form, objections);
            case RoleForm.Reading.Understood(var wish) -> {
                var objections = grantRole.grant(account, wish);
                yield objections.isEmpty()
                        ? Reply.seeOther(PeopleQuestion.PATH + "/" + id)
                                .saying(Words.of("Đã giao vai trò {0}.", "The role {0} is given.")
                                        .with(wish.role().words()))
                        : again(account, form, objections);
            }
        };
    }

    @GetMapping("/{role}/ending")
    Reply ending(@PathVariable long id, @PathVariable long role) {
        Voice.administrator();
        return Reply.show(pages.ending(new AccountId(id), role));
    }

    @PostMapping("/{role}/ending")
    Reply end(@PathVariable long id, @PathVariable long role, @RequestParam(required = false) @Nullable String on) {
        Voice.administrator();
        var account = new AccountId(id);
        var typed = on == null ? "" : on;
        var read = RoleForm.day(typed);
        var day = read.day();
        List<RoleObjection> objections = day == null
                ? read.fault()
                        .map(RoleObjection.FromUnread::new)
                        .map(List::<RoleObjection>of)
                        .orElseThrow()
                : endRole.end(account, role, day);
        if (day == null || !objections.isEmpty()) {
            return Reply.again(pages.ending(account, role, typed, RoleWords.faults(objections)));
        }
        return Reply.seeOther(PeopleQuestion.PATH + "/" + id)
                .saying(Words.of("Vai trò không còn hiệu lực từ ngày {0}.", "The role holds no more from {0} on.")
                        .with(day));
    }

    private Reply again(AccountId account, RoleForm form, List<RoleObjection> objections) {
        return Reply.again(pages.form(account, form, RoleWords.faults(objections)));
    }
}
