package vn.songhanh.ledger.internal;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.Claiming;
import vn.songhanh.ledger.Disputes;
import vn.songhanh.ledger.EntryId;

/** What the bodies say to each other about an entry, and how a dispute ends by both. */
@Service
class DisputeBook implements Disputes {

    private final ClaimTable claims;
    private final RemarkTable remarks;
    private final PeriodTable periods;
    private final Writing writing;
    private final Clock clock;

    DisputeBook(ClaimTable claims, RemarkTable remarks, PeriodTable periods, Writing writing, Clock clock) {
        this.claims = claims;
        this.remarks = remarks;
        this.periods = periods;
        this.writing = writing;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Claiming say(EntryId entry, Side side, String words) {
        return held(
                entry,
                claim -> words.isBlank()
                        ? declined(new Claiming.Objection.ReasonMissing())
                        : written(claim, RemarkTable.Kind.REMARK, side, words));
    }

    @Override
    @Transactional
    public Claiming propose(EntryId entry, Side side, ClaimState outcome, String reason) {
        return held(entry, claim -> switch (settled(claim, outcome)) {
            case Claim.Answer.Refused(var objection) -> declined(objection);
            case Claim.Answer.Becomes _ when reason.isBlank() -> declined(new Claiming.Objection.ReasonMissing());
            case Claim.Answer.Becomes _ -> written(claim, RemarkTable.Kind.proposing(outcome), side, reason);
        });
    }

    @Override
    @Transactional
    public Claiming accept(EntryId entry, Side side, long proposal) {
        // the position before the claim, as everybody else takes them: two who settle at once never wait for each other
        var position = writing.nextPosition();
        return held(entry, claim -> {
            var agreed = answerable(entry, side, proposal);
            if (agreed.isEmpty()) {
                return declined(new Claiming.Objection.NoSuchProposal());
            }
            return switch (settled(claim, agreed.get().outcome())) {
                case Claim.Answer.Refused(var objection) -> declined(objection);
                case Claim.Answer.Becomes(var state) -> {
                    var reason = agreed.get().reason();
                    writing.move(claim, Claim.Act.SETTLE, side, state, reason, position, recorded());
                    yield new Claiming.Agreed(state, position);
                }
            };
        });
    }

    /** A proposer who declines takes the own proposal back. */
    @Override
    @Transactional
    public Claiming decline(EntryId entry, Side side, long proposal, String reason) {
        return held(entry, claim -> {
            if (open(entry).filter(last -> last.id() == proposal).isEmpty()) {
                return declined(new Claiming.Objection.NoSuchProposal());
            }
            return reason.isBlank()
                    ? declined(new Claiming.Objection.ReasonMissing())
                    : written(claim, RemarkTable.Kind.DECLINE, side, reason);
        });
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Proposal> open(EntryId entry) {
        return remarks.open(entry);
    }

    private Optional<Proposal> answerable(EntryId entry, Side side, long proposal) {
        return open(entry).filter(last -> last.id() == proposal && last.side() != side);
    }

    private Claiming held(EntryId entry, Function<Claim, Claiming> work) {
        return claims.lock(entry).map(work).orElseGet(() -> declined(new Claiming.Objection.Unknown()));
    }

    private Claiming written(Claim claim, RemarkTable.Kind kind, Side side, String words) {
        remarks.add(claim.entry(), claim.since(), kind, side, words, recorded());
        return new Claiming.Agreed(claim.state(), claim.since());
    }

    private Claim.Answer settled(Claim claim, ClaimState outcome) {
        return Optional.of(claim.entry())
                .filter(_ -> outcome == ClaimState.WITHDRAWN)
                .flatMap(claims::againstTakingBack)
                .<Claim.Answer>map(Claim.Answer.Refused::new)
                .orElseGet(() -> claim.settle(outcome, locked(claim)));
    }

    private Optional<vn.songhanh.time.Period> locked(Claim claim) {
        return periods.around(claim.programme(), claim.countsOn());
    }

    private EntryTable.Recorded recorded() {
        return EntryTable.Recorded.bySpeaker(clock.instant());
    }

    private static Claiming declined(Claiming.Objection objection) {
        return new Claiming.Declined(objection);
    }
}
