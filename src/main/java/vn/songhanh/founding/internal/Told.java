package vn.songhanh.founding.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.enterprise.Reason;
import vn.songhanh.founding.CaseState;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.text.Words;

/**
 * One line of a case's story.
 *
 * @param kind {@code OPENED} or the name of a {@link StepKind}
 * @param state where the case stood after it; null where that is not a step of its own
 * @param reason why the enterprise refused or asked for time
 * @param entry what stands in the ledger for it; null where nothing counts
 */
public record Told(
        String kind,
        LocalDate on,
        Words words,
        String note,
        Side side,
        String by,
        Instant at,
        int version,
        @Nullable EntryId entry,
        @Nullable CaseState state,
        @Nullable Reason reason) {

    Told leading(@Nullable CaseState next) {
        return new Told(kind, on, words, note, side, by, at, version, entry, next, reason);
    }

    /** Another telling of it stands. */
    Told toldWrongly() {
        var said = Words.of("{0} (đã ghi lại)", "{0} (told anew since)").with(words);
        return new Told(kind, on, said, note, side, by, at, version, entry, state, reason);
    }

    Told counted(String said, @Nullable EntryId counted) {
        return new Told(kind, on, words, said, side, by, at, version, counted, state, reason);
    }

    Told because(@Nullable Reason why) {
        return new Told(kind, on, words, note, side, by, at, version, entry, state, why);
    }
}
