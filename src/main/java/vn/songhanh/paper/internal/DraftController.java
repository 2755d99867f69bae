package vn.songhanh.paper.internal;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.paper.PaperAnswer;
import vn.songhanh.paper.PaperAnswer.Objection;
import vn.songhanh.paper.PaperId;
import vn.songhanh.paper.PaperText;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;
import vn.songhanh.time.Dateline;
import vn.songhanh.web.Reply;

/** Writes the text of a paper. */
@Controller
@RequestMapping("/app/papers/{id:\\d+}")
class DraftController {

    private final DraftPages pages;
    private final PaperBook papers;

    DraftController(DraftPages pages, PaperBook papers) {
        this.pages = pages;
        this.papers = papers;
    }

    @GetMapping("/draft")
    Reply form(@PathVariable long id) {
        return Reply.show(pages.form(Voice.mandate(Role.OFFICER), new PaperId(id)));
    }

    @PostMapping("/draft")
    Reply save(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String recipients,
            @RequestParam(defaultValue = "0") int version) {
        var mandate = Voice.mandate(Role.OFFICER);
        var paper = new PaperId(id);
        var typed = new PaperText(Typed.line(subject), Typed.clean(words), Typed.clean(recipients));
        if (typed.subject().isEmpty()) {
            var fault = Map.of("subject", PaperWords.of(new Objection.Missing("subject")));
            return Reply.again(pages.again(mandate, paper, typed, version, null, fault));
        }
        return switch (papers.write(paper, typed, version)) {
            case PaperAnswer.Done _ ->
                Reply.seeOther(RegisterQuestion.PATH + "/" + id)
                        .saying(Words.of("Đã lưu bản mới.", "A new version is kept."));
            case PaperAnswer.Declined(Objection.WrittenMeanwhile other) ->
                Reply.changedMeanwhile(pages.again(
                        mandate,
                        paper,
                        typed,
                        pages.newest(paper),
                        new DraftPage.Meanwhile(other.by(), Dateline.minute(other.at()), other.text()),
                        Map.of()));
            case PaperAnswer.Declined(var objection) ->
                Reply.again(pages.again(
                        mandate,
                        paper,
                        typed,
                        version,
                        null,
                        Map.of(objection instanceof Objection.NoSuchTable ? "words" : "", PaperWords.of(objection))));
        };
    }

    /** One version as it was. */
    @GetMapping("/texts/{number:\\d{1,6}}")
    Reply version(@PathVariable long id, @PathVariable int number) {
        Voice.mandate();
        return Reply.show(pages.version(new PaperId(id), number));
    }
}
