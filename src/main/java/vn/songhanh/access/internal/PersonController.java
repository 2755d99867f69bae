package vn.songhanh.access.internal;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Voice;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** One who signs in: their roles, their password, the end of their account. */
@Controller
@RequestMapping(PeopleQuestion.PATH + "/{id}")
class PersonController {

    private final PeoplePages pages;
    private final ResetPassword resetPassword;
    private final CloseAccount closeAccount;

    PersonController(PeoplePages pages, ResetPassword resetPassword, CloseAccount closeAccount) {
        this.pages = pages;
        this.resetPassword = resetPassword;
        this.closeAccount = closeAccount;
    }

    @GetMapping
    Reply show(@PathVariable long id) {
        Voice.administrator();
        return Reply.show(pages.person(new AccountId(id)));
    }

    @GetMapping("/password")
    Reply askForPassword(@PathVariable long id) {
        Voice.administrator();
        return Reply.show(new PersonAskPage(pages.person(new AccountId(id)), false, Faults.NONE));
    }

    @PostMapping("/password")
    Reply resetPassword(@PathVariable long id, HttpServletResponse response) {
        var password = resetPassword.reset(new AccountId(id));
        response.setHeader("Cache-Control", "no-store");
        return Reply.show(new OneTimePasswordPage(pages.person(new AccountId(id)), password.written()));
    }

    @GetMapping("/closure")
    Reply askForClosure(@PathVariable long id) {
        Voice.administrator();
        return Reply.show(new PersonAskPage(pages.person(new AccountId(id)), true, Faults.NONE));
    }

    @PostMapping("/closure")
    Reply close(@PathVariable long id) {
        var objections = closeAccount.close(new AccountId(id));
        var person = pages.person(new AccountId(id));
        if (!objections.isEmpty()) {
            return Reply.again(new PersonAskPage(person, true, AccountWords.faults(objections)));
        }
        return Reply.seeOther(person.path())
                .saying(Words.of("Đã đóng tài khoản của {0}.", "The account of {0} is closed.")
                        .with(person.fullName()));
    }

    @PostMapping("/reopening")
    Reply reopen(@PathVariable long id) {
        closeAccount.reopen(new AccountId(id));
        var person = pages.person(new AccountId(id));
        return Reply.seeOther(person.path())
                .saying(Words.of(
                                "Đã mở lại tài khoản của {0}; các vai trò còn hạn có hiệu lực trở lại.",
                                "The account of {0} is open again; roles that still run hold again.")
                        .with(person.fullName()));
    }
}
