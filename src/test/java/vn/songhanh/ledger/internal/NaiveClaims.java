package vn.songhanh.ledger.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.internal.History.What;

/** How two equal bodies may stand to entries, as a table that one can read: what each act of each body leads to. */
class NaiveClaims {

    /** @param disputedBy null unless it is disputed */
    private record Standing(
            ClaimState state, Side claimedBy, @Nullable Side disputedBy, boolean reversal) {}

    private final Map<EntryId, Standing> standings = new HashMap<>();

    void begin(EntryId entry, ClaimState state, Side claimedBy, boolean reversal) {
        standings.put(entry, new Standing(state, claimedBy, null, reversal));
    }

    Side claimedBy(EntryId entry) {
        return standings.get(entry).claimedBy();
    }

    void become(EntryId entry, What what, Side side, ClaimState state) {
        var before = standings.get(entry);
        standings.put(
                entry,
                new Standing(
                        state,
                        what == What.CLAIM ? side : before.claimedBy(),
                        state == ClaimState.DISPUTED ? side : null,
                        before.reversal()));
    }

    /** What the act leads to while nothing else closes the entry; empty where the body may not. */
    Optional<ClaimState> after(EntryId entry, What what, Side side) {
        var now = standings.get(entry);
        var waits = now.state().waits();
        var own = side == now.claimedBy();
        var disputed = now.state() == ClaimState.DISPUTED;
        return switch (what) {
            case CLAIM -> when(now.state() == ClaimState.WITHDRAWN, ClaimState.claimedBy(side));
            case CONFIRM -> when(waits && !own || disputed && side == now.disputedBy(), ClaimState.CONFIRMED);
            case DISPUTE ->
                when(waits && !own || now.state() == ClaimState.CONFIRMED && !now.reversal(), ClaimState.DISPUTED);
            case WITHDRAW -> when(waits && own || disputed && side != now.disputedBy(), ClaimState.WITHDRAWN);
            case SETTLE_CONFIRMED -> when(disputed, ClaimState.CONFIRMED);
            case SETTLE_WITHDRAWN -> when(disputed, ClaimState.WITHDRAWN);
            case REVERSE, TELL_TOO, JOIN -> throw new IllegalArgumentException(what.name());
        };
    }

    private static Optional<ClaimState> when(boolean may, ClaimState then) {
        return may ? Optional.of(then) : Optional.empty();
    }
}
