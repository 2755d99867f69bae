package vn.songhanh.founding.internal;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.founding.CaseId;
import vn.songhanh.founding.Objection;
import vn.songhanh.founding.Outcome;
import vn.songhanh.membership.FoundingInBook;
import vn.songhanh.organisation.Line;
import vn.songhanh.text.Words;
import vn.songhanh.web.NotFound;
import vn.songhanh.web.Refused;

/**
 * Tells a founding decision anew that was told wrongly: the case, the tree and the register as if it had been told rightly, the
 * ledger by a reversal and a new entry; all or nothing. What was reversed in the ledger before is only entered anew.
 */
@Component
class CorrectDecision {

    private final CaseTable cases;
    private final Scribe scribe;
    private final GroundsReader grounds;
    private final Effects effects;
    private final FoundingInBook book;

    CorrectDecision(CaseTable cases, Scribe scribe, GroundsReader grounds, Effects effects, FoundingInBook book) {
        this.cases = cases;
        this.scribe = scribe;
        this.grounds = grounds;
        this.effects = effects;
        this.book = book;
    }

    /**
     * @param seen the version of the case that the page showed
     * @param sure the person has said that numbers which look like slips are right
     */
    @Transactional
    Outcome correct(CaseId id, int seen, Step.Corrected asked, boolean sure) {
        var mandate = Voice.mandate(Role.OFFICER);
        var found = cases.hold(id).orElseThrow(NotFound::new);
        if (found.version() != seen) {
            return Outcome.Declined.because(new Objection.ChangedMeanwhile(found.state()));
        }
        var here = grounds.of(found, grounds.notAfterToday(asked.on()));
        var stranger = grounds.stranger(mandate, found, StepKind.CORRECTION, here);
        if (stranger.isPresent()) {
            return Outcome.Declined.because(stranger.get());
        }
        var decision = StoryWords.named(asked.decision(), here.subject());
        var step = new Step.Corrected(decision, asked.reason(), asked.note());
        return switch (found.take(step, here, sure)) {
            case Change.Declined(var objections) -> new Outcome.Declined(objections);
            case Change.Agreed(var next) -> carryOut(found, next, step, here, mandate.side());
        };
    }

    private Outcome carryOut(Case before, Case next, Step.Corrected step, Grounds here, Side side) {
        // as a reorganisation does: first the unit, then what members' books wait for, then the register, the ledger
        // last
        var objection = joinedBefore(next)
                .or(() -> treeAgainst(next, step, here))
                .or(() -> bookAgainst(before, next))
                .or(() -> tellAnew(next, step, here, side));
        if (objection.isPresent()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.Declined.because(objection.get());
        }
        return new Outcome.Done(next.id(), next.state());
    }

    /** Nobody joins what is not founded yet. */
    private Optional<Objection> joinedBefore(Case next) {
        var founded = Objects.requireNonNull(next.decidedOn());
        return cases.ofOrganisation(Objects.requireNonNull(next.organisation())).stream()
                .filter(Case::joined)
                .map(other -> Objects.requireNonNull(other.decidedOn()))
                .filter(joined -> joined.isBefore(founded))
                .findFirst()
                .map(joined -> new Objection.After(
                        Words.of("ngày doanh nghiệp khác vào tổ chức", "the day another enterprise joined"), joined));
    }

    /** A founding whose entry was taken back has left no members in the book. */
    private Optional<Objection> bookAgainst(Case before, Case next) {
        if (before.objective().line() != Line.UNION) {
            return Optional.empty();
        }
        var counted = scribe.decided(before.id()).filter(effects::counts).isPresent();
        var were = new FoundingInBook.Founders(
                Objects.requireNonNull(before.decidedOn()), counted ? Objects.requireNonNull(before.members()) : 0);
        var are = new FoundingInBook.Founders(
                Objects.requireNonNull(next.decidedOn()), Objects.requireNonNull(next.members()));
        return book.against(Objects.requireNonNull(next.organisation()), were, are)
                .map(Objection.BookDeclines::new);
    }

    private Optional<Objection> treeAgainst(Case next, Step.Corrected step, Grounds here) {
        try {
            effects.foundAnew(step, next, here.subject());
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(new Objection.TreeDeclines(refused.words()));
        }
    }

    private Optional<Objection> tellAnew(Case next, Step.Corrected step, Grounds here, Side side) {
        var told = scribe.decided(next.id());
        cases.put(effects.carryOut(step, next, here.subject()));
        scribe.takesBack(next, step, here.today());
        var held = told.filter(
                entry -> effects.takeBack(entry, side, step.reason()).isPresent());
        if (held.isPresent()) {
            return held.map(Objection.LedgerHolds::new);
        }
        var decided = new Step.Decided(step.decision(), step.note());
        var entering = effects.enter(decided, next, here.subject(), side, true, step.reason());
        var objection = entering.flatMap(answer -> TakeStep.objection(answer, decided));
        if (objection.isEmpty()) {
            scribe.took(next, decided, entering.flatMap(TakeStep::entry).orElse(null));
        }
        return objection;
    }
}
