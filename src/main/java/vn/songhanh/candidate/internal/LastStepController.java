package vn.songhanh.candidate.internal;

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
import vn.songhanh.candidate.Objection;
import vn.songhanh.candidate.Outcome;
import vn.songhanh.enterprise.EnterpriseLookup;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** Mends the last step of a person's path: told anew, or taken back. */
@Controller
@RequestMapping("/app/candidates/{id:\\d+}/last")
class LastStepController {

    private final MendStep mendStep;
    private final LastStepPages pages;
    private final EnterpriseLookup enterprises;

    LastStepController(MendStep mendStep, LastStepPages pages, EnterpriseLookup enterprises) {
        this.mendStep = mendStep;
        this.pages = pages;
        this.enterprises = enterprises;
    }

    @GetMapping
    Reply form(@PathVariable long id) {
        Voice.mandate(Role.OFFICER);
        return Reply.show(pages.page(new CandidateId(id)));
    }

    @PostMapping
    Reply tellAnew(@PathVariable long id, @RequestParam Map<String, String> fields) {
        Voice.mandate(Role.OFFICER);
        var form = TypedForm.typed(fields);
        var reading = new StepReading(form, enterprises);
        var told = reading.step(pages.kind(new CandidateId(id)));
        return told.isEmpty()
                ? again(id, form, reading.faults())
                : reply(id, form, mendStep.tellAnew(new CandidateId(id), form.seen(), told.get(), form.text("why")));
    }

    @PostMapping("/removal")
    Reply takeBack(@PathVariable long id, @RequestParam Map<String, String> fields) {
        Voice.mandate(Role.OFFICER);
        var form = TypedForm.typed(fields);
        return reply(id, form, mendStep.takeBack(new CandidateId(id), form.seen(), form.text("why-removal")));
    }

    private Reply reply(long id, TypedForm form, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done ->
                Reply.seeOther("/app/candidates/" + id)
                        .saying(Words.of("Đã sửa. Nay ở bước “{0}”.", "Mended. It stands at “{0}” now.")
                                .with(done.stage().words()));
            case Outcome.Declined(var objections) -> again(id, form, objections);
        };
    }

    private Reply again(long id, TypedForm form, List<Objection> objections) {
        var page = pages.again(new CandidateId(id), form, objections);
        return objections.stream().anyMatch(Objection.ChangedMeanwhile.class::isInstance)
                ? Reply.changedMeanwhile(page)
                : Reply.again(page);
    }
}
