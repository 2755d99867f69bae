package vn.songhanh.review.internal;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.songhanh.programme.Programme;

/** The papers of a review that both have signed: its report and the reconciliation minutes. */
@Component
record ReviewPaperwork(IssueReport report, IssueMinutes minutes) {

    void issue(Programme programme, Review review, SnapshotTable.Kept signed, LocalDate date) {
        minutes.issue(programme, review, signed, date);
        report.issue(programme, review, signed.id(), date);
    }
}
