package vn.songhanh.candidate.internal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.candidate.Outcome;
import vn.songhanh.enterprise.EnterpriseLookup;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** Registers a person who asks for it. */
@Controller
@RequestMapping("/app/candidates")
class EntryController {

    private final EnterPerson enterPerson;
    private final NewPersonPages pages;
    private final EnterpriseLookup lookup;

    EntryController(EnterPerson enterPerson, NewPersonPages pages, EnterpriseLookup lookup) {
        this.enterPerson = enterPerson;
        this.pages = pages;
        this.lookup = lookup;
    }

    @GetMapping("/new")
    Reply form(@RequestParam(defaultValue = "") String enterprise) {
        return Reply.show(pages.blank(Voice.mandate(Role.OFFICER), enterprise));
    }

    @PostMapping
    Reply create(@RequestParam Map<String, String> fields) {
        var mandate = Voice.mandate(Role.OFFICER);
        var form = TypedForm.typed(fields);
        var reading = new EntryReading(form);
        var entry = reading.entry(lookup);
        if (entry.isEmpty()) {
            return Reply.again(pages.again(mandate, form, reading.faults()));
        }
        return switch (enterPerson.enter(entry.get())) {
            case Outcome.Done done ->
                Reply.seeOther("/app/candidates/" + done.id())
                        .saying(Words.of("Đã ghi tên vào nguồn.", "Registered in the pool."));
            case Outcome.Declined(var objections) -> Reply.again(pages.again(mandate, form, List.copyOf(objections)));
        };
    }
}
