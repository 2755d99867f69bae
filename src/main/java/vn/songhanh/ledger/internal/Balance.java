package vn.songhanh.ledger.internal;

import java.util.EnumMap;
import java.util.Map;
import org.roaringbitmap.RoaringBitmap;
import vn.songhanh.ledger.ClaimState;

/** What stands on one account over a time: quantities and enterprises, by how the two bodies stand to them. */
final class Balance {

    static final Balance NOTHING = new Balance();

    private final Map<ClaimState, Long> quantities = new EnumMap<>(ClaimState.class);
    private final Map<ClaimState, RoaringBitmap> enterprises = new EnumMap<>(ClaimState.class);

    void add(ClaimState state, long quantity, RoaringBitmap set) {
        quantities.merge(state, quantity, Long::sum);
        enterprises.computeIfAbsent(state, _ -> new RoaringBitmap()).or(set);
    }

    long confirmed() {
        return quantities.getOrDefault(ClaimState.CONFIRMED, 0L);
    }

    long waiting() {
        return quantities.getOrDefault(ClaimState.CLAIMED_BY_PARTY, 0L)
                + quantities.getOrDefault(ClaimState.CLAIMED_BY_UNION, 0L);
    }

    long disputed() {
        return quantities.getOrDefault(ClaimState.DISPUTED, 0L);
    }

    RoaringBitmap confirmedEnterprises() {
        return set(ClaimState.CONFIRMED);
    }

    /** Enterprises that are claimed by one body and that no confirmed fact counts already. */
    RoaringBitmap waitingEnterprises() {
        var waiting = RoaringBitmap.or(set(ClaimState.CLAIMED_BY_PARTY), set(ClaimState.CLAIMED_BY_UNION));
        waiting.andNot(confirmedEnterprises());
        return waiting;
    }

    RoaringBitmap disputedEnterprises() {
        return set(ClaimState.DISPUTED);
    }

    private RoaringBitmap set(ClaimState state) {
        return enterprises.getOrDefault(state, new RoaringBitmap());
    }
}
