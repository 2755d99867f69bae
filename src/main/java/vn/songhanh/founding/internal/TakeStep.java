package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.founding.CaseId;
import vn.songhanh.founding.Objection;
import vn.songhanh.founding.Outcome;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.web.NotFound;

/** Takes one step on a case: the case, the register, the tree and the ledger change together or not at all. */
@Component
class TakeStep {

    private final CaseTable cases;
    private final Scribe scribe;
    private final GroundsReader grounds;
    private final Effects effects;

    TakeStep(CaseTable cases, Scribe scribe, GroundsReader grounds, Effects effects) {
        this.cases = cases;
        this.scribe = scribe;
        this.grounds = grounds;
        this.effects = effects;
    }

    /** As seen by nobody before: the case is taken as it is. */
    @Transactional
    Outcome take(CaseId id, Step step) {
        return take(cases.hold(id).orElseThrow(NotFound::new), step, "", true);
    }

    /** In the form that the rule of the day asks for. */
    @Transactional
    Outcome congress(CaseId id, LocalDate on, int members) {
        var found = cases.hold(id).orElseThrow(NotFound::new);
        var form = grounds.congress(on, members);
        return take(found, new Step.CongressHeld(on, form, members, ""), "", true);
    }

    /** Every paper of the dossier is there. */
    @Transactional
    Outcome fileAll(CaseId id, LocalDate on) {
        var found = cases.hold(id).orElseThrow(NotFound::new);
        return take(found, new Step.Filed(on, grounds.allPapers(found), ""), "", true);
    }

    /** A move on the board that needs no words: a dossier is begun with the papers that are there, or the follow-up begins. */
    @Transactional
    Outcome moveOn(CaseId id, int seen, StepKind kind, LocalDate today) {
        var step =
                kind == StepKind.DOSSIER ? new Step.Filed(today, grounds.kept(id), "") : new Step.FollowedUp(today, "");
        return take(id, seen, step, "", true);
    }

    /**
     * As asked for on a page.
     *
     * @param seen the version of the case that the page showed
     * @param adjustment why it is to count although its period is locked; empty for an ordinary entry
     * @param sure the person has said that numbers which look like slips are right
     */
    @Transactional
    Outcome take(CaseId id, int seen, Step step, String adjustment, boolean sure) {
        var found = cases.hold(id).orElseThrow(NotFound::new);
        return found.version() == seen
                ? take(found, step, adjustment, sure)
                : Outcome.Declined.because(new Objection.ChangedMeanwhile(found.state()));
    }

    private Outcome take(Case found, Step asked, String adjustment, boolean sure) {
        var mandate = Voice.mandate(Role.OFFICER);
        var here = grounds.of(found, grounds.notAfterToday(asked.on()));
        var step = asked instanceof Step.Decided decided
                ? new Step.Decided(StoryWords.named(decided.decision(), here.subject()), decided.note())
                : asked;
        var stranger = grounds.stranger(mandate, found, step.kind(), here);
        if (stranger.isPresent()) {
            return Outcome.Declined.because(stranger.get());
        }
        return switch (found.take(step, here, sure)) {
            case Change.Declined(var objections) -> new Outcome.Declined(objections);
            case Change.Agreed(var next) -> carryOut(found, next, step, here.subject(), mandate, adjustment);
        };
    }

    private Outcome carryOut(Case before, Case agreed, Step step, Subject subject, Mandate mandate, String adjustment) {
        var next = effects.carryOut(step, agreed, subject);
        cases.put(next);
        // what was founded is counted as itself, everything else by where the case stood
        var counted = step instanceof Step.Decided ? next : before;
        var entering =
                effects.enter(step, counted, subject, mandate.side(), step instanceof Step.Contacted, adjustment);
        var objection = entering.flatMap(answer -> objection(answer, step));
        if (objection.isPresent()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.Declined.because(objection.get());
        }
        scribe.took(next, step, entering.flatMap(TakeStep::entry).orElse(null));
        return new Outcome.Done(before.id(), next.state());
    }

    /** A visit that is told for a second objective, or by the other side too, stays one entry; a founding is told once. */
    static Optional<Objection> objection(Entering entering, Step step) {
        return switch (entering) {
            case Entering.Entered _ -> Optional.empty();
            case Entering.AlreadyEntered(var entry, var state, var at, var by) ->
                step instanceof Step.Decided
                        ? Optional.of(new Objection.AlreadyEntered(entry, state, at, by))
                        : Optional.empty();
            case Entering.PeriodLocked(var locked, var countsOn) ->
                Optional.of(new Objection.PeriodLocked(locked, countsOn));
            case Entering.InTheFuture(var today) -> Optional.of(new Objection.InTheFuture(today));
            case Entering.OutsideOfTerm(var term) ->
                throw new IllegalStateException("a programme in force does not hold the day: " + term);
        };
    }

    static Optional<EntryId> entry(Entering entering) {
        return switch (entering) {
            case Entering.Entered entered -> Optional.of(entered.entry());
            case Entering.AlreadyEntered already -> Optional.of(already.entry());
            case Entering.PeriodLocked _, Entering.InTheFuture _, Entering.OutsideOfTerm _ -> Optional.empty();
        };
    }
}
