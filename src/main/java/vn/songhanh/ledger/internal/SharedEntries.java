package vn.songhanh.ledger.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
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
import vn.songhanh.ledger.StillTold;

/** Keeps an entry as long as somebody tells what it stands for. */
@Service
class SharedEntries implements Sharing {

    private final Ledger ledger;
    private final PositionTable positions;
    private final StandingTable standings;
    private final ObjectProvider<StillTold> tellers;

    SharedEntries(Ledger ledger, PositionTable positions, StandingTable standings, ObjectProvider<StillTold> tellers) {
        this.ledger = ledger;
        this.positions = positions;
        this.standings = standings;
        this.tellers = tellers;
    }

    @Override
    @Transactional
    public Entering enter(Fact fact, String anew, Side side, String late) {
        var entering = offer(fact, side, late);
        return entering instanceof Entering.AlreadyEntered(var entry, var _, var _, var _) && !stands(entry)
                ? offer(fact.under(anew), side, late)
                : entering;
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
        if (!stands(entry) || tellers.stream().anyMatch(teller -> teller.tells(entry))) {
            return Optional.empty();
        }
        return ledger.reverse(entry, side, reason) instanceof Reversing.Declined(var objection)
                ? Optional.of(objection)
                : Optional.empty();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean stands(EntryId entry) {
        return !standings.standing(List.of(entry)).isEmpty();
    }
}
