package vn.songhanh.candidate.internal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Objection;
import vn.songhanh.candidate.Outcome;
import vn.songhanh.candidate.Stage;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.organisation.Line;
import vn.songhanh.programme.Account;

/**
 * Hands a person on to another enterprise: a new path under a new pseudonym begins there with what may be kept. The certificate and
 * the probation are; the union's resolution, the old cell's resolution and the months together are not. Whom a union had introduced
 * another introduces anew (Charter, article 4(1)), so the union unit there answers too.
 */
@Component
class MovePerson {

    private final HandoverTable handovers;
    private final Reach reach;
    private final EnterFacts facts;

    MovePerson(HandoverTable handovers, Reach reach, EnterFacts facts) {
        this.handovers = handovers;
        this.reach = reach;
        this.facts = facts;
    }

    /** Part of the caller's transaction, which has ended the old path already. */
    Outcome handOver(Candidacy before, Step step, Grounds here) {
        var standing = reach.standing(Objects.requireNonNull(step.to()), step.on());
        var unit = standing.managing().get(Line.PARTY);
        if (!standing.active() || unit == null) {
            return Outcome.Declined.because(new Objection.NotManaged(step.on()));
        }
        var there = new Grounds(
                here.today(),
                here.person(),
                standing,
                reach.union(standing).orElse(null),
                here.consents(),
                here.missing(),
                here.laws(),
                here.standstill());
        var programme = facts.programme(there, step.on());
        var arrived = arrived(
                before, step, there, unit, programme.isPresent() ? stocks(before) : EnumSet.noneOf(Account.class));
        var counted = programme
                .map(one -> arrived.standing(arrived.counted(), one.id()))
                .orElse(arrived);
        var by = ((Acting.Person) Voice.speaker().orElseThrow()).fullName();
        var id = handovers.handOver(before.id(), counted, by);
        if (id.isEmpty()) {
            return Outcome.Declined.because(new Objection.NoConsent(Consent.Purpose.MOVE));
        }
        var arrival = programme
                .flatMap(one -> new Counting(one.id(), before, there).arrival(counted.as(id.get())))
                .flatMap(fact -> facts.enterLate(fact, Side.PARTY));
        handovers.handedOn(before.id(), id.get(), arrival.orElse(null));
        return new Outcome.Done(id.get(), counted.stage());
    }

    private static Set<Account> stocks(Candidacy before) {
        var kept = EnumSet.noneOf(Account.class);
        if (!before.member() && before.counted().contains(Account.POOL)) {
            kept.add(Account.POOL);
        }
        return kept;
    }

    /** A member needs no introduction; whom no union had introduced no union learns of. */
    private static @Nullable UnitId union(Candidacy before, Grounds there) {
        return before.member() || before.unionUnit() == null
                ? null
                : there.standing().managing().get(Line.UNION);
    }

    private static Candidacy arrived(Candidacy before, Step step, Grounds there, UnitId unit, Set<Account> stocks) {
        return new Candidacy(
                new CandidateId(0),
                EnterPerson.drawn(),
                Side.PARTY,
                step.on(),
                there.standing().id(),
                union(before, there),
                unit,
                true,
                null,
                stage(before, step.on(), there),
                step.on(),
                null,
                null,
                stocks,
                null,
                Map.of(),
                0);
    }

    private static Stage stage(Candidacy before, LocalDate on, Grounds there) {
        if (before.member()) {
            return before.stage();
        }
        var holds = before.day(StepKind.CERTIFICATE)
                .map(given -> given.plusMonths(there.rule(CellRules.CERTIFICATE).value()))
                .filter(end -> !on.isAfter(end))
                .isPresent();
        return holds ? Stage.CERTIFIED : Stage.IN_POOL;
    }
}
