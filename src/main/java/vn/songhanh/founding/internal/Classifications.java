package vn.songhanh.founding.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.UnitChoices;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;
import vn.songhanh.time.TypedDate;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.Said;

/** Shows and takes the yearly classification of the organisations that one's unit looks after. */
@Service
class Classifications {

    private static final int YEARS = 6;

    private final RatingTable ratings;
    private final Classify classify;
    private final UnitChoices units;
    private final Clock clock;

    Classifications(RatingTable ratings, Classify classify, UnitChoices units, Clock clock) {
        this.ratings = ratings;
        this.classify = classify;
        this.units = units;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ClassificationPage page(
            Mandate mandate, String year, String page, Map<String, String> typed, Map<String, Words> faults) {
        var today = VietnamTime.today(clock);
        var chosen = year(year, today);
        var number = Said.page(page);
        var offset = (number - 1) * ClassificationPage.ROWS;
        var found = ratings.find(asked(mandate, chosen, today, 0, ClassificationPage.ROWS, offset));
        return new ClassificationPage(
                chosen,
                IntStream.range(0, YEARS).mapToObj(ago -> today.getYear() - ago).toList(),
                found.stream().map(RatingTable.Found::rating).toList(),
                found.isEmpty() ? 0 : found.getFirst().all(),
                offset,
                number,
                mandate.side(),
                mandate.may(Role.OFFICER),
                typed,
                faults);
    }

    /** Takes every row whose grade or agreement was changed; answers with what is wrong, by field. */
    @Transactional
    Map<String, Words> take(Map<String, String> typed) {
        var mandate = Voice.mandate(Role.OFFICER);
        var today = VietnamTime.today(clock);
        var year = year(typed.getOrDefault("year", ""), today);
        var on = TypedDate.read(Typed.line(typed.get("on"))) instanceof TypedDate.Day(var day) ? day : null;
        var faults = faults(typed, on, today);
        if (faults.isEmpty() && on != null) {
            var ruling = new Classify.Ruling(year, Typed.line(typed.get("decision")), on, mandate.side());
            typed.keySet().stream()
                    .filter(field -> field.matches("grade-\\d{1,15}"))
                    .map(field -> Long.parseLong(field.substring("grade-".length())))
                    .sorted()
                    .forEach(unit -> take(mandate, unit, typed, ruling));
        }
        return faults;
    }

    private static Map<String, Words> faults(Map<String, String> typed, @Nullable LocalDate on, LocalDate today) {
        var faults = new LinkedHashMap<String, Words>();
        if (Typed.line(typed.get("decision")).isEmpty()) {
            faults.put(
                    "decision", Words.of("Ghi số, ký hiệu quyết định xếp loại.", "Give the number of the decision."));
        }
        if (on == null || on.isAfter(today)) {
            faults.put(
                    "on",
                    Words.of(
                            "Ghi ngày quyết định, không sau hôm nay.",
                            "Give the day of the decision, not after today."));
        }
        return faults;
    }

    private void take(Mandate mandate, long unit, Map<String, String> typed, Classify.Ruling ruling) {
        var grade = Said.oneOf(Grade.values(), typed.get("grade-" + unit));
        var agreement = typed.containsKey("agreement-" + unit);
        var before = ratings.find(asked(mandate, ruling.year(), VietnamTime.today(clock), unit, 1, 0)).stream()
                .map(RatingTable.Found::rating)
                .findFirst();
        if (before.isPresent() && grade.isPresent() && changed(before.get(), grade.get(), agreement)) {
            classify.enter(before.get(), grade.get(), agreement, ruling);
        }
    }

    private static boolean changed(Rating before, Grade grade, boolean agreement) {
        return before.grade() != grade || before.agreement() != agreement;
    }

    /** Those that live today; of an earlier year, those that lived on its last day. */
    private RatingTable.Asked asked(Mandate mandate, int year, LocalDate today, long unit, int limit, int offset) {
        var end = LocalDate.of(year, 12, 31);
        var on = end.isBefore(today) ? end : today;
        return new RatingTable.Asked(
                Rights.lineOf(mandate.side()),
                year,
                on,
                units.within(mandate.unit().value(), on),
                unit,
                limit,
                offset);
    }

    private static int year(String typed, LocalDate today) {
        return Said.number(typed)
                .filter(one -> one >= today.getYear() - YEARS && one <= today.getYear())
                .map(Long::intValue)
                .orElse(today.getYear() - 1);
    }
}
