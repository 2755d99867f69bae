package vn.songhanh.candidate.internal;

import java.time.Instant;
import vn.songhanh.ledger.HouseReason;
import vn.songhanh.text.Words;

/** A step that was told wrongly, as it was told, and by whom, when and why it was taken back. */
public record UndoneStep(Told told, String by, Instant at, String reason) {

    /** Why, in both languages where the program gave the reason. */
    public Words why() {
        return HouseReason.read(reason);
    }
}
