package vn.songhanh.review.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitNames;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.ledger.Figure;
import vn.songhanh.ledger.Figures;
import vn.songhanh.programme.Plan;
import vn.songhanh.programme.Programme;
import vn.songhanh.review.ReviewAnswer.Moved;
import vn.songhanh.text.Words;
import vn.songhanh.time.Dateline;
import vn.songhanh.time.VietnamTime;

/** Where a review stands: what is pinned, who has signed, what the bodies do not count the same. */
@Component
class ReviewStanding {

    private final SnapshotTable snapshots;
    private final ReviewFigures recomputing;
    private final Figures figures;
    private final UnitNames names;
    private final Holders holders;
    private final Clock clock;

    ReviewStanding(
            SnapshotTable snapshots,
            ReviewFigures recomputing,
            Figures figures,
            UnitNames names,
            Holders holders,
            Clock clock) {
        this.snapshots = snapshots;
        this.recomputing = recomputing;
        this.figures = figures;
        this.names = names;
        this.holders = holders;
        this.clock = clock;
    }

    /** The snapshot that is signed, or to be signed; empty while none is. */
    Optional<SnapshotTable.Kept> pinned(Review review) {
        return review.pinned() ? snapshots.newest(review.id()) : Optional.empty();
    }

    ReviewPage.Pinned shown(Review review, SnapshotTable.Kept kept) {
        return new ReviewPage.Pinned(
                kept.id(),
                kept.position(),
                kept.hash(),
                recomputing.identical(review, kept),
                kept.preparedBy(),
                Dateline.minute(kept.preparedAt()));
    }

    List<SnapshotTable.Signed> signed(Review review) {
        return pinned(review).map(kept -> snapshots.signatures(kept.id())).orElse(List.of());
    }

    List<ReviewPage.Signatory> signatories(Programme programme, Review review) {
        var today = VietnamTime.today(clock);
        var signed = signed(review);
        return Arrays.stream(Side.values())
                .map(side -> signatory(programme, side, today, signed))
                .toList();
    }

    private ReviewPage.Signatory signatory(
            Programme programme, Side side, LocalDate today, List<SnapshotTable.Signed> all) {
        var mine = all.stream().filter(one -> one.side() == side).findFirst();
        var day = mine.map(one -> VietnamTime.dayOf(one.at())).orElse(today);
        var unit = holders.named(programme, side, day);
        var body = names.namesOn(day, List.of(unit)).getOrDefault(unit, "#" + unit);
        return new ReviewPage.Signatory(
                side.name(),
                body,
                mine.map(SnapshotTable.Signed::name).orElse(null),
                mine.map(SnapshotTable.Signed::post).orElse(null),
                mine.map(one -> Dateline.minute(one.at())).orElse(null));
    }

    /** Why nothing goes on while a side of an unfinished review is held by nobody. */
    Optional<Words> nobody(Programme programme, Review review) {
        return review.locked() || review.cancelled()
                ? Optional.empty()
                : holders.nobody(programme).map(ReviewWords::of);
    }

    /** Of an open review; what comes after both have signed counts elsewhere. */
    ReviewPage.Differences differences(Review review, Side ours) {
        if (review.locked() || review.cancelled()) {
            return new ReviewPage.Differences(0, 0, 0, List.of());
        }
        return new ReviewPage.Differences(
                within(review, figures.waiting(review.programme(), ours.other())),
                within(review, figures.waiting(review.programme(), ours)),
                within(review, figures.disputed(review.programme())),
                movements(review));
    }

    /** Whether figures have moved since they were pinned, while there is something to sign. */
    boolean moved(Review review) {
        return review.maySign() && !movements(review).isEmpty();
    }

    private List<Moved> movements(Review review) {
        return pinned(review).map(kept -> recomputing.movedSince(review, kept)).orElse(List.of());
    }

    /** What is pinned, else what the ledger says now. */
    List<Figure> figures(Review review, Optional<SnapshotTable.Kept> pinned) {
        return pinned.map(kept -> recomputing.at(review.programme(), review.span(), kept.seal()))
                .orElseGet(() -> recomputing.live(review.programme(), review.span()));
    }

    /** The versions of plans that those are measured against. */
    List<Plan> plans(Review review, Optional<SnapshotTable.Kept> pinned) {
        return pinned.map(kept ->
                        recomputing.plans(review.programme(), kept.seal().plans()))
                .orElseGet(() ->
                        recomputing.plansNow(review.programme(), review.span().named()));
    }

    private static int within(Review review, List<EntryLine> lines) {
        return (int) lines.stream()
                .filter(line -> review.period().contains(line.countsOn()))
                .count();
    }
}
