package vn.songhanh.founding.internal;

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
import vn.songhanh.founding.CaseId;
import vn.songhanh.founding.Objection;
import vn.songhanh.founding.Outcome;
import vn.songhanh.text.Words;
import vn.songhanh.web.NotFound;
import vn.songhanh.web.Reply;

/** Tells a case one thing that happened: a survey, a contact, an answer, papers, a decision, an announcement; or a decision anew. */
@Controller
@RequestMapping(
        "/app/cases/{id:\\d+}/{step:survey|contact|answer|board|congress|dossier|decision|announcement|follow-up|closure|joining|correction}")
class StepController {

    private final TakeStep takeStep;
    private final CorrectDecision correctDecision;
    private final CaseStepPages pages;

    StepController(TakeStep takeStep, CorrectDecision correctDecision, CaseStepPages pages) {
        this.takeStep = takeStep;
        this.correctDecision = correctDecision;
        this.pages = pages;
    }

    @GetMapping
    Reply form(@PathVariable long id, @PathVariable String step, @RequestParam(defaultValue = "") String answer) {
        Voice.mandate(Role.OFFICER);
        return Reply.show(pages.blank(new CaseId(id), kind(step), answer));
    }

    @PostMapping
    Reply create(@PathVariable long id, @PathVariable String step, @RequestParam Map<String, String> fields) {
        Voice.mandate(Role.OFFICER);
        var form = StepForm.typed(fields);
        var reading = new StepReading(form);
        var told = reading.step(kind(step));
        if (told.isEmpty()) {
            return again(new CaseId(id), kind(step), form, reading.faults());
        }
        return switch (take(new CaseId(id), form, told.get())) {
            case Outcome.Done done ->
                Reply.seeOther("/app/cases/" + done.id())
                        .saying(Words.of("Đã ghi. Hồ sơ ở bước “{0}”.", "Saved. The case stands at “{0}”.")
                                .with(done.state().words()));
            case Outcome.Declined(var objections) -> again(new CaseId(id), kind(step), form, objections);
        };
    }

    private Outcome take(CaseId id, StepForm form, Step told) {
        return told instanceof Step.Corrected corrected
                ? correctDecision.correct(id, form.seen(), corrected, form.says("sure"))
                : takeStep.take(id, form.seen(), told, form.line("adjustment"), form.says("sure"));
    }

    private Reply again(CaseId id, StepKind kind, StepForm form, List<Objection> objections) {
        var page = pages.again(id, kind, form, objections);
        return objections.stream().anyMatch(Objection.ChangedMeanwhile.class::isInstance)
                ? Reply.changedMeanwhile(page)
                : Reply.again(page);
    }

    private static StepKind kind(String step) {
        return StepKind.ofPath(step).orElseThrow(NotFound::new);
    }
}
