package vn.songhanh.founding.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.text.Words;

/**
 * One line of a case's story.
 *
 * @param kind {@code OPENED} or the name of a {@link StepKind}
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
        @Nullable EntryId entry) {}
