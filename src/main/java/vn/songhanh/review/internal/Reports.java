package vn.songhanh.review.internal;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Side;
import vn.songhanh.document.DocumentFormat;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.document.Printout;
import vn.songhanh.document.Profile;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.review.ReviewId;
import vn.songhanh.time.Period;
import vn.songhanh.web.NotFound;

/** Hands out reports: the kept bytes of a signed review, a draft of today before. */
@Service
class Reports {

    /**
     * A report to be handed out.
     *
     * @param number with its symbol; blank places in a draft
     */
    record Found(String number, Printout printout) {

        boolean draft() {
            return printout instanceof Printout.Draft;
        }
    }

    private final ReviewTable reviews;
    private final SnapshotTable snapshots;
    private final SignedReportTable signed;
    private final DraftReport drafts;
    private final Programmes programmes;
    private final ReportFormTable forms;

    Reports(
            ReviewTable reviews,
            SnapshotTable snapshots,
            SignedReportTable signed,
            DraftReport drafts,
            Programmes programmes,
            ReportFormTable forms) {
        this.reviews = reviews;
        this.snapshots = snapshots;
        this.signed = signed;
        this.drafts = drafts;
        this.programmes = programmes;
        this.forms = forms;
    }

    /** The report of a review in the profile that is its own; none of a cancelled one. */
    @Transactional(readOnly = true)
    Found of(ReviewId id, DocumentFormat kind) {
        var review = reviews.byId(id).filter(found -> !found.cancelled()).orElseThrow(NotFound::new);
        var programme = programmes.byId(review.programme()).orElseThrow();
        return kept(review, kind)
                .map(Reports::handedOut)
                .orElseGet(() -> draft(drafts.of(programme, review.span(), forms.of(id))));
    }

    /**
     * The report of a year in a profile of the caller's choice; a signed one in another form is a draft.
     *
     * @param asked the side that leads; empty for the one that was chosen for the review
     */
    @Transactional(readOnly = true)
    Found of(Programme programme, Period year, Optional<Side> asked, Profile profile, DocumentFormat kind) {
        var found = reviews.over(programme.id(), year);
        var chosen = found.map(review -> forms.of(review.id())).orElse(ReportForm.USUAL);
        var form = chosen.ledBy(asked.orElse(chosen.lead()));
        return found.filter(_ -> form.equals(chosen))
                .flatMap(review -> kept(review, kind))
                .filter(document -> document.profile().equals(profile.code()))
                .map(Reports::handedOut)
                .orElseGet(() -> draft(drafts.of(
                        programme, found.map(Review::span).orElseGet(() -> Span.whole(year)), form, profile)));
    }

    private Optional<SignedReportTable.Kept> kept(Review review, DocumentFormat kind) {
        return snapshots.newest(review.id()).flatMap(pinned -> signed.find(pinned.id(), kind));
    }

    private static Found handedOut(SignedReportTable.Kept kept) {
        return new Found(kept.number(), new Printout.Kept(kept.bytes()));
    }

    private static Found draft(OfficialDocument document) {
        return new Found(document.numberAndSymbol(), new Printout.Draft(document));
    }
}
