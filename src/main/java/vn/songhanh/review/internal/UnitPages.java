package vn.songhanh.review.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.UnitId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.review.ReviewAnswer;
import vn.songhanh.review.ReviewId;
import vn.songhanh.text.Words;
import vn.songhanh.time.Dateline;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads what one unit submits, for one seat. */
@Service
class UnitPages {

    private final ReviewTable reviews;
    private final AskedUnits units;
    private final UnitFigures figures;
    private final Programmes programmes;
    private final Holders holders;
    private final Clock clock;

    UnitPages(
            ReviewTable reviews,
            AskedUnits units,
            UnitFigures figures,
            Programmes programmes,
            Holders holders,
            Clock clock) {
        this.reviews = reviews;
        this.units = units;
        this.figures = figures;
        this.programmes = programmes;
        this.holders = holders;
        this.clock = clock;
    }

    /** @param problem why the last act was refused, with what had been typed */
    @Transactional(readOnly = true)
    SubmissionPage one(Mandate mandate, ReviewId id, UnitId unit, @Nullable Words problem, String typed) {
        var review = reviews.byId(id).orElseThrow(NotFound::new);
        var asked = units.of(review, unit).orElseThrow(NotFound::new);
        return new SubmissionPage(
                "/app/reviews/" + id,
                review.name(),
                review.period().code(),
                programmes.byId(review.programme()).orElseThrow().code(),
                unit.value(),
                units.names(review, List.of(asked)).getOrDefault(unit, "#" + unit),
                asked.side().name(),
                asked.state(),
                review.owed(),
                VietnamTime.today(clock),
                figures.of(review, asked),
                versions(asked.versions()),
                acts(review, asked, mandate),
                problem,
                typed);
    }

    private static List<SubmissionPage.Version> versions(List<AskedUnit.Version> all) {
        return IntStream.range(0, all.size())
                .mapToObj(index -> version(all.get(index), index == 0 ? null : all.get(index - 1)))
                .toList()
                .reversed();
    }

    private static SubmissionPage.Version version(AskedUnit.Version version, AskedUnit.@Nullable Version before) {
        var changes = before == null
                ? List.<ReviewAnswer.Moved>of()
                : Snapshot.withoutNoughts(version.figures().moved(before.figures()));
        var answer = version.answer();
        return new SubmissionPage.Version(
                version.number(),
                Dateline.minute(version.at()),
                version.by(),
                version.late(),
                version.remark(),
                changes,
                answer == null
                        ? null
                        : new SubmissionPage.Answered(
                                answer.accepted(), Dateline.minute(answer.at()), answer.by(), answer.reason()));
    }

    private List<String> acts(Review review, AskedUnit asked, Mandate mandate) {
        var acts = new ArrayList<String>();
        var atWork = mandate.works();
        if (atWork && review.takesSubmissions()) {
            if (asked.unit().equals(mandate.unit()) && asked.maySend()) {
                acts.add("submission");
            }
            if (asked.waits() && asked.side() == mandate.side() && holders.holds(review.programme(), mandate)) {
                acts.add("answer");
            }
        }
        return List.copyOf(acts);
    }
}
