package vn.songhanh.access.internal;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.access.Voice;
import vn.songhanh.web.Reply;

/** The list of those who sign in, and how one more comes onto it. */
@Controller
@RequestMapping(PeopleQuestion.PATH)
class PeopleController {

    /** What the browser sends to add a person; a box that is not ticked is not sent. */
    record PersonForm(
            @Nullable String fullName,
            @Nullable String username,
            @Nullable String administrator) {

        boolean forAdministrator() {
            return "true".equals(administrator);
        }
    }

    private final PeoplePages pages;
    private final AddPerson addPerson;

    PeopleController(PeoplePages pages, AddPerson addPerson) {
        this.pages = pages;
        this.addPerson = addPerson;
    }

    @GetMapping
    Reply list(@ModelAttribute PeopleQuestion question) {
        Voice.administrator();
        return Reply.show(pages.list(question));
    }

    @GetMapping("/new")
    Reply form() {
        Voice.administrator();
        return Reply.show(PersonFormPage.empty());
    }

    /** The password is in this one answer only; nothing keeps it, so the answer is no redirect. */
    @PostMapping
    Reply create(@ModelAttribute PersonForm form, HttpServletResponse response) {
        var newcomer = Newcomer.typed(form.fullName(), form.username());
        return switch (addPerson.add(newcomer, form.forAdministrator())) {
            case AddPerson.Answer.Added(var account, var password) -> {
                response.setHeader("Cache-Control", "no-store");
                yield Reply.show(new OneTimePasswordPage(pages.person(account), password.written()));
            }
            case AddPerson.Answer.Declined(var objections) ->
                Reply.again(new PersonFormPage(
                        newcomer.fullName(),
                        newcomer.username(),
                        form.forAdministrator(),
                        AccountWords.faults(objections)));
        };
    }
}
