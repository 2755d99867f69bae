package vn.songhanh.review.internal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.document.Block;
import vn.songhanh.document.DocumentType;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.paper.PaperNumbers;
import vn.songhanh.programme.Programme;

/** Draws up the reconciliation minutes, and keeps them with a number when both have signed. */
@Component
class IssueMinutes {

    private final ReconciliationMinutes minutes;
    private final AskedUnits units;
    private final SnapshotTable snapshots;
    private final ReportIssuers issuers;
    private final PaperNumbers numbers;
    private final SignedMinutesTable kept;
    private final ReportFormTable forms;

    IssueMinutes(
            ReconciliationMinutes minutes,
            AskedUnits units,
            SnapshotTable snapshots,
            ReportIssuers issuers,
            PaperNumbers numbers,
            SignedMinutesTable kept,
            ReportFormTable forms) {
        this.minutes = minutes;
        this.units = units;
        this.snapshots = snapshots;
        this.issuers = issuers;
        this.numbers = numbers;
        this.kept = kept;
        this.forms = forms;
    }

    /** Takes the next number of the lead side's series, in the transaction of the second signature. */
    Numbered numbered(Programme programme, Review review, SnapshotTable.Kept signed, LocalDate date) {
        var form = forms.of(review.id());
        var lead = issuers.issuer(programme, form.lead(), date);
        var profile = form.profile(date);
        var number = numbers.take(lead, form.lead(), DocumentType.MINUTES, date).number();
        var minutes = document(programme, review, signed, date);
        var document = minutes.in(profile, OptionalInt.of(number));
        return new Numbered(
                document,
                files -> kept.add(
                        signed.id(),
                        new SignedMinutesTable.Kept(document.numberAndSymbol(), minutes.lines()),
                        profile.code(),
                        files.docx(),
                        files.pdf()));
    }

    /** As it would be today, without a number. */
    OfficialDocument draft(Programme programme, Review review, SnapshotTable.@Nullable Kept pinned, LocalDate date) {
        return document(programme, review, pinned, date)
                .in(forms.of(review.id()).profile(date), OptionalInt.empty());
    }

    /** What they say, for the report: as they were kept, or as they stand. */
    List<Block> said(Programme programme, Review review, SnapshotTable.@Nullable Kept pinned, LocalDate date) {
        var document = document(programme, review, pinned, date);
        return pinned == null
                ? document.body()
                : kept.find(pinned.id())
                        .map(signed -> document.asSigned(signed).body())
                        .orElseGet(document::body);
    }

    private MinutesDocument document(
            Programme programme, Review review, SnapshotTable.@Nullable Kept pinned, LocalDate date) {
        var lead = forms.of(review.id()).lead();
        var both = issuers.on(programme, lead, date);
        var asked = units.of(review);
        var signers = new EnumMap<Side, Report.Signer>(Side.class);
        if (pinned != null) {
            snapshots
                    .signatures(pinned.id())
                    .forEach(signed -> signers.put(signed.side(), new Report.Signer(signed.name(), signed.post())));
        }
        return new MinutesDocument(
                review,
                programme.title().vi(),
                both,
                issuers.place(both, date),
                date,
                minutes.lines(review),
                new MinutesDocument.UnitsInNumbers(
                        asked.size(),
                        (int) asked.stream()
                                .filter(unit -> unit.state() == UnitState.ACCEPTED)
                                .count(),
                        (int) asked.stream().filter(AskedUnit::late).count()),
                pinned,
                signers);
    }
}
