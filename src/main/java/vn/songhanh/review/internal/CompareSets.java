package vn.songhanh.review.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Shift;
import vn.songhanh.ledger.Shifts;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Measure;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.review.ReviewAnswer;
import vn.songhanh.text.Words;
import vn.songhanh.time.Dateline;
import vn.songhanh.web.NotFound;

/** Compares two sets of figures, or one with the ledger of now, and finds the entries that explain each difference. */
@Service
class CompareSets {

    /** More entries than anybody reads; the figure's own page lists them all. */
    private static final int LISTED = 200;

    private static final Words ABSENT = Words.of("không tính", "not counted");

    /** One side of the comparison. */
    private record Side(Review review, Programme programme, Seal seal, Snapshot figures, ComparisonPage.Side shown) {

        boolean hadYearBefore() {
            return Lookback.hadYearBefore(review.span().named());
        }

        /** What a number of the set was read from. */
        FigureQuery query(Snapshot.Reach reach) {
            return FigureQuery.whole(review.programme(), reach.of(review.period(), programme.term()))
                    .at(seal.position());
        }
    }

    private final ReviewTable reviews;
    private final SnapshotTable snapshots;
    private final ReviewFigures figures;
    private final Shifts shifts;
    private final Programmes programmes;

    CompareSets(
            ReviewTable reviews, SnapshotTable snapshots, ReviewFigures figures, Shifts shifts, Programmes programmes) {
        this.reviews = reviews;
        this.snapshots = snapshots;
        this.figures = figures;
        this.shifts = shifts;
        this.programmes = programmes;
    }

    /**
     * The page.
     *
     * @param before key of a set: the number of a snapshot, or {@code now-} and the number of a review
     */
    @Transactional(readOnly = true)
    ComparisonPage page(String before, String after) {
        var choices = choices();
        if (before.isBlank() || after.isBlank()) {
            return new ComparisonPage(choices, null, null, List.of(), List.of());
        }
        var was = side(before);
        var is = side(after);
        var indicators = programmes
                .indicators(is.review().programme(), is.review().period().last())
                .stream()
                .collect(Collectors.toMap(Indicator::code, Function.identity()));
        var all = is.figures().moved(was.figures());
        var moved = was.seal().noughts() == is.seal().noughts() ? all : Snapshot.withoutNoughts(all);
        var byIndicator = (was.hadYearBefore() && is.hadYearBefore() ? moved : Snapshot.withoutYearBefore(moved))
                .stream()
                        .collect(Collectors.groupingBy(
                                ReviewAnswer.Moved::indicator, LinkedHashMap::new, Collectors.toList()));
        return new ComparisonPage(
                choices,
                was.shown(),
                is.shown(),
                changes(was, is),
                byIndicator.entrySet().stream()
                        .flatMap(one -> Optional.ofNullable(indicators.get(one.getKey()))
                                .map(indicator -> difference(indicator, one.getValue(), was, is))
                                .stream())
                        .toList());
    }

    /** What is shown before anybody has chosen: the last signed set against the ledger of now. */
    @Transactional(readOnly = true)
    ComparisonPage usual() {
        return reviews.all().stream()
                .filter(Review::locked)
                .flatMap(review -> snapshots.newest(review.id()).stream())
                .findFirst()
                .map(signed -> page(Long.toString(signed.id()), "now-" + signed.review()))
                .orElseGet(() -> page("", ""));
    }

    private Map<String, Words> choices() {
        var choices = new LinkedHashMap<String, Words>();
        for (var review : reviews.all()) {
            choices.put(
                    "now-" + review.id(),
                    Words.of("{0}: sổ cái hiện nay", "{0}: the ledger now").with(review.name()));
            snapshots.of(review.id()).forEach(kept -> choices.put(Long.toString(kept.id()), name(review, kept)));
        }
        return choices;
    }

    private static Words name(Review review, SnapshotTable.Kept kept) {
        return Words.of("{0}: bộ chốt {1}, vị trí {2}", "{0}: pinned {1}, position {2}")
                .with(review.name(), Dateline.minute(kept.preparedAt()), kept.position());
    }

