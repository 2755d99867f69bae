package vn.songhanh.candidate.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.text.Words;

/**
 * One line of a person's story, as the body that reads it may know it.
 *
 * @param kind empty for the first line, the entering
 * @param entry what stands in the ledger for it; null where nothing counts
 */
public record Told(
        @Nullable StepKind kind,
        LocalDate on,
        @Nullable LocalDate also,
        String number,
        Side side,
        String by,
        Instant at,
        @Nullable EntryId entry) {

    /** What the second day is the day of, on the page of the body that told it; null for what has none, or is the other body's to know. */
    public @Nullable Words second() {
        return kind == null || also == null || kind.open()
                ? null
                : StepFields.of(kind).also();
    }

    public Words words() {
        return kind == null ? Words.of("Ghi tên vào nguồn", "Registered in the pool") : kind.words();
    }
}
