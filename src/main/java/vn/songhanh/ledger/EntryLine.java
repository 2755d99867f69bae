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
 * @param takenBack whether a reversal took it back, where the list was read
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
        TakenBack takenBack) {

    private static final Words CORRECTION = Words.of("điều chỉnh", "correction");

    /** What stands under its title; its kind only where the title does not open with it. */
    public List<Words> notes() {
        var notes = new ArrayList<Words>();
        if (!title.vi().startsWith(kind.words().vi())) {
            notes.add(kind.words());
        }
        if (kind.withReason() && !evidence.note().isEmpty()) {
            notes.add(Words.same(evidence.note()));
        }
        if (corrects) {
            notes.add(CORRECTION);
        }
        if (takenBack != TakenBack.NO) {
            notes.add(takenBack.words);
        }
        return notes;
    }

    /** How far a reversal has come; one that was withdrawn, or taken back in its turn, takes nothing back. */
    public enum TakenBack {
        NO(Words.same("")),
        ASKED(Words.of("chờ bên kia xác nhận đảo", "reversal waits for the other body")),
        YES(Words.of("đã đảo", "reversed"));

        private final Words words;

        TakenBack(Words words) {
            this.words = words;
        }
    }
}
