package vn.songhanh.ledger.internal;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.songhanh.access.Mandate;
import vn.songhanh.ledger.Claiming;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.HouseReason;
import vn.songhanh.ledger.Reversing;
import vn.songhanh.text.Words;
import vn.songhanh.web.NotFound;

/** Joins two entries that are one fact, or remembers that they are two. */
@Service
class JoinEntries {

    private static final Words DECIDED = Words.of(
            "Cặp này vừa được người khác quyết định. {0}", "Somebody else has decided this pair meanwhile. {0}");

    private final ActsByHand hands;
    private final ClaimTable claims;
    private final PeriodTable periods;
    private final LikenessTable likenesses;
    private final Clock clock;

    JoinEntries(ActsByHand hands, ClaimTable claims, PeriodTable periods, LikenessTable likenesses, Clock clock) {
        this.hands = hands;
        this.claims = claims;
        this.periods = periods;
        this.likenesses = likenesses;
        this.clock = clock;
    }

    /** Empty when they are joined: the other's entry stays, confirmed by both, and the own one is reversed. Else why not. */
    @Transactional
    Optional<Words> same(Mandate mandate, LikenessTable.Pair pair) {
        return switch (answer(mandate, likeness(pair))) {
            case Likeness.Answer.Refused(var objection) -> Optional.of(LedgerWords.of(objection));
            case Likeness.Answer.Agreed agreed -> undoneIf(join(mandate, pair, agreed));
        };
    }

    private Optional<Words> join(Mandate mandate, LikenessTable.Pair pair, Likeness.Answer.Agreed agreed) {
        var reason = HouseReason.SAME_FACT.kept(agreed.keeps());
        // first, since it waits for those who move members before it takes the ledger's lock
        if (hands.reverse(agreed.gives(), mandate.side(), reason) instanceof Reversing.Declined(var objection)) {
            return Optional.of(LedgerWords.of(objection));
        }
        if (agreed.confirms()
                && hands.confirm(agreed.keeps(), mandate.side()) instanceof Claiming.Declined(var objection)) {
            return Optional.of(LedgerWords.of(objection));
        }
        return decided(mandate, pair, agreed.keeps(), reason);
    }

    /** They are two: remembered, and not offered again. */
    @Transactional
    Optional<Words> different(Mandate mandate, LikenessTable.Pair pair, String reason) {
        var likeness = likeness(pair);
        return likeness.first().claimedBy() == likeness.second().claimedBy()
                ? Optional.of(LedgerWords.of(new Claiming.Objection.OwnClaim()))
                : decided(mandate, pair, null, reason);
    }

    /** Why this body cannot join them; empty where it can. */
    Optional<Words> against(Mandate mandate, Likeness likeness) {
        return answer(mandate, likeness) instanceof Likeness.Answer.Refused(var objection)
                ? Optional.of(LedgerWords.of(objection))
                : Optional.empty();
    }

    private Likeness.Answer answer(Mandate mandate, Likeness likeness) {
        var theirs = likeness.theirs(mandate.side());
        return likeness.join(mandate.side(), periods.around(theirs.programme(), theirs.countsOn()));
    }

    Likeness likeness(LikenessTable.Pair pair) {
        return new Likeness(
                claims.read(pair.first()).orElseThrow(NotFound::new),
                claims.read(pair.second()).orElseThrow(NotFound::new));
    }

    private Optional<Words> decided(Mandate mandate, LikenessTable.Pair pair, @Nullable EntryId kept, String reason) {
        var recorded = EntryTable.Recorded.bySpeaker(clock.instant());
        return likenesses.decide(pair, kept, mandate.side(), reason, recorded)
                ? Optional.empty()
                : Optional.of(
                        DECIDED.with(likenesses.decided(pair).orElseThrow().told()));
    }

    /** The entry that the seat's body has told, or the newer one where it has told neither. */
    @Transactional(readOnly = true)
    EntryId own(Mandate mandate, LikenessTable.Pair pair) {
        return likeness(pair).own(mandate.side()).entry();
    }

    private static Optional<Words> undoneIf(Optional<Words> refusal) {
        if (refusal.isPresent()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return refusal;
    }
}
