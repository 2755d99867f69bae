package vn.songhanh.founding.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /**
     * What came of a page that was sent.
     *
     * @param faults what is wrong, by field; then nothing was taken
     * @param uncounted how many were taken that no programme counts
     */
    record Taken(Map<String, Words> faults, long uncounted) {}

    /** Takes every row whose grade or agreement was changed, all or none. */
    @Transactional
    Taken take(Map<String, String> typed) {
        var mandate = Voice.mandate(Role.OFFICER);
        var year = year(typed.getOrDefault("year", ""), VietnamTime.today(clock));
        var on = TypedDate.read(Typed.line(typed.get("on"))) instanceof TypedDate.Day(var day) ? day : null;
        ratings.waitForOthers();
        var changed = changed(mandate, year, typed);
        var faults = faults(typed, year, on);
        changed.stream()
                .filter(row -> !row.seen(typed))
                .forEach(row -> faults.put("grade-" + row.before().unit(), meanwhile(row.before())));
        if (on != null && changed.stream().anyMatch(row -> classify.loses(row.before(), on))) {
            faults.putIfAbsent("on", uncounted());
        }
        if (!faults.isEmpty() || on == null) {
            return new Taken(faults, 0);
        }
        var ruling = new Ruling(year, Typed.line(typed.get("decision")), on, mandate.side());
        var counted = changed.stream()
                .filter(row -> classify.enter(row.before(), row.grade(), row.agreement(), ruling))
                .count();
        return new Taken(faults, changed.size() - counted);
    }

    /** A row that was sent otherwise than it is kept. */
    private record Changed(Rating before, Grade grade, boolean agreement) {

        /** Whether nobody has changed it since it was shown. */
        boolean seen(Map<String, String> typed) {
            return Said.number(typed.getOrDefault("version-" + before.unit(), "0"))
                    .filter(version -> version == before.version())
                    .isPresent();
        }
    }

    private List<Changed> changed(Mandate mandate, int year, Map<String, String> typed) {
        var today = VietnamTime.today(clock);
        return typed.keySet().stream()
                .filter(field -> field.matches("grade-\\d{1,15}"))
                .map(field -> Long.parseLong(field.substring("grade-".length())))
                .sorted()
                .flatMap(unit -> ratings.find(asked(mandate, year, today, unit, 1, 0)).stream())
                .flatMap(found -> changed(found.rating(), typed).stream())
                .toList();
    }

    private static Optional<Changed> changed(Rating before, Map<String, String> typed) {
        var agreement = typed.containsKey("agreement-" + before.unit());
        return Said.oneOf(Grade.values(), typed.get("grade-" + before.unit()))
                .filter(grade -> before.grade() != grade || before.agreement() != agreement)
                .map(grade -> new Changed(before, grade, agreement));
    }

    private static Words meanwhile(Rating now) {
        return Words.of(
                        "{0} vừa được người khác xếp loại ({1}). Xem lại rồi ghi; các lựa chọn của bạn còn nguyên.",
                        "Somebody else has just classified {0} ({1}). Look again, then save; your choices are kept.")
                .with(now.name(), now.grade() == null ? "–" : now.grade().words());
    }

    private static Words uncounted() {
        return Words.of(
                "Không chương trình nào tính quyết định của ngày này, mà xếp loại đang có đã được tính. Ghi ngày quyết định "
                        + "trong thời hạn chương trình.",
                "No programme counts a decision of that day, while the present classification is counted. Give a day "
                        + "within the programme's term.");
    }

    private Map<String, Words> faults(Map<String, String> typed, int year, @Nullable LocalDate on) {
        var faults = new LinkedHashMap<String, Words>();
        if (Typed.line(typed.get("decision")).isEmpty()) {
            faults.put(
                    "decision", Words.of("Ghi số, ký hiệu quyết định xếp loại.", "Give the number of the decision."));
        }
        if (on == null || on.isAfter(VietnamTime.today(clock)) || on.getYear() < year) {
            faults.put(
                    "on",
                    Words.of(
                                    "Ghi ngày quyết định, từ 01/01/{0} đến hôm nay.",
                                    "Give the day of the decision, from 1 January {0} until today.")
                            .with(Integer.toString(year)));
        }
        return faults;
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
