package vn.songhanh.founding.internal;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.founding.About;
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
                .or(() -> bookAgainst(next))
                .or(() -> tellAnew(next, step, here, side))
                .or(() -> belowZero(before, next));
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

    private Optional<Objection> bookAgainst(Case next) {
        return next.objective().line() == Line.UNION
                ? book.before(Objects.requireNonNull(next.organisation()), Objects.requireNonNull(next.decidedOn()))
                        .map(Objection.BookDeclines::new)
                : Optional.empty();
    }

    private Optional<Objection> belowZero(Case before, Case next) {
        if (next.objective().line() != Line.UNION) {
            return Optional.empty();
        }
        var days = Stream.of(before, next)
                .map(each -> Objects.requireNonNull(each.decidedOn()))
                .toList();
        var enterprise =
                next.about() instanceof About.Enterprise(var id) ? Optional.of(id) : Optional.<EnterpriseId>empty();
        return book.belowZero(Objects.requireNonNull(next.organisation()), enterprise, days)
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
