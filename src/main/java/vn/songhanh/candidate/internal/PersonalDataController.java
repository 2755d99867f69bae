package vn.songhanh.candidate.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Consent;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** The data of a person: shown to them, given to them, corrected, erased. */
@Controller
@RequestMapping("/app/candidates/{id:\\d+}")
class PersonalDataController {

    private final Wishes wishes;
    private final RightsPages pages;
    private final Sheets sheets;

    PersonalDataController(Wishes wishes, RightsPages pages, Sheets sheets) {
        this.wishes = wishes;
        this.pages = pages;
        this.sheets = sheets;
    }

    @GetMapping("/sheet")
    Reply sheet(@PathVariable long id) {
        Reach.reader();
        return Reply.show(sheets.sheet(new CandidateId(id)));
    }

    @GetMapping("/data.json")
    Reply export(@PathVariable long id) {
        Voice.mandate(Role.OFFICER);
        var json = sheets.json(new CandidateId(id));
        return Reply.download(
                "du-lieu-ca-nhan.json", "application/json", out -> out.write(json.getBytes(StandardCharsets.UTF_8)));
    }

    @PostMapping("/consents")
    Reply agree(@PathVariable long id, @RequestParam Map<String, String> fields) {
        var mandate = Voice.mandate(Role.OFFICER);
        var form = TypedForm.typed(fields);
        var reading = new EntryReading(form);
        var consent = reading.consent();
        var faults = consent == null
                ? reading.faults()
                : wishes.agree(new CandidateId(id), consent).stream().toList();
        return faults.isEmpty()
                ? Reply.seeOther("/app/candidates/%d/rights".formatted(id))
                        .saying(Words.of("Đã ghi sự đồng ý.", "The consent is recorded."))
                : Reply.again(pages.again(new CandidateId(id), mandate, form, faults));
    }

    @PostMapping("/consents/withdrawal")
    Reply withdraw(@PathVariable long id, @RequestParam Map<String, String> fields) {
        var mandate = Voice.mandate(Role.OFFICER);
        var form = TypedForm.typed(fields);
        var reading = new FieldReading(form);
        var purpose = reading.choice("withdrawn", Consent.Purpose.class, Words.of("mục đích", "the purpose"));
        var on = reading.day("withdrawnOn", Words.of("ngày rút lại", "the day of the withdrawal"), true);
        var faults = purpose == null || on == null
                ? reading.faults()
                : wishes.withdraw(new CandidateId(id), purpose, on).stream().toList();
        return faults.isEmpty()
                ? Reply.seeOther("/app/candidates/%d/rights".formatted(id))
                        .saying(Words.of("Đã ghi rút lại đồng ý.", "The withdrawal is recorded."))
                : Reply.again(pages.again(new CandidateId(id), mandate, form, faults));
    }

    @PostMapping("/correction")
    Reply correct(@PathVariable long id, @RequestParam Map<String, String> fields) {
        var mandate = Voice.mandate(Role.OFFICER);
        var form = TypedForm.typed(fields);
        var reading = new EntryReading(form);
        var person = reading.person();
        if (person == null || !reading.faults().isEmpty()) {
            return Reply.again(pages.again(new CandidateId(id), mandate, form, reading.faults()));
        }
        wishes.correct(new CandidateId(id), person);
        return Reply.seeOther("/app/candidates/%d/rights".formatted(id))
                .saying(Words.of("Đã chỉnh sửa.", "Corrected."));
    }

    @PostMapping("/erasure")
    Reply erase(@PathVariable long id) {
        var mandate = Voice.mandate(Role.OFFICER);
        var objection = wishes.erase(new CandidateId(id));
        return objection.isPresent()
                ? Reply.again(
                        pages.again(new CandidateId(id), mandate, TypedForm.typed(Map.of()), List.of(objection.get())))
                : Reply.seeOther("/app/candidates/" + id)
                        .saying(Words.of("Đã xóa. Các số liệu không đổi.", "Erased. No figure has changed."));
    }
}
