package vn.songhanh.candidate.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.Objection;
import vn.songhanh.candidate.Stage;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.ledger.EntryId;

/** Writes a step down: where the person stands, the papers, the consents, the story. */
@Component
class PathWriter {

    private final CandidateTable candidates;
    private final PersonTable people;
    private final PaperTable papers;
    private final RequestTable requests;
    private final Telling telling;

    PathWriter(
            CandidateTable candidates, PersonTable people, PaperTable papers, RequestTable requests, Telling telling) {
        this.candidates = candidates;
        this.people = people;
        this.papers = papers;
        this.requests = requests;
        this.telling = telling;
    }

    /** Where the person stands after the step. A union that hears of a withdrawal cannot close the file of the Party side. */
    Candidacy next(Candidacy before, Step step, Side side, Optional<Counting> counting) {
        return switch (step.kind()) {
            case INTRODUCTION -> before.introduced(step.on());
            case WITHDRAWAL -> {
                var withdrawn = before.withdrawn(before.withdrawnOn() == null ? step.on() : before.withdrawnOn());
                // what has ended stays as it ended
                yield before.stage().ended() || (side == Side.UNION && before.shared())
                        ? withdrawn
                        : at(withdrawn, step, counting);
            }
            case TRANSFER, HELPER, PAPERS -> before;
            default -> at(before, step, counting);
        };
    }

    /** What no programme counts is not taken off later. */
    private static Candidacy at(Candidacy before, Step step, Optional<Counting> counting) {
        var beside = step.kind().beside(before.stage());
        return before.at(
                beside ? before.stage() : step.kind().to().orElse(Stage.LEFT),
                beside ? before.stageOn() : step.on(),
                counting.map(one -> one.standingAfter(step)).orElseGet(before::counted),
                counting.map(Counting::programme).map(before::countedBeside).orElseGet(before::countedIn));
    }

    /** @return the papers in whose place the step has put others; null for a step that tells none */
    @Nullable
    Map<DossierPaper, String> write(Candidacy next, Step step, Side side) {
        var dossier = Dossier.toldBy(step.kind());
        var replaced = dossier.map(_ -> papers.there(next.id())).orElse(null);
        dossier.ifPresent(told -> papers.put(next.id(), told, step.papers()));
        if (step.kind() == StepKind.WITHDRAWAL) {
            people.withdraw(next.id(), step.on());
        }
        if (side == Side.PARTY) {
            candidates.file(next);
        }
        candidates.put(next);
        if (step.kind() == StepKind.WITHDRAWAL) {
            requests.withdrawn(next.id(), step.on());
        }
        return replaced;
    }

    void tell(Candidacy before, Step step, @Nullable EntryId entry, StepTrace trace, List<Objection> setAside) {
        telling.took(before, step, entry, trace);
        setAside.stream()
                .filter(Objection.Allowable.class::isInstance)
                .map(Objection.Allowable.class::cast)
                .forEach(allowed -> telling.setAside(before.id(), step, allowed.rule()));
    }
}
