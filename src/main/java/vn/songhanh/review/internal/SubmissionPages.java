package vn.songhanh.review.internal;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.UnitId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.review.ReviewId;
import vn.songhanh.text.VietnameseOrder;
import vn.songhanh.time.Dateline;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads the table of the units that were asked for figures. */
@Service
class SubmissionPages {

    /** What waits for somebody comes first. */
    private static final List<UnitState> PRESSING =
            List.of(UnitState.SENT, UnitState.RETURNED, UnitState.MISSING, UnitState.ACCEPTED);

    private final ReviewTable reviews;
    private final AskedUnits units;
    private final Programmes programmes;
    private final Clock clock;

    SubmissionPages(ReviewTable reviews, AskedUnits units, Programmes programmes, Clock clock) {
        this.reviews = reviews;
        this.units = units;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** @param shown the name of one state; anything else shows all */
    @Transactional(readOnly = true)
    SubmissionsPage all(Mandate mandate, ReviewId id, String shown) {
        var review = reviews.byId(id).orElseThrow(NotFound::new);
        var asked = units.of(review);
        var names = units.names(review, asked);
        return new SubmissionsPage(
                "/app/reviews/" + id,
                review.name(),
                programmes.byId(review.programme()).orElseThrow().code(),
                review.owed(),
                VietnamTime.today(clock),
                shown,
                counts(asked.stream().collect(Collectors.groupingBy(AskedUnit::state, Collectors.counting()))),
                asked.stream()
                        .filter(unit -> shown.isEmpty() || unit.state().name().equals(shown))
                        .map(unit -> line(review, unit, names, mandate))
                        .sorted(Comparator.comparing(SubmissionsPage.Line::mine)
                                .reversed()
                                .thenComparing(line -> PRESSING.indexOf(line.state()))
                                .thenComparing(SubmissionsPage.Line::side)
                                .thenComparing(SubmissionsPage.Line::name, VietnameseOrder.OF_TEXT))
                        .toList());
    }

    static Map<UnitState, Long> counts(Map<UnitState, Long> found) {
        var counts = new LinkedHashMap<UnitState, Long>();
        Arrays.stream(UnitState.values()).forEach(state -> counts.put(state, found.getOrDefault(state, 0L)));
        return counts;
    }

    private static SubmissionsPage.Line line(
            Review review, AskedUnit asked, Map<UnitId, String> names, Mandate mandate) {
        var newest = asked.newest();
        return new SubmissionsPage.Line(
                "/app/reviews/%s/submissions/%s".formatted(review.id(), asked.unit()),
                names.getOrDefault(asked.unit(), "#" + asked.unit()),
                asked.side().name(),
                asked.state(),
                asked.versions().size(),
                asked.late(),
                asked.unit().equals(mandate.unit()),
                newest.map(version -> Dateline.minute(version.at())).orElse(null),
                newest.map(AskedUnit.Version::remark).orElse(""));
    }
}
