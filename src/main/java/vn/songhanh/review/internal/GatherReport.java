package vn.songhanh.review.internal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.document.Block;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.programme.Programme;
import vn.songhanh.review.ReviewId;

/** Gathers what a report says: the figures of the snapshot where there is one, those of the moment before. */
@Component
class GatherReport {

    private final ReviewTable reviews;
    private final SnapshotTable snapshots;
    private final ReviewFigures figures;
    private final FoundedOrganisations founded;
    private final ReportIssuers issuers;
    private final IssueMinutes minutes;

    GatherReport(
            ReviewTable reviews,
            SnapshotTable snapshots,
            ReviewFigures figures,
            FoundedOrganisations founded,
            ReportIssuers issuers,
            IssueMinutes minutes) {
        this.reviews = reviews;
        this.snapshots = snapshots;
        this.figures = figures;
        this.founded = founded;
        this.issuers = issuers;
        this.minutes = minutes;
    }

    /**
     * The report of a review, or of days that nobody reviews yet.
     *
     * @param number of the lead side's series; absent for a draft
     * @param form who leads, and to whom it goes
     * @param said what the minutes say that are issued with it; empty where they are to be read
     */
    Report of(
            Programme programme,
            Span span,
            LocalDate date,
            OptionalInt number,
            ReportForm form,
            Optional<List<Block>> said) {
        var found = reviews.over(programme.id(), span.named());
        var review = found.map(Review::id);
        var kept = found.filter(Review::pinned).flatMap(pinned -> snapshots.newest(pinned.id()));
        var query = kept.map(SnapshotTable.Kept::position)
                .map(position ->
                        FigureQuery.whole(programme.id(), span.counted()).at(position))
                .orElse(FigureQuery.whole(programme.id(), span.counted()));
        var read = kept.map(pinned -> figures.at(programme.id(), span, pinned.seal()))
                .orElseGet(() -> figures.live(programme.id(), span));
        return new Report(
                programme,
                new Lookback(span, programme.term()),
                issue(programme, form, date, number, signers(kept)),
                FigureGroup.of(read),
                kept.map(pinned -> figures.plans(programme.id(), pinned.seal().plans()))
                        .orElseGet(() -> figures.plansNow(programme.id(), span.named())),
                review.map(this::texts).orElse(Map.of()),
                founded.of(query),
                said.or(() -> found.map(opened -> minutes.said(programme, opened, kept.orElse(null), date)))
                        .orElse(List.of()));
    }

    private Report.Issue issue(
            Programme programme,
            ReportForm form,
            LocalDate date,
            OptionalInt number,
            Map<Side, Report.Signer> signers) {
        var both = issuers.on(programme, form.lead(), date);
        return new Report.Issue(both, issuers.place(both, date), date, number, signers, form.recipients());
    }

    private Map<Side, Report.Signer> signers(Optional<SnapshotTable.Kept> kept) {
        var signers = new EnumMap<Side, Report.Signer>(Side.class);
        kept.ifPresent(pinned -> snapshots
                .signatures(pinned.id())
                .forEach(signed -> signers.put(signed.side(), new Report.Signer(signed.name(), signed.post()))));
        return signers;
    }

    private Map<String, String> texts(ReviewId review) {
        return reviews.texts(review).stream()
                .collect(Collectors.toMap(ReviewTable.Text::section, ReviewTable.Text::words));
    }
}
