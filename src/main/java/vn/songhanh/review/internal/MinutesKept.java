package vn.songhanh.review.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.songhanh.document.DocumentFormat;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.programme.Programme;

/** The minutes of a review: kept ones where both have signed, else as they stand. */
@Component
class MinutesKept {

    private final ReconciliationMinutes minutes;
    private final IssueMinutes issuing;
    private final SignedMinutesTable kept;

    MinutesKept(ReconciliationMinutes minutes, IssueMinutes issuing, SignedMinutesTable kept) {
        this.minutes = minutes;
        this.issuing = issuing;
        this.kept = kept;
    }

    Optional<SignedMinutesTable.Kept> signed(SnapshotTable.Kept snapshot) {
        return kept.find(snapshot.id());
    }

    List<MinutesLine> now(Review review) {
        return minutes.lines(review);
    }

    Optional<byte[]> bytes(SnapshotTable.Kept snapshot, DocumentFormat kind) {
        return kept.bytes(snapshot.id(), kind);
    }

    OfficialDocument draft(Programme programme, Review review, Optional<SnapshotTable.Kept> pinned, LocalDate date) {
        return issuing.draft(programme, review, pinned.orElse(null), date);
    }
}
