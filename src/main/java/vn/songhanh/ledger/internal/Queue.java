package vn.songhanh.ledger.internal;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.text.Words;

/** The queues of the ledger as one body sees them. */
public enum Queue {
    MINE(Words.of("Chờ bên mình", "For us to confirm")),
    THEIRS(Words.of("Chờ bên kia", "Waiting for them")),
    DISPUTED(Words.of("Còn ý kiến khác", "Disputed")),
    SETTLED(Words.of("Mới xong", "Settled lately")),
    ALL(Words.of("Tất cả", "All"));

    /** How long what was settled is looked at as new, in days. */
    static final int LATELY = 30;

    private final Words words;

    Queue(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }

    /** As it stands in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Something is still to be done by one of the bodies. */
    boolean open() {
        return this == MINE || this == THEIRS || this == DISPUTED;
    }

    Set<ClaimState> states(Side side) {
        return switch (this) {
            case MINE -> EnumSet.of(ClaimState.claimedBy(side.other()));
            case THEIRS -> EnumSet.of(ClaimState.claimedBy(side));
            case DISPUTED -> EnumSet.of(ClaimState.DISPUTED);
            case SETTLED -> EnumSet.of(ClaimState.CONFIRMED, ClaimState.WITHDRAWN);
            case ALL -> EnumSet.allOf(ClaimState.class);
        };
    }
}
