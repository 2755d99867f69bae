package vn.songhanh.programme.internal;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** Writing an agreement down, and changing what was written. */
@Controller
@RequestMapping("/app/programme")
class ProgrammeFormController {

    private final ProgrammeFormPages pages;
    private final WriteProgramme write;

    ProgrammeFormController(ProgrammeFormPages pages, WriteProgramme write) {
        this.pages = pages;
        this.write = write;
    }

    @GetMapping("/new")
    Reply empty() {
        return Reply.show(pages.empty());
    }

    @PostMapping("/new")
    Reply open(@ModelAttribute ProgrammeForm form) {
        PlanningRight.demandToOpen();
        return switch (ProgrammeReading.of(form)) {
            case ProgrammeReading.Reading.Faulty(var faults) -> Reply.again(pages.faulty(null, form, faults));
            case ProgrammeReading.Reading.Understood(var draft) -> answer(null, form, opened(draft));
        };
    }

    /** Two people may write down the same code at once; the later one is told of the earlier. */
    private WriteProgramme.Outcome opened(ProgrammeDraft draft) {
        try {
            return write.open(draft);
        } catch (DuplicateKeyException _) {
            return write.open(draft);
        }
    }

    @GetMapping("/{code}/edit")
    Reply edit(@PathVariable String code) {
        return Reply.show(pages.of(code));
    }

    @PostMapping("/{code}/edit")
    Reply change(@PathVariable String code, @ModelAttribute ProgrammeForm form) {
        var programme = pages.changeable(code);
        return switch (ProgrammeReading.of(form)) {
            case ProgrammeReading.Reading.Faulty(var faults) -> Reply.again(pages.faulty(code, form, faults));
            case ProgrammeReading.Reading.Understood(var draft) ->
                answer(code, form, write.change(programme.id(), form.seen(), draft));
        };
    }

    private Reply answer(
            @org.jspecify.annotations.Nullable String code, ProgrammeForm form, WriteProgramme.Outcome outcome) {
        return switch (outcome) {
            case WriteProgramme.Outcome.Done(var written) ->
                Reply.seeOther("/app/programme?programme=" + written)
                        .saying(
                                code == null
                                        ? Words.of(
                                                "Đã ghi chương trình. Việc tiếp theo: lập kế hoạch từng năm.",
                                                "The programme is written down. Next: the plan of each year.")
                                        : Words.of("Đã lưu.", "Saved."));
            case WriteProgramme.Outcome.Declined(var objections) ->
                Reply.again(pages.faulty(code, form, ProgrammeWords.faults(objections)));
            case WriteProgramme.Outcome.ChangedMeanwhile _ ->
                Reply.changedMeanwhile(pages.changedMeanwhile(code == null ? "" : code, form));
        };
    }
}
