package vn.songhanh.ledger.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.Claiming;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Reversing;
import vn.songhanh.ledger.Sharing;

/** Keeps an entry as long as somebody tells what it stands for. */
@Service
class SharedEntries implements Sharing {

    /** Nothing is taken back and told again more often while an earlier telling of it waits. */
    private static final int NUMBERS = 30;

    private final Ledger ledger;
    private final PositionTable positions;
    private final StandingTable standings;
    private final ClaimTable claims;

    SharedEntries(Ledger ledger, PositionTable positions, StandingTable standings, ClaimTable claims) {
        this.ledger = ledger;
        this.positions = positions;
        this.standings = standings;
        this.claims = claims;
    }

    @Override
    @Transactional
    public Entering enter(Fact fact, boolean again, Side side, String late) {
        positions.hold();
        // an earlier entry whose reversal was confirmed has given its key back, and the one that stands has another
        // number
        var entering = offer(standing(fact).orElse(fact), side, late);
        // by numbers, so that whoever tells it next finds the one that stands
        for (var number = 2; again && isGone(entering); number++) {
            entering = offer(numbered(fact, number), side, late);
        }
        return entering;
    }

    /** The fact by the number under which it stands; empty where it does not. */
    private Optional<Fact> standing(Fact fact) {
        var numbers = IntStream.rangeClosed(1, NUMBERS)
                .mapToObj(number -> numbered(fact, number))
                .toList();
        var held = standings.held(
                fact.programme(), numbers.stream().map(Fact::naturalKey).toList());
        var standing = standings.standing(held.values());
        return numbers.stream()
                .filter(one -> Optional.ofNullable(held.get(one.naturalKey()))
                        .filter(standing::contains)
                        .isPresent())
                .findFirst();
    }

    private static Fact numbered(Fact fact, int number) {
        return number == 1 ? fact : fact.under("%s/%d".formatted(fact.subject(), number));
    }

    private boolean isGone(Entering entering) {
        return entering instanceof Entering.AlreadyEntered(var entry, var _, var _, var _) && !stands(entry);
    }

    private Entering offer(Fact fact, Side side, String late) {
        var entering = ledger.enter(fact, side);
        return entering instanceof Entering.PeriodLocked && !late.isBlank()
                ? ledger.adjust(fact, side, late)
                : entering;
    }

    @Override
    @Transactional
    public Optional<Claiming.Objection> giveUp(EntryId entry, Side side, String reason) {
        // under the lock, so that whoever was told just now that it stands for them is seen among those who tell it
        positions.hold();
        if (!stands(entry) || claims.tellings(entry) > 0) {
            return Optional.empty();
        }
        var claim = claims.read(entry).orElseThrow();
        return switch (ledger.reverse(entry, claim.reversedBy(side), reason)) {
            case Reversing.Entered _ -> Optional.empty();
            case Reversing.Declined(Claiming.Objection.ReversalWithdrawn(var by)) -> claimAgain(by, side);
            case Reversing.Declined(var objection) -> Optional.of(objection);
        };
    }

    private Optional<Claiming.Objection> claimAgain(EntryId reversal, Side side) {
        return ledger.claim(reversal, side) instanceof Claiming.Declined(var objection)
                ? Optional.of(objection)
                : Optional.empty();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean stands(EntryId entry) {
        return !standings.standing(List.of(entry)).isEmpty();
    }
}
