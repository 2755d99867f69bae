package vn.songhanh.review.internal;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.document.DocumentFormat;
import vn.songhanh.document.Printout;
import vn.songhanh.programme.Programmes;
import vn.songhanh.review.ReviewId;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads the reconciliation minutes: those that were kept, or as they stand. */
@Service
class MinutesPages {

    /** What came of an act that was refused. */
    record Trial(@Nullable Words problem, String at, String typed) {

        static final Trial NONE = new Trial(null, "", "");
    }

    private final ReviewTable reviews;
    private final ReviewStanding standing;
    private final MinutesKept kept;
    private final Programmes programmes;
    private final Holders holders;
    private final Clock clock;

    MinutesPages(
            ReviewTable reviews,
            ReviewStanding standing,
            MinutesKept kept,
            Programmes programmes,
            Holders holders,
            Clock clock) {
        this.reviews = reviews;
        this.standing = standing;
        this.kept = kept;
        this.programmes = programmes;
        this.holders = holders;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    MinutesPage page(Mandate mandate, ReviewId id, Trial trial) {
        var review = reviews.byId(id).orElseThrow(NotFound::new);
        var signed = standing.pinned(review).flatMap(kept::signed);
        var lines = signed.map(SignedMinutesTable.Kept::lines).orElseGet(() -> kept.now(review));
        var writable = review.mayBeWritten() && holders.holds(review.programme(), mandate) && mandate.works();
        return new MinutesPage(
                "/app/reviews/" + id,
                review.name(),
                signed.map(SignedMinutesTable.Kept::number).orElse(null),
                signed.isPresent() ? null : noPaper(review),
                groups(lines, mandate, writable),
                lines.stream().filter(line -> !byBoth(line)).count(),
                writable,
                trial.problem(),
                trial.at(),
                trial.typed());
    }

    /** Why a review without kept minutes does not get any. */
    private static @Nullable Words noPaper(Review review) {
        return switch (review.state()) {
            case LOCKED, PUBLISHED ->
                Words.of(
                        "Kỳ này ký trước khi hệ thống lập biên bản; dưới đây là chênh lệch như lúc này.",
                        "This review was signed before minutes were kept; below is how things stand now.");
            case CANCELLED ->
                Words.of(
                        "Kỳ này đã hủy, không lập biên bản; dưới đây là chênh lệch như lúc này.",
                        "This review is cancelled and gets no minutes; below is how things stand now.");
            case OPEN, SUBMITTED, RECONCILED, SIGNED -> null;
        };
    }

    private static boolean byBoth(MinutesLine line) {
        var said = line.explanation();
        return said != null && said.byBoth();
    }

    private static List<MinutesPage.Group> groups(List<MinutesLine> lines, Mandate mandate, boolean writable) {
        return Arrays.stream(Cause.values())
                .map(cause -> new MinutesPage.Group(
                        cause,
                        lines.stream()
                                .filter(line -> line.cause() == cause)
                                .map(line -> line(line, mandate, writable))
                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private static MinutesPage.Line line(MinutesLine line, Mandate mandate, boolean writable) {
        var said = line.explanation();
        return new MinutesPage.Line(
                line.key(),
                line.what(),
                line.link(),
                line.units(),
                said == null ? 0 : said.number(),
                said == null ? "" : said.words(),
                said == null ? "" : said.by(),
                byBoth(line),
                writable && said != null && !said.agreed().contains(mandate.side()));
    }

    /** The kept file, or a draft of today. */
    @Transactional(readOnly = true)
    Printout file(ReviewId id, DocumentFormat kind) {
        var review = reviews.byId(id).orElseThrow(NotFound::new);
        var pinned = standing.pinned(review);
        var bytes = pinned.flatMap(signed -> kept.bytes(signed, kind));
        if (bytes.isEmpty() && noPaper(review) != null) {
            throw new NotFound();
        }
        return bytes.<Printout>map(Printout.Kept::new)
                .orElseGet(() -> new Printout.Draft(kept.draft(
                        programmes.byId(review.programme()).orElseThrow(), review, pinned, VietnamTime.today(clock))));
    }
}
