package vn.songhanh.review.internal;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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
    record Printed(String number, boolean draft, byte[] bytes) {}

    private final ReviewTable reviews;
    private final SnapshotTable snapshots;
    private final SignedReportTable signed;
    private final DraftReport drafts;
    private final Programmes programmes;

    Reports(
            ReviewTable reviews,
            SnapshotTable snapshots,
            SignedReportTable signed,
            DraftReport drafts,
            Programmes programmes) {
        this.reviews = reviews;
        this.snapshots = snapshots;
        this.signed = signed;
        this.drafts = drafts;
        this.programmes = programmes;
    }

    /** The report of a review in the profile that is its own. */
    @Transactional(readOnly = true)
    Printed of(ReviewId id, ReportKind kind) {
        var review = reviews.byId(id).orElseThrow(NotFound::new);
        var programme = programmes.byId(review.programme()).orElseThrow();
        return kept(review, kind)
                .map(Reports::handedOut)
                .orElseGet(() -> drafts.of(programme, review.period(), drafts.inForce(), kind));
    }

    /** The report of a year in a profile of the caller's choice; a signed one in another form is a draft. */
    @Transactional(readOnly = true)
    Printed of(Programme programme, Period year, Profile profile, ReportKind kind) {
        return reviews.ofYear(programme.id(), year.last().getYear())
                .flatMap(review -> kept(review, kind))
                .filter(document -> document.profile().equals(profile.code()))
                .map(Reports::handedOut)
                .orElseGet(() -> drafts.of(programme, year, profile, kind));
    }

    private Optional<SignedReportTable.Kept> kept(Review review, ReportKind kind) {
        return snapshots.newest(review.id()).flatMap(pinned -> signed.find(pinned.id(), kind));
    }

    private static Printed handedOut(SignedReportTable.Kept kept) {
        return new Printed(kept.number(), false, kept.bytes());
    }
}
