package vn.songhanh.ledger.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.Claiming;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Reversing;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.time.Period;
import vn.songhanh.time.VietnamTime;

/** Takes facts in, and the claims on them. */
@Service
class LedgerBook implements Ledger {

    private final Writing writing;
    private final ClaimTable claims;
    private final PeriodTable periods;
    private final Programmes programmes;
    private final Clock clock;

    LedgerBook(Writing writing, ClaimTable claims, PeriodTable periods, Programmes programmes, Clock clock) {
        this.writing = writing;
        this.claims = claims;
        this.periods = periods;
        this.programmes = programmes;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Entering enter(Fact fact, Side claimedBy) {
        return enter(fact, fact.happenedOn(), claimedBy, EntryTable.Correction.NONE);
    }

    @Override
    @Transactional
    public Entering adjust(Fact fact, Side claimedBy, String reason) {
        var countsOn = periods.firstOpen(fact.programme(), fact.happenedOn());
        return enter(fact, countsOn, claimedBy, new EntryTable.Correction(null, reason));
    }

    private Entering enter(Fact fact, LocalDate countsOn, Side claimedBy, EntryTable.Correction correction) {
        var term = programmes.byId(fact.programme()).orElseThrow().term();
        if (!term.contains(fact.happenedOn()) && fact.kind() != FactKind.OPENING) {
            return new Entering.OutsideOfTerm(term);
        }
        var today = VietnamTime.today(clock);
        if (fact.happenedOn().isAfter(today)) {
            return new Entering.InTheFuture(today);
        }
        var position = writing.nextPosition();
        var locked = periods.around(fact.programme(), countsOn);
        if (locked.isPresent()) {
            return new Entering.PeriodLocked(locked.get(), periods.firstOpen(fact.programme(), countsOn));
        }
        return writing.enter(fact, countsOn, claimedBy, position, recorded(), correction);
    }

    @Override
    @Transactional
    public Reversing reverse(EntryId entry, Side side, String reason) {
        var position = writing.nextPosition();
        var claim = claims.lock(entry).orElseThrow();
        var objection = claim.againstReversal(side).or(() -> claims.againstTakingBack(entry));
        if (objection.isPresent()) {
            return new Reversing.Declined(objection.get());
        }
        var countsOn = periods.firstOpen(claim.programme(), claim.countsOn());
        return writing.reverse(claim, countsOn, side, position, recorded(), reason);
    }

    @Override
    @Transactional
    public Claiming claim(EntryId entry, Side side) {
        return act(entry, Claim.Act.CLAIM, side, "", _ -> claims.againstRestoring(entry));
    }

    @Override
    @Transactional
    public Claiming confirm(EntryId entry, Side side) {
        return act(entry, Claim.Act.CONFIRM, side, "");
    }

    /** Confirms what somebody looked at: whatever has happened to the entry since the position they saw is an objection. */
    @Transactional
    Claiming confirm(EntryId entry, Side side, long seen) {
        return act(
                entry,
                Claim.Act.CONFIRM,
                side,
                "",
                claim -> claim.since() == seen
                        ? Optional.empty()
                        : Optional.of(new Claiming.Objection.NotNow(claim.state())));
    }

    @Override
    @Transactional
    public Claiming dispute(EntryId entry, Side side, String reason) {
        return act(entry, Claim.Act.DISPUTE, side, reason);
    }

    @Override
    @Transactional
    public Claiming withdraw(EntryId entry, Side side, String reason) {
        return act(entry, Claim.Act.WITHDRAW, side, reason, _ -> claims.againstTakingBack(entry));
    }

    private Claiming act(EntryId entry, Claim.Act act, Side side, String reason) {
        return act(entry, act, side, reason, _ -> Optional.empty());
    }

    /** @param against what else speaks against it; asked under the lock, so that whoever tells the fact just now is seen */
    private Claiming act(
            EntryId entry,
            Claim.Act act,
            Side side,
            String reason,
            Function<Claim, Optional<Claiming.Objection>> against) {
        var position = writing.nextPosition();
        var claim = claims.lock(entry);
        if (claim.isEmpty()) {
            return new Claiming.Declined(new Claiming.Objection.Unknown());
        }
        var objection = against.apply(claim.get());
        if (objection.isPresent()) {
            return new Claiming.Declined(objection.get());
        }
        var locked = periods.around(claim.get().programme(), claim.get().countsOn());
        return switch (claim.get().take(act, side, reason, locked)) {
            case Claim.Answer.Refused(var refusal) -> new Claiming.Declined(refusal);
            case Claim.Answer.Becomes(var state) -> {
                writing.move(claim.get(), act, side, state, reason, position, recorded());
                yield new Claiming.Agreed(state, position);
            }
        };
    }

    @Override
    @Transactional
    public void lock(ProgrammeId programme, Period period, String review) {
        var position = writing.nextPosition();
        periods.open(programme, period)
                .forEach(part -> periods.lock(programme, part, position, review, clock.instant()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Period> lockedAround(ProgrammeId programme, LocalDate day) {
        return periods.around(programme, day);
    }

    private EntryTable.Recorded recorded() {
        return EntryTable.Recorded.bySpeaker(clock.instant());
    }
}
