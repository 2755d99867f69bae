package vn.songhanh.ledger;

import vn.songhanh.access.Side;
import vn.songhanh.text.Words;

/** How the two bodies stand to an entry. Withdrawn ones count nowhere. */
public enum ClaimState {
    CLAIMED_BY_PARTY(Words.of("Bên Đảng ghi nhận", "Claimed by the Party side")),
    CLAIMED_BY_UNION(Words.of("Bên Công đoàn ghi nhận", "Claimed by the union side")),
    CONFIRMED(Words.of("Hai bên xác nhận", "Confirmed by both")),
    DISPUTED(Words.of("Còn ý kiến khác", "Disputed")),
    WITHDRAWN(Words.of("Đã rút", "Withdrawn"));

    private final Words words;

    ClaimState(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }

    public static ClaimState claimedBy(Side side) {
        return side == Side.PARTY ? CLAIMED_BY_PARTY : CLAIMED_BY_UNION;
    }

    /** True while one body has claimed and the other has not answered. */
    public boolean waits() {
        return this == CLAIMED_BY_PARTY || this == CLAIMED_BY_UNION;
    }
}
