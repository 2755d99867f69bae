package vn.songhanh.paper.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.paper.PaperAnswer;
import vn.songhanh.paper.PaperAnswer.Objection;
import vn.songhanh.paper.PaperId;
import vn.songhanh.paper.internal.StepTable.Act;
import vn.songhanh.paper.internal.StepTable.Signed;
import vn.songhanh.paper.internal.StepTable.Step;
import vn.songhanh.web.NotFound;

/** Lets the leaders of the issuing bodies sign, in any order; the last signature issues the paper. */
@Component
class SignPaper {

    private final PaperTable papers;
    private final StepTable steps;
    private final PaperDocument documents;
    private final IssuePaper issuing;
    private final Clock clock;

    SignPaper(PaperTable papers, StepTable steps, PaperDocument documents, IssuePaper issuing, Clock clock) {
        this.papers = papers;
        this.steps = steps;
        this.documents = documents;
        this.issuing = issuing;
        this.clock = clock;
    }

    /**
     * Signs for the body of the person.
     *
     * @param post in which the person signs; empty for the head's
     * @param seen the hash of the contents that the person looked at; empty to sign whatever it says now
     */
    @Transactional
    PaperAnswer sign(Acting.Person person, Mandate mandate, PaperId id, String post, Optional<String> seen) {
        var paper = papers.lock(id).orElseThrow(NotFound::new);
        var before = steps.signatures(paper);
        var hash = Contents.hash(documents.of(paper, OptionalInt.empty()));
        var objection = against(paper, person, mandate, before)
                .or(() -> seen.filter(looked -> !looked.equals(hash)).map(_ -> new Objection.Moved()))
                .or(() -> before.stream()
                        .filter(one -> !one.hash().equals(hash))
                        .findFirst()
                        .map(one -> new Objection.MovedSince(one.name())));
        if (objection.isPresent()) {
            return new PaperAnswer.Declined(objection.get());
        }
        var now = clock.instant();
        steps.sign(
                paper,
                new Signed(mandate.unit(), mandate.side(), person.account(), person.fullName(), post, hash, now));
        steps.tell(id, new Step(Act.SIGNED, mandate.side(), "", now, person.fullName()));
        if (before.size() + 1 < paper.issuers().count()) {
            papers.move(paper, Paper.State.HALF_SIGNED, now);
        } else {
            issuing.issue(paper, mandate.side(), person.fullName());
        }
        return new PaperAnswer.Done(id);
    }

    /** A body signs once, and nobody for both. */
    private static Optional<Objection> against(
            Paper paper, Acting.Person person, Mandate mandate, List<Signed> before) {
        var signedAlready = before.stream().anyMatch(one -> one.unit().equals(mandate.unit()));
        return paper.againstSigning(mandate, signedAlready)
                .or(() -> before.stream()
                        .filter(one -> person.account().equals(one.account()))
                        .findFirst()
                        .map(_ -> new Objection.SamePerson()));
    }
}