    private Side side(String key) {
        if (key.matches("now-\\d{1,18}")) {
            var id = new vn.songhanh.review.ReviewId(Long.parseLong(key.substring("now-".length())));
            var review = reviews.byId(id).orElseThrow(NotFound::new);
            return side(
                    key,
                    review,
                    figures.seal(review),
                    figures.now(review),
                    Words.of("{0}: sổ cái hiện nay", "{0}: the ledger now").with(review.name()));
        }
        if (!key.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        var kept = snapshots.byId(Long.parseLong(key)).orElseThrow(NotFound::new);
        var review = reviews.byId(kept.review()).orElseThrow();
        return side(key, review, kept.seal(), kept.figures(), name(review, kept));
    }

    private Side side(String key, Review review, Seal seal, Snapshot read, Words name) {
        var programme = programmes.byId(review.programme()).orElseThrow();
        return new Side(
                review,
                programme,
                seal,
                read,
                new ComparisonPage.Side(
                        key,
                        name,
                        "/app/reviews/" + review.id(),
                        programme.code(),
                        review.period().code(),
                        seal.position()));
    }

    private static List<Words> changes(Side before, Side after) {
        var was = before.seal();
        var is = after.seal();
        var changes = new java.util.ArrayList<Words>();
        is.plans().numbers().forEach((year, number) -> {
            var earlier = was.plans().numbers().get(year);
            if (earlier != null && !earlier.equals(number)) {
                changes.add(Words.of("Kế hoạch năm {0}: bản {1} → bản {2}", "Plan of {0}: version {1} → version {2}")
                        .with(Integer.toString(year), earlier, number));
            }
        });
        var period = after.review().span().named();
        var byQuarter = is.plans().byQuarter(period);
        if (before.review().span().named().equals(period) && was.plans().byQuarter(period) != byQuarter) {
            changes.add(Words.of(
                            "Kế hoạch của một phần năm: bộ trước tính theo kế hoạch {0}, bộ sau tính theo kế hoạch {1}",
                            "Plan of a part of a year: the first set takes that of {0}, the second that of {1}")
                    .with(ofPart(!byQuarter), ofPart(byQuarter)));
        }
        if (was.rules() != null && is.rules() != null && !was.rules().equals(is.rules())) {
            changes.add(Words.of("Cách tính chỉ tiêu: {0} → {1}", "How indicators are counted: {0} → {1}")
                    .with(was.rules(), is.rules()));
        }
        if (!was.structureOn().equals(is.structureOn())) {
            changes.add(
                    Words.of("Ngày chốt: {0} → {1}", "Cut-off: {0} → {1}").with(was.structureOn(), is.structureOn()));
        }
        return List.copyOf(changes);
    }

    private static Words ofPart(boolean byQuarter) {
        return byQuarter ? Words.of("các quý trong kỳ", "its quarters") : Words.of("cả năm", "the year");
    }

    private ComparisonPage.Difference difference(
            Indicator indicator, List<ReviewAnswer.Moved> numbers, Side was, Side is) {
        return new ComparisonPage.Difference(
                indicator.code(),
                indicator.name(),
                indicator.unit(),
                numbers,
                Snapshot.reaches(numbers).stream()
                        .map(reach -> explained(indicator, reach, was, is))
                        .toList(),
                indicator.measure() instanceof Measure.Distinct,
                indicator.measure() instanceof Measure.Ratio(var part, var whole) ? List.of(part, whole) : List.of());
    }

    /** The entries because of which numbers of one reach are others. */
    private ComparisonPage.Explained explained(Indicator indicator, Snapshot.Reach reach, Side was, Side is) {
        var found = reach == Snapshot.Reach.PERIOD
                ? shifts.between(indicator.code(), was.query(reach), is.query(reach), LISTED + 1)
                : shifts.confirmedBetween(indicator.code(), was.query(reach), is.query(reach), LISTED + 1);
        return new ComparisonPage.Explained(
                reach.words(),
                found.stream().limit(LISTED).map(CompareSets::moved).toList(),
                found.stream().mapToLong(Shift::confirmed).sum(),
                found.size() > LISTED);
    }

    private static ComparisonPage.Moved moved(Shift shift) {
        var entry = shift.entry();
        return new ComparisonPage.Moved(
                entry.id().value(),
                entry.title(),
                entry.countsOn(),
                entry.quantity(),
                words(shift.before()),
                words(shift.after()),
                entry.corrects());
    }

    private static Words words(@Nullable ClaimState state) {
        return state == null ? ABSENT : state.words();
    }
}
