package vn.songhanh.candidate.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Objection;
import vn.songhanh.candidate.Outcome;
import vn.songhanh.candidate.Stage;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.web.NotFound;

/** Takes one step on a person's path: the path, the file and the ledger change together or not at all. */
@Component
class TakeStep {

    private final CandidateTable candidates;
    private final GroundsReader grounds;
    private final PathWriter writer;
    private final EnterFacts facts;
    private final MovePerson moving;

    TakeStep(CandidateTable candidates, GroundsReader grounds, PathWriter writer, EnterFacts facts, MovePerson moving) {
        this.candidates = candidates;
        this.grounds = grounds;
        this.writer = writer;
        this.facts = facts;
        this.moving = moving;
    }

    @Transactional
    Outcome take(CandidateId id, Step step) {
        return take(candidates.hold(id).orElseThrow(NotFound::new), step, "");
    }

    /**
     * As asked for on a page.
     *
     * @param seen the version of the path that the page showed
     * @param adjustment why it is to count although its period is locked; empty for an ordinary entry
     */
    @Transactional
    Outcome take(CandidateId id, int seen, Step step, String adjustment) {
        var found = candidates.hold(id).orElseThrow(NotFound::new);
        return found.version() == seen
                ? take(found, step, adjustment)
                : Outcome.Declined.because(new Objection.ChangedMeanwhile(found.stage()));
    }

    /** Part of the caller's transaction, which holds the path. */
    Outcome take(Candidacy before, Step step, String adjustment) {
        var mandate = Voice.mandate(Role.OFFICER);
        var here = grounds.of(before, step.on());
        var stranger = stranger(before, step, mandate);
        if (stranger.isPresent() || here.isEmpty()) {
            return Outcome.Declined.because(stranger.orElseGet(Objection.OtherUnit::new));
        }
        var objections = PathRules.against(before, step, here.get());
        return allowed(objections, step)
                ? carryOut(before, step, here.get(), mandate.side(), objections, adjustment)
                : new Outcome.Declined(objections);
    }

    private static Optional<Objection> stranger(Candidacy before, Step step, Mandate mandate) {
        return step.kind()
                .side()
                .or(() ->
                        step.kind() == StepKind.LEAVING && before.shared() ? Optional.of(Side.PARTY) : Optional.empty())
                .filter(needed -> needed != mandate.side())
                .map(Objection.OtherSide::new);
    }

    /** Nothing speaks against the step, or only rules of which each is set aside by a recorded decision. */
    private static boolean allowed(List<Objection> objections, Step step) {
        return objections.stream()
                .allMatch(one -> one instanceof Objection.Allowable allowable
                        && step.allows(allowable.rule().code()));
    }

    private Outcome carryOut(
            Candidacy found, Step step, Grounds here, Side side, List<Objection> setAside, String adjustment) {
        var programme = facts.programme(here, step.on());
        var before = facts.carried(found, here, programme);
        var counting = programme.map(one -> new Counting(one.id(), before, here));
        var next = writer.next(before, step, side, counting);
        var outcomeOn = candidates.outcomeOn(before.id());
        var replaced = writer.write(next, step, side);
        var entered = facts.enter(counting, step, side, adjustment);
        if (entered.objection().isPresent()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.Declined.because(entered.objection().get());
        }
        var entries = Stream.of(
                        entered.own(),
                        facts.undo(before, here, counting, step).stream(),
                        facts.carryAnew(before, next.counted(), here, programme).stream(),
                        facts.follow(before, here, step).stream())
                .flatMap(each -> each)
                .toList();
        writer.tell(
                before,
                step,
                entered.entry().orElse(null),
                StepTrace.of(before, next, outcomeOn, entries, replaced, IntroducerRules.monthsAsked(step, here)),
                setAside);
        return step.kind() == StepKind.MOVE
                ? moved(before, step, here)
                : new Outcome.Done(before.id(), shown(next, side));
    }

    private Outcome moved(Candidacy before, Step step, Grounds here) {
        var moved = moving.handOver(before, step, here);
        if (moved instanceof Outcome.Declined) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return moved;
    }

    private static Stage shown(Candidacy next, Side side) {
        return side == Side.PARTY ? next.stage() : next.stage().outcome(next.introducedOn() != null);
    }
}
