package vn.songhanh.review.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.text.VietnameseOrder;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** The units whose figures have not been accepted, and what of them is missing. */
@Component
class MissingUnits {

    private final AskedUnits units;

    MissingUnits(AskedUnits units) {
        this.units = units;
    }

    /** One line for each state, with its units by body and name. */
    List<MinutesLine> of(Review review) {
        var missing = units.missing(review);
        var names = units.names(review, missing);
        return missing.stream().collect(Collectors.groupingBy(AskedUnit::state)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(state -> line(review, state.getKey(), named(review, state.getValue(), names)))
                .toList();
    }

    private static MinutesLine line(Review review, UnitState state, List<MissingUnit> units) {
        return new MinutesLine(
                "UNITS:" + state,
                Cause.UNITS,
                Words.of("{0}: {1} đơn vị", "{0}: {1 unit|units}").with(state.words(), units.size()),
                "/app/reviews/%s/submissions?state=%s".formatted(review.id(), state),
                units,
                null);
    }

    private static List<MissingUnit> named(Review review, List<AskedUnit> units, Map<UnitId, String> names) {
        return units.stream()
                .map(unit -> new MissingUnit(
                        unit.side(), names.getOrDefault(unit.unit(), "#" + unit.unit()), missing(review, unit)))
                .sorted(Comparator.comparing(MissingUnit::side)
                        .thenComparing(MissingUnit::name, VietnameseOrder.OF_TEXT))
                .toList();
    }

    private static Words missing(Review review, AskedUnit unit) {
        return unit.newest()
                .map(newest -> missing(review, newest))
                .orElseGet(() -> by(Words.of("Số liệu", "Figures"), review.unitsDue()));
    }

    private static Words missing(Review review, AskedUnit.Version newest) {
        var sent = VietnamTime.dayOf(newest.at());
        var answer = newest.answer();
        return answer == null
                ? by(
                        Words.of("Trả lời cho bản nộp ngày {0}", "The answer to what was sent on {0}")
                                .with(sent),
                        review.reconcileDue())
                : Words.of(
                                "Bản sửa; đã nộp ngày {0}, trả lại ngày {1}",
                                "A mended version; sent on {0}, given back on {1}")
                        .with(sent, VietnamTime.dayOf(answer.at()));
    }

    /** Reviews from before units were asked have no days by which anything is due. */
    private static Words by(Words what, @Nullable LocalDate due) {
        return due == null ? what : Words.of("{0}, hạn {1}", "{0}, due on {1}").with(what, due);
    }
}
