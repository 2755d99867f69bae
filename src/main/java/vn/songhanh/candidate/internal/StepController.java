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
import vn.songhanh.candidate.StepKind;
import vn.songhanh.enterprise.EnterpriseLookup;
import vn.songhanh.text.Words;
import vn.songhanh.web.NotFound;
import vn.songhanh.web.Reply;

/** Tells one thing that happened on a person's path. */
@Controller("candidateStepController")
@RequestMapping("/app/candidates/{id:\\d+}/{step:[a-z]+(?:-[a-z]+)?}")
class StepController {

    private final TakeStep takeStep;
    private final StepPages pages;
    private final EnterpriseLookup enterprises;

    StepController(TakeStep takeStep, StepPages pages, EnterpriseLookup enterprises) {
        this.takeStep = takeStep;
        this.pages = pages;
        this.enterprises = enterprises;
    }

    @GetMapping
    Reply form(@PathVariable long id, @PathVariable String step) {
        Voice.mandate(Role.OFFICER);
        return Reply.show(pages.blank(new CandidateId(id), kind(step)));
    }

    @PostMapping
    Reply create(@PathVariable long id, @PathVariable String step, @RequestParam Map<String, String> fields) {
        Voice.mandate(Role.OFFICER);
        var form = TypedForm.typed(fields);
        var reading = new StepReading(form, enterprises);
        var told = reading.step(kind(step));
        if (told.isEmpty()) {
            return again(new CandidateId(id), kind(step), form, reading.faults());
        }
        return switch (takeStep.take(new CandidateId(id), form.seen(), told.get(), form.line("adjustment"))) {
            case Outcome.Done done ->
                Reply.seeOther(told.get().kind() == StepKind.MOVE ? "/app/candidates" : "/app/candidates/" + done.id())
                        .saying(Words.of("Đã ghi. Nay ở bước “{0}”.", "Saved. It stands at “{0}” now.")
                                .with(done.stage().words()));
            case Outcome.Declined(var objections) -> again(new CandidateId(id), kind(step), form, objections);
        };
    }

    private Reply again(CandidateId id, StepKind kind, TypedForm form, List<Objection> objections) {
        var page = pages.again(id, kind, form, objections);
        return objections.stream().anyMatch(Objection.ChangedMeanwhile.class::isInstance)
                ? Reply.changedMeanwhile(page)
                : Reply.again(page);
    }

    private static StepKind kind(String step) {
        return StepKind.ofPath(step).orElseThrow(NotFound::new);
    }
}
