package vn.songhanh.founding.internal;

import java.time.Clock;
import java.util.List;
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
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;
import vn.songhanh.web.Reply;

/** One case, and its moves from the board: those that need no words are taken at once, the others open their form. */
@Controller
@RequestMapping("/app/cases/{id:\\d+}")
class CaseController {

    private final CasePages pages;
    private final TakeStep takeStep;
    private final Clock clock;

    CaseController(CasePages pages, TakeStep takeStep, Clock clock) {
        this.pages = pages;
        this.takeStep = takeStep;
        this.clock = clock;
    }

    @GetMapping
    Reply show(@PathVariable long id) {
        return Reply.show(pages.page(new CaseId(id), Voice.mandate(), List.of()));
    }

    @PostMapping("/state")
    Reply move(@PathVariable long id, @RequestParam String to, @RequestParam int version) {
        var mandate = Voice.mandate(Role.OFFICER);
        var move = BoardMove.named(to).orElseThrow(NotFound::new);
        if (!move.atOnce()) {
            return Reply.seeOther(move.form(id));
        }
        return switch (takeStep.moveOn(new CaseId(id), version, move.step(), VietnamTime.today(clock))) {
            case Outcome.Done done ->
                Reply.seeOther("/app/cases?view=board")
                        .saying(Words.of("Đã chuyển sang “{0}”.", "Moved to “{0}”.")
                                .with(done.state().words()));
            case Outcome.Declined(var objections) -> {
                var page = pages.page(new CaseId(id), mandate, objections);
                yield changed(objections) ? Reply.changedMeanwhile(page) : Reply.again(page);
            }
        };
    }

    private static boolean changed(List<Objection> objections) {
        return objections.stream().anyMatch(Objection.ChangedMeanwhile.class::isInstance);
    }
}
