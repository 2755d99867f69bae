package vn.songhanh.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.text.Words;

/**
 * One entry in a list.
 *
 * @param enterprise where it happened; null for facts of no single enterprise
 * @param happenedOn when it happened
 * @param countsOn when it counts; later than {@code happenedOn} for a correction of a locked period
 * @param quantity what it moves of the account that is looked at; the number of its postings' first account elsewhere
 * @param corrects the locked day it corrects is before {@code countsOn}
 * @param reversedBy the entry that takes it back
 */
public record EntryLine(
        EntryId id,
        FactKind kind,
        Words title,
        @Nullable EnterpriseId enterprise,
        LocalDate happenedOn,
        LocalDate countsOn,
        long quantity,
        ClaimState state,
        Side claimedBy,
        Evidence evidence,
        Instant recordedAt,
        String recordedBy,
        boolean corrects,
        @Nullable EntryId reversedBy) {

    private static final Words CORRECTION = Words.of("điều chỉnh", "correction");
    private static final Words REVERSED = Words.of("đã đảo", "reversed");

    /** What stands under its title; its kind only where the title does not open with it. */
    public List<Words> notes() {
        var notes = new ArrayList<Words>();
        if (!title.vi().startsWith(kind.words().vi())) {
            notes.add(kind.words());
        }
        if (corrects) {
            notes.add(CORRECTION);
        }
        if (reversedBy != null) {
            notes.add(REVERSED);
        }
        return notes;
    }
}
