package vn.songhanh.review.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.songhanh.document.Press;
import vn.songhanh.programme.Programme;

/** The papers of a review that both have signed: its report and the reconciliation minutes. */
@Component
record ReviewPaperwork(IssueReport report, IssueMinutes minutes, Press press) {

    void issue(Programme programme, Review review, SnapshotTable.Kept signed, LocalDate date) {
        var reconciled = minutes.numbered(programme, review, signed, date);
        var said = reconciled.document().body();
        var papers = List.of(reconciled, report.numbered(programme, review, signed.id(), said, date));
        var files = press.files(papers.stream().map(Numbered::document).toList());
        for (var paper = 0; paper < papers.size(); paper++) {
            papers.get(paper).keeping().accept(files.get(paper));
        }
    }
}
