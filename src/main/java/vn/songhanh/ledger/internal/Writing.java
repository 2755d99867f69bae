package vn.songhanh.ledger.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.Claiming;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.Posting;
import vn.songhanh.ledger.Reversing;
import vn.songhanh.text.Words;

/** Puts an entry, its claim and its sums on paper together. */
@Component
class Writing {

    private final EntryTable entries;
    private final ClaimTable claims;
    private final RollupTable rollups;
    private final ToldApartTable toldApart;
    private final EntryReader reader;

    Writing(EntryTable entries, ClaimTable claims, RollupTable rollups, ToldApartTable toldApart, EntryReader reader) {
        this.entries = entries;
        this.claims = claims;
        this.rollups = rollups;
        this.toldApart = toldApart;
        this.reader = reader;
    }

    long nextPosition() {
        return entries.nextPosition();
    }

    Entering enter(
            Fact fact,
            LocalDate countsOn,
            Side claimedBy,
            long position,
            EntryTable.Recorded recorded,
            EntryTable.Correction correction) {
        var holder = entries.holder(fact.programme(), fact.naturalKey());
        if (holder.isPresent()) {
            return holder.get();
        }
        var entry = entries.add(fact, countsOn, claimedBy, position, recorded, correction);
        entries.place(entry, fact.happenedOn(), fact.places());
        entries.post(entry, fact.postings());
        entries.holdKey(fact.programme(), fact.naturalKey(), entry);
        open(entry, ClaimState.claimedBy(claimedBy), claimedBy, position, recorded);
        return new Entering.Entered(entry, position);
    }

    /**
     * What both have confirmed is taken back by a claim like any other, so that the figure stays until the other body has
     * confirmed that too. What one body only claims goes at once: the reversal stands in the state of what it reverses and
     * nothing is left of the two together. A reversal of a reversal holds the fact's key again.
     */
    Reversing reverse(
            Claim claim, LocalDate countsOn, Side side, long position, EntryTable.Recorded recorded, String reason) {
        var key = claim.takesBack() == null ? "" : entries.rootKey(claim.entry());
        var holder = key.isEmpty() ? Optional.<Entering.AlreadyEntered>empty() : entries.holder(claim.programme(), key);
        if (holder.isPresent()) {
            return new Reversing.Declined(
                    new Claiming.Objection.EnteredAgain(holder.get().entry()));
        }
        var correction = new EntryTable.Correction(claim.entry(), reason);
        var fact = reversalOf(claim, reason);
        var entry = entries.add(fact, countsOn, side, position, recorded, correction);
        entries.placeLike(entry, claim.entry());
        entries.post(entry, fact.postings());
        toldApart.add(entry);
        if (!key.isEmpty()) {
            entries.holdKey(claim.programme(), key, entry);
        }
        if (claim.state() == ClaimState.CONFIRMED) {
            open(entry, ClaimState.claimedBy(side), side, position, recorded);
        } else {
            entries.freeKey(claim.entry());
            open(entry, claim.state(), side, position, recorded);
        }
        return new Reversing.Entered(entry, position);
    }

    private Fact reversalOf(Claim claim, String reason) {
        var reversed = reader.fact(claim.entry());
        var postings = reversed.postings().stream()
                .map(posting -> new Posting(posting.account(), -posting.quantity()))
                .toList();
        return new Fact(
                claim.programme(),
                FactKind.ADJUSTMENT,
                "reverses:" + claim.entry(),
                Words.of(
                        "Đảo bút toán: " + reversed.title().vi(),
                        "Reversal: " + reversed.title().en()),
                reversed.enterprise(),
                reversed.happenedOn(),
                Map.of(),
                postings,
                Map.of(),
                List.of(),
                new Evidence("", null, reason, "/app/ledger/entries/" + claim.entry()));
    }

    void move(
            Claim claim,
            Claim.Act act,
            Side side,
            ClaimState state,
            String reason,
            long position,
            EntryTable.Recorded recorded) {
        claims.move(claim.entry(), state, position);
        claims.add(claim.entry(), act, side, state, reason, position, recorded);
        rollups.remove(claim.entry(), claim.state());
        rollups.add(claim.entry(), state);
        if (claim.takesBack() != null && state == ClaimState.CONFIRMED) {
            // both count the reversal: the fact may be entered rightly
            entries.freeKey(claim.takesBack().entry());
        }
    }

    private void open(EntryId entry, ClaimState state, Side side, long position, EntryTable.Recorded recorded) {
        claims.open(entry, state, position);
        claims.add(entry, Claim.Act.CLAIM, side, state, "", position, recorded);
        rollups.add(entry, state);
    }
}
