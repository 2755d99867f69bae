package vn.songhanh.access.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Voice;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** Changing what somebody is called, and whether they administer. */
@Controller
@RequestMapping(PeopleQuestion.PATH + "/{id}")
class PersonChangeController {

    /** What the browser sends; a box that is not ticked is not sent. */
    record ChangeForm(
            @Nullable String fullName,
            @Nullable String administrator,
            @Nullable String version) {

        String typedName() {
            return Typed.line(fullName);
        }

        boolean toAdminister() {
            return "true".equals(administrator);
        }

        int seenVersion() {
            return Typed.version(version);
        }
    }

    private final PeoplePages pages;
    private final ChangePerson changePerson;

    PersonChangeController(PeoplePages pages, ChangePerson changePerson) {
        this.pages = pages;
        this.changePerson = changePerson;
    }

    @GetMapping("/edit")
    Reply form(@PathVariable long id) {
        Voice.administrator();
        return Reply.show(PersonChangePage.of(pages.person(new AccountId(id))));
    }

    @PostMapping
    Reply change(@PathVariable long id, @ModelAttribute ChangeForm form) {
        var answer = changePerson.change(new AccountId(id), form.seenVersion(), form.typedName(), form.toAdminister());
        var person = pages.person(new AccountId(id));
        return switch (answer) {
            case ChangePerson.Answer.Changed _ ->
                Reply.seeOther(whereTo(person)).saying(Words.of("Đã lưu.", "Saved."));
            case ChangePerson.Answer.ChangedMeanwhile _ ->
                Reply.changedMeanwhile(again(person, form, person.version(), Faults.NONE, person));
            case ChangePerson.Answer.Declined(var objections) ->
                Reply.again(again(person, form, form.seenVersion(), AccountWords.faults(objections), null));
        };
    }

    /** Whoever gives up their own right may not look at people any more. */
    private static String whereTo(PersonPage person) {
        var self = Voice.administrator().account().value() == person.id();
        return self && !person.administrator() ? "/app" : person.path();
    }

    private static PersonChangePage again(
            PersonPage person, ChangeForm form, int version, Faults faults, @Nullable PersonPage meanwhile) {
        return new PersonChangePage(person, form.typedName(), form.toAdminister(), version, faults, meanwhile);
    }
}
