package vn.songhanh.review.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import vn.songhanh.document.Block;
import vn.songhanh.document.DocumentFormat;
import vn.songhanh.document.DocumentType;
import vn.songhanh.paper.PaperNumbers;
import vn.songhanh.programme.Programme;

/**
 * Issues the report of a review that both have signed: it takes the next number of the lead side's series and keeps the
 * bytes, all in the transaction of the second signature, so that a number is given once and for a document that exists.
 */
@Component
class IssueReport {

    private final GatherReport gathering;
    private final PaperNumbers numbers;
    private final SignedReportTable kept;
    private final ReportFormTable forms;
    private final ReportIssuers issuers;

    IssueReport(
            GatherReport gathering,
            PaperNumbers numbers,
            SignedReportTable kept,
            ReportFormTable forms,
            ReportIssuers issuers) {
        this.gathering = gathering;
        this.numbers = numbers;
        this.kept = kept;
        this.forms = forms;
        this.issuers = issuers;
    }

    /** @param minutes what the reconciliation minutes of the same signature say */
    Numbered numbered(Programme programme, Review review, long snapshot, List<Block> minutes, LocalDate date) {
        var form = forms.of(review.id());
        var profile = form.profile(date);
        var lead = issuers.issuer(programme, form.lead(), date);
        var number = numbers.take(lead, form.lead(), DocumentType.REPORT, date).number();
        var document = ReportDocument.of(
                gathering.of(programme, review.span(), date, OptionalInt.of(number), form, Optional.of(minutes)),
                profile);
        return new Numbered(document, files -> {
            for (var kind : DocumentFormat.values()) {
                kept.add(
                        snapshot,
                        new SignedReportTable.Kept(kind, document.numberAndSymbol(), profile.code(), files.in(kind)));
            }
        });
    }
}
