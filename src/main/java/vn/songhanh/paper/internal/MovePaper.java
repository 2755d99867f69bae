package vn.songhanh.paper.internal;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.paper.PaperAnswer;
import vn.songhanh.paper.PaperAnswer.Objection;
import vn.songhanh.paper.PaperId;
import vn.songhanh.paper.internal.StepTable.Act;
import vn.songhanh.paper.internal.StepTable.Step;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Everything that happens to a paper between its writing and its signing. */
@Component
class MovePaper {

    private final PaperTable papers;
    private final StepTable steps;
    private final Versions versions;
    private final Clock clock;

    MovePaper(PaperTable papers, StepTable steps, Versions versions, Clock clock) {
        this.papers = papers;
        this.steps = steps;
        this.versions = versions;
        this.clock = clock;
    }

    PaperAnswer comment(Acting.Person person, Mandate mandate, PaperId id, String words) {
        var paper = papers.lock(id).orElseThrow(NotFound::new);
        return paper.againstComment(mandate, words)
                .map(MovePaper::declined)
                .orElseGet(() -> told(person, mandate, paper, Act.COMMENTED, words));
    }

    PaperAnswer handIn(Acting.Person person, Mandate mandate, PaperId id) {
        var paper = papers.lock(id).orElseThrow(NotFound::new);
        var text = versions.newest(id);
        var objection = paper.againstHandingIn(mandate, text.subject(), text.words());
        if (objection.isPresent()) {
            return declined(objection.get());
        }
        papers.handIn(paper, VietnamTime.today(clock), clock.instant());
        return told(person, mandate, paper, Act.HANDED_IN, "");
    }

    PaperAnswer giveBack(Acting.Person person, Mandate mandate, PaperId id, String remark) {
        var paper = papers.lock(id).orElseThrow(NotFound::new);
        var objection = paper.againstGivingBack(mandate, remark);
        return objection.isPresent()
                ? declined(objection.get())
                : moved(person, mandate, paper, Paper.State.RETURNED, Act.RETURNED, remark);
    }

    PaperAnswer cancel(Acting.Person person, Mandate mandate, PaperId id, String reason) {
        var paper = papers.lock(id).orElseThrow(NotFound::new);
        var objection = paper.againstCancelling(mandate, reason);
        return objection.isPresent()
                ? declined(objection.get())
                : moved(person, mandate, paper, Paper.State.CANCELLED, Act.CANCELLED, reason);
    }

    private PaperAnswer moved(
            Acting.Person person, Mandate mandate, Paper paper, Paper.State state, Act act, String remark) {
        papers.move(paper, state, clock.instant());
        return told(person, mandate, paper, act, remark);
    }

    private PaperAnswer told(Acting.Person person, Mandate mandate, Paper paper, Act act, String remark) {
        steps.tell(paper.id(), new Step(act, mandate.side(), remark, clock.instant(), person.fullName()));
        return new PaperAnswer.Done(paper.id());
    }

    private static PaperAnswer declined(Objection objection) {
        return new PaperAnswer.Declined(objection);
    }
}
