package vn.songhanh.candidate.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Objection;
import vn.songhanh.candidate.Outcome;
import vn.songhanh.candidate.Stage;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.HouseReason;
import vn.songhanh.programme.Account;
import vn.songhanh.text.Words;
import vn.songhanh.web.NotFound;

/**
 * Takes back the last step that the side has told of a person, alone or to tell it anew. The path stands as before it, the ledger
 * reverses what the step has counted, and what is told anew is judged by the rules as if it had been told rightly at once.
 */
@Component
class MendStep {

    static final Words WHY = Words.of("lý do", "the reason");
    private static final Words GIVEN = Words.of(
            "bên Đảng đã được giao người này; ghi lại cho đúng, hoặc ghi người đó rút lại đồng ý",
            "the Party side was given the person; tell it anew, or record that consent is withdrawn");

    private final CandidateTable candidates;
    private final GroundsReader grounds;
    private final UndoneTable undone;
    private final EnterFacts facts;
    private final TakeStep takeStep;

    MendStep(
            CandidateTable candidates, GroundsReader grounds, UndoneTable undone, EnterFacts facts, TakeStep takeStep) {
        this.candidates = candidates;
        this.grounds = grounds;
        this.undone = undone;
        this.facts = facts;
        this.takeStep = takeStep;
    }

    /** @param seen the version of the path that the page showed */
    @Transactional
    Outcome takeBack(CandidateId id, int seen, String reason) {
        return mend(
                id,
                seen,
                reason,
                (last, here) -> againstRemoval(last, here).or(() -> unsaid("why-removal", reason)),
                before -> new Outcome.Done(id, before.stage()));
    }

    /** @param step of the kind that was told */
    @Transactional
    Outcome tellAnew(CandidateId id, int seen, Step step, String reason) {
        return mend(
                id,
                seen,
                reason,
                (last, _) -> last.told().kind() == step.kind()
                        ? unsaid("why", reason)
                        : Optional.of(new Objection.StepStands(GIVEN)),
                before -> takeStep.take(before, step, HouseReason.STEP_MENDED.kept()));
    }

    /**
     * All that the Party side has told of a path that was told twice; part of the caller's transaction, which holds the path.
     *
     * @return why something stays, so that the caller gives up
     */
    Optional<Objection> takeBackAll(CandidateId id, String reason) {
        for (var last = undone.last(id, Side.PARTY); last.isPresent(); last = undone.last(id, Side.PARTY)) {
            var found = candidates.find(id).orElseThrow();
            var objection = last.get().against(found);
            if (objection.isPresent()) {
                return objection;
            }
            var here = grounds.of(found, last.get().told().on()).orElseThrow();
            var stays = undo(found, last.get(), here, Side.PARTY, reason);
            if (stays.isPresent()) {
                return stays;
            }
        }
        return candidates
                .find(id)
                .filter(left -> left.stage().ordinal() >= Stage.IN_POOL.ordinal())
                .map(_ -> new Objection.StepStands(LastStep.CAME));
    }

    private Outcome mend(
            CandidateId id,
            int seen,
            String reason,
            BiFunction<LastStep, Grounds, Optional<Objection>> unfit,
            Function<Candidacy, Outcome> then) {
        var side = Voice.mandate(Role.OFFICER).side();
        var found = candidates.hold(id).orElseThrow(NotFound::new);
        var last = undone.last(id, side).orElseThrow(NotFound::new);
        var here = grounds.of(found, last.told().on());
        var objection = against(found, last, seen, here).or(() -> unfit.apply(last, here.orElseThrow()));
        if (objection.isPresent()) {
            return Outcome.Declined.because(objection.get());
        }
        var outcome = undo(found, last, here.orElseThrow(), side, reason)
                .<Outcome>map(Outcome.Declined::because)
                .orElseGet(() -> then.apply(candidates.find(id).orElseThrow()));
        if (outcome instanceof Outcome.Declined) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return outcome;
    }

    private static Optional<Objection> against(Candidacy found, LastStep last, int seen, Optional<Grounds> here) {
        if (found.version() != seen) {
            return Optional.of(new Objection.ChangedMeanwhile(found.stage()));
        }
        if (here.isEmpty()) {
            return Optional.of(new Objection.OtherUnit());
        }
        return last.against(found);
    }

    /** While a request holds nothing follows the end of the path, not even that it goes on. */
    private static Optional<Objection> againstRemoval(LastStep last, Grounds here) {
        var asked = here.standstill();
        var kind = Objects.requireNonNull(last.told().kind());
        if (asked != null && (kind.exit() || kind == StepKind.MOVE)) {
            return Optional.of(new Objection.Asked(asked.kind().words(), asked.on()));
        }
        return last.removable() ? Optional.empty() : Optional.of(new Objection.StepStands(GIVEN));
    }

    private static Optional<Objection> unsaid(String field, String reason) {
        return reason.isBlank() ? Optional.of(new Objection.Missing(field, WHY)) : Optional.empty();
    }

    /** Why it stays: something was told where the person was handed on, or the ledger does not let go of what was counted. */
    private Optional<Objection> undo(Candidacy found, LastStep last, Grounds here, Side side, String reason) {
        var trace = Objects.requireNonNull(last.trace());
        var there = last.told().kind() == StepKind.MOVE ? undone.recall(found.id()) : Optional.of(List.<EntryId>of());
        if (there.isEmpty()) {
            return Optional.of(new Objection.StepStands(LastStep.HANDED_ON));
        }
        if (!facts.takeBack(there.get(), side) || !facts.takeBack(trace.entries(), side)) {
            return Optional.of(new Objection.LedgerStands());
        }
        var stocks = stocks(found, last, trace, here);
        if (trace.countedElsewhere(found)) {
            facts.carryAnew(
                    found, stocks, here, facts.programme(here, last.told().on()));
        }
        candidates.restore(found.without(last, trace, stocks), trace.outcomeOn(), side);
        undone.undo(found.id(), last, reason);
        return Optional.empty();
    }

    /** Those of before, but for what time alone has moved since: what rests on the step goes off again on its own day. */
    private Set<Account> stocks(Candidacy found, LastStep last, StepTrace trace, Grounds here) {
        var stocks = EnumSet.noneOf(Account.class);
        stocks.addAll(trace.counted());
        trace.countedAfter().stream()
                .filter(account -> !found.counted().contains(account))
                .forEach(stocks::remove);
        var before = found.without(last, trace, Set.copyOf(stocks));
        found.counted().stream()
                .filter(account -> !trace.countedAfter().contains(account))
                .forEach(account -> {
                    var since = TimeStocks.since(account, found, here);
                    if (since.isPresent() && since.equals(TimeStocks.since(account, before, here))) {
                        stocks.add(account);
                    } else {
                        since.ifPresent(day -> facts.pass(found, here, new TimeStocks.Change(account, day, -1)));
                    }
                });
        return stocks;
    }
}
